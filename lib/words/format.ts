import { LANGUAGE, MOMENTS } from './locale';

const kept = new Map<string, unknown>();

// Kept, all of them: to make one takes Chrome half a millisecond, and a list has many rows.
function once<T>(key: unknown, make: () => T): T {
  const name = JSON.stringify(key);
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as T;
}

/** Writes a moment as the person's browser does, in its time zone. */
export const dateFormat = (options: Intl.DateTimeFormatOptions, locale = MOMENTS): Intl.DateTimeFormat =>
  // The time zone is fixed when a format is made, and a computer may travel.
  once(['date', locale, options, new Date().getTimezoneOffset()], () => new Intl.DateTimeFormat(locale, options));

/** Writes how long ago something was, as short as the language allows. */
export const distanceFormat = (locale = MOMENTS): Intl.RelativeTimeFormat =>
  once(['distance', locale], () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }));

/** The name of a month in the catalogue's language. @param at milliseconds, in UTC. */
export const monthText = (at: number | Date): string =>
  once('month', () => new Intl.DateTimeFormat(LANGUAGE, { month: 'long', timeZone: 'UTC' })).format(at);

/** With marks between the thousands: `12,345`. */
export const numberText = (value: number): string =>
  once('number', () => new Intl.NumberFormat(LANGUAGE)).format(value);

/** A sum in dollars: `$1,234.50`. @param digits behind the point. */
export const moneyText = (dollars: number, digits: number): string =>
  once(
    ['money', digits],
    () =>
      new Intl.NumberFormat(LANGUAGE, {
        style: 'currency',
        currency: 'USD',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ).format(dollars);

/** `a`, `a and b`, `a, b, and c`. */
export const listText = (items: readonly string[]): string =>
  once('list', () => new Intl.ListFormat(LANGUAGE)).format(items);

/** Which form of a plural a number takes. */
export const pluralForm = (count: number, language = LANGUAGE): Intl.LDMLPluralRule =>
  once(['plural', language], () => new Intl.PluralRules(language)).select(count);
