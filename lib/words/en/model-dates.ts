export const modelDates = {
  off: '{who} shut off {model} on {day}: it no longer answers.',
  ending: {
    one: '{who} will shut off {model} on {day}, in 1 day.',
    other: '{who} will shut off {model} on {day}, in {count} days.',
  },
  disagreement:
    'It said so on {said}; the list in this extension, read in {read}, has {day}. The endpoint is believed.',
} as const;
