export const dates = {
  month: '{month} {year}',
  day: '{day} {month} {year}',
} as const;
