/** Languages whose month names are read. Others are read where they write dates in numbers. */
const LOCALES = 'en de fr es pt it nl pl sv da nb fi cs sk hu ro tr ru uk el id hr bg ar he hi'.split(' ');
/** Those whose short names are no common words. */
const SHORT = 'en de fr es pt it nl sv da nb ru uk ro el'.split(' ');
/** Short names that are words, too: "set", "out", "ago", "Gen 5". */
const WORDS = new Set('set out ago gen mag lug ene may mar avg mars mart'.split(' '));

/** Names of months, lower case, and which they may be: the same word is another month in another language. */
export type Months = ReadonlyMap<string, ReadonlySet<number>>;

/** From the browser's own knowledge of languages. Takes some milliseconds: once a page is enough. */
export function readMonths(): Months {
  const months = new Map<string, Set<number>>();
  function add(name: string, month: number) {
    const word = name.toLowerCase().replace(/\.$/, '');
    if (!/^[\p{L}\p{M}]{3,}$/u.test(word)) return;
    months.set(word, (months.get(word) ?? new Set()).add(month));
  }
  for (const locale of LOCALES) {
    const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    // Slavic languages write the month otherwise beside a day.
    const withDay = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    const short = SHORT.includes(locale)
      ? new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' })
      : null;
    const monthIn = (format: Intl.DateTimeFormat, day: number) =>
      format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
    for (let month = 1; month <= 12; month += 1) {
      const day = Date.UTC(2026, month - 1, 15);
      add(alone.format(day), month);
      add(monthIn(withDay, day), month);
      const word = short ? monthIn(short, day).toLowerCase().replace(/\.$/, '') : '';
      if (!WORDS.has(word)) add(word, month);
    }
  }
  for (const [name, month] of [
    ['sept', 9],
    ['dez', 12],
    ['märz', 3],
    ['mrz', 3],
  ] as const)
    add(name, month);
  return months;
}
