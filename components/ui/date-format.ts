const dates = new Map<string, Intl.DateTimeFormat>();
const distances = new Map<string | undefined, Intl.RelativeTimeFormat>();

// Kept, all of them: to make one takes Chrome half a millisecond, and a list has many rows.

/** Writes a moment in the person's language and time zone. */
export function dateFormat(options: Intl.DateTimeFormatOptions, locale?: string): Intl.DateTimeFormat {
  // The time zone is fixed when a format is made, and a computer may travel.
  const key = JSON.stringify([locale, options, new Date().getTimezoneOffset()]);
  const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dates.set(key, format);
  return format;
}

/** Writes how long ago something was, as short as the language allows. */
export function distanceFormat(locale?: string): Intl.RelativeTimeFormat {
  const format = distances.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  distances.set(locale, format);
  return format;
}
