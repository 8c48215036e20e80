import { borneOut, claimKind } from './kind';
import { daysAround, isPast, readDays } from './same-day';

/** Languages whose month names are read. Others are read where they write dates in numbers. */
const LOCALES = 'en de fr es pt it nl pl sv da nb fi cs sk hu ro tr ru uk el id hr bg'.split(' ');

/** Names of months, lower case, and which they may be: the same word is another month in another language. */
export type Months = ReadonlyMap<string, ReadonlySet<number>>;

/** From the browser's own knowledge of languages. Takes some milliseconds: once a page is enough. */
export function readMonths(): Months {
  const months = new Map<string, Set<number>>();
  function add(name: string, month: number) {
    const word = name.toLowerCase();
    if (!/^\p{L}{3,}$/u.test(word)) return;
    months.set(word, (months.get(word) ?? new Set()).add(month));
  }
  for (const locale of LOCALES) {
    const alone = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    // Slavic languages write the month otherwise beside a day.
    const withDay = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const day = Date.UTC(2026, month - 1, 15);
      add(alone.format(day), month);
      add(withDay.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '', month);
    }
  }
  const short = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });
  for (let month = 1; month <= 12; month += 1) add(short.format(Date.UTC(2026, month - 1, 15)), month);
  return months;
}

/** Where a date stands in a text, and the days it may be, as `month-day`: 4/5 is two. */
type FoundDate = { from: number; to: number; days: string[]; year: number | null };

const YEAR_FIRST = /(?<![\d.,-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<![\d.,-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g;
const EAST_ASIAN = /(?<!\d)(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/g;
const DAY_FIRST =
  /(?<![\p{L}\d.,:/-])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:of\s|de\s|d['’])?(\p{L}{3,})(?:,?\s(\d{4})(?![\d:]))?/gu;
const MONTH_FIRST =
  /(?<!\p{L})(\p{L}{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d:%]|\s?[%°])(?:,?\s(\d{4})(?![\d:]))?/gu;

const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Days in a text, whatever the order of day and month. Times, versions and addresses are none. @param text with plain digits. */
function findDates(text: string, months: Months): FoundDate[] {
  const found: FoundDate[] = [];
  function add(match: RegExpMatchArray, candidates: [month: number, day: number][], year?: string) {
    const days = candidates.filter(([month, day]) => isDay(month, day)).map(([month, day]) => `${month}-${day}`);
    const from = match.index ?? 0;
    if (days.length > 0)
      found.push({ from, to: from + match[0].length, days, year: year === undefined ? null : Number(year) });
  }
  const named = (name: string, day: number): [number, number][] =>
    // "Step 5 may take a while" names no day.
    name === 'may' || name === 'march' ? [] : [...(months.get(name.toLowerCase()) ?? [])].map((month) => [month, day]);
  for (const match of text.matchAll(YEAR_FIRST)) add(match, [[Number(match[3]), Number(match[4])]], match[1]);
  for (const match of text.matchAll(YEAR_LAST)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const either: [number, number][] = [
      [first, second],
      [second, first],
    ];
    add(match, either, match[4]);
  }
  for (const match of text.matchAll(EAST_ASIAN)) add(match, [[Number(match[2]), Number(match[3])]], match[1]);
  for (const match of text.matchAll(DAY_FIRST)) add(match, named(match[2] ?? '', Number(match[1])), match[3]);
  for (const match of text.matchAll(MONTH_FIRST)) add(match, named(match[1] ?? '', Number(match[2])), match[3]);
  return apart(found, text.length);
}

/** "5 May 2" is one date: of those that overlap, the one that was found first counts. */
function apart(found: FoundDate[], length: number): FoundDate[] {
  const taken = new Uint8Array(length);
  return found.filter(({ from, to }) => {
    const free = !taken.subarray(from, to).includes(1);
    if (free) taken.fill(1, from, to);
    return free;
  });
}

/** A day that is past promises nothing: where the customer named it, a reply may repeat it. */
export const dates = claimKind({
  kind: 'date',
  find: (text, { months }) => findDates(text, months),
  read: ({ own, customer, times, months, now }) => ({
    own: readDays([...findDates(own, months), ...times.flatMap(daysAround)]),
    customer: readDays(findDates(customer, months)),
    now,
  }),
  verdict(date, { own, customer, now }) {
    const told = customer(date);
    return borneOut(own(date) || (told && isPast(date, now)), () => told);
  },
});
