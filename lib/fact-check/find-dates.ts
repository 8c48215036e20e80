import type { Place } from '@/lib/text/links/address';
import type { Months } from './months';

/** Where a date stands in a text, and the days it may be, as `month-day` (4/5 is two) or, without a day, `month-*`. */
export type FoundDate = Place & { days: string[]; year: number | null };

const YEAR_FIRST = /(?<![\d.,-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<![\d.,-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2}(?![.\d]\d))(?!\d)/g;
const EAST_ASIAN = /(?<!\d)(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]/g;
const EAST_ASIAN_WORDS = /([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]/g;
const MONTH = String.raw`([\p{L}\p{M}]{3,12})`;
const YEAR = String.raw`(?:,?\s(?:de\s|del\s|г\.\s)?(\d{4})(?!\d))?`;
const NUMBER = /(?<![\p{L}\d.,:/-])\d{1,2}(?!\d)|(?<![\p{L}\d.,:/-])20\d{2}(?!\d)/gu;
/** Behind a day … */
const MONTH_AFTER = new RegExp(
  String.raw`^(?:st|nd|rd|th|er|º|ª|\.|-?(?:го|е|є))?\s(?:of\s|de\s|d['’]|day of\s)?${MONTH}(?![\p{L}\p{M}])\.?${YEAR}`,
  'u',
);
/** … and before one. */
const MONTH_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}])${MONTH}\.?\s(?:the\s)?$`, 'u');
const DAY_ENDS = new RegExp(String.raw`^(?:st|nd|rd|th|\.|-?[\p{Ll}]{2,5})?(?![\p{L}\d:%]|\s?[%°]|[.,]\d)${YEAR}`, 'u');
const MONTH_OF = new RegExp(String.raw`(?<![\p{L}\p{M}\d])${MONTH}\s(?:de\s|del\s)?$`, 'u');
const SPAN = 40;
/** Not of a fraction ("1/2", "9/10") or of a way of saying ("24/7"), unless a word in front says when. */
const SLASHED = /(?<![\d./:,-])(\d{1,2})\/(\d{1,2})(?![\d/.:-]|\s?["”″])/g;
/** "am 3.12." */
const DOTTED = /(?<![\d.,])(\d{1,2})\.\s?(\d{1,2})\.(?!\d|\s?\d)/g;
const WHEN =
  /(?:^|[\s(])(?:on|by|until|till|before|from|am|bis|vom|zum|den|ab|vor|le|du|au|el|al|del|il|em|até|dia|op|voor|tot|dnia|do|od|dne|den|d\.|до|с|к|на|від|στις|έως|,)\s$/i;
const COUNTED =
  /(?:step|page|chapter|part|section|version|schritt|seite|page|étape|paso|passo|figure|ratio|scale|half|option|slot|port|lane|round|chapter)\s$/i;
/** What comes after a "May 5" that is a date; "May 5 users be affected?" asks. */
const DATE_GOES_ON =
  /^(?:\s(?:at|by|from|until|and|or|we|you|i|is|for|in|to|with|between|as|on|latest|the|your|our|it)\b|[\s]*$|\s?[.,;:!?)\n-])/i;
/** Updates are named by their month. */
const RELEASE = /^\s?(?:\S+\s)?(?:update|patch|release|security|cumulative|edition|version|feature|preview|build)/i;

const CHINESE = '一二三四五六七八九十';
function chineseNumber(written: string): number {
  const ten = written.indexOf('十');
  if (ten < 0) return CHINESE.indexOf(written) + 1;
  const tens = ten === 0 ? 1 : CHINESE.indexOf(written.charAt(0)) + 1;
  return tens * 10 + (ten + 1 < written.length ? CHINESE.indexOf(written.charAt(ten + 1)) + 1 : 0);
}

const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

function monthsOf(name: string, months: Months): number[] {
  const word = name.toLowerCase();
  // "Step 5 may take a while", "march on" name no day.
  if ((word === 'may' || word === 'march') && name.charAt(0) !== 'M') return [];
  // Arabic, Hebrew and Indic scripts write "in" and "and" into the word.
  const known =
    months.get(word) ??
    (/^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Devanagari}]/u.test(word)
      ? (months.get(word.slice(1)) ?? months.get(word.slice(2)))
      : undefined);
  return known ? [...known] : [];
}

/** Days in a text, whatever the order of day and month. Times, versions, fractions and addresses are none. @param text with plain digits. */
export function findDates(text: string, months: Months): FoundDate[] {
  const found: FoundDate[] = [];
  const before = (at: number) => text.slice(Math.max(0, at - 12), at);

  function add(match: RegExpMatchArray, candidates: [month: number, day: number][], year?: string) {
    const days = candidates.filter(([month, day]) => isDay(month, day)).map(([month, day]) => `${month}-${day}`);
    const from = match.index ?? 0;
    if (days.length === 0) return;
    const written = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year);
    found.push({ from, to: from + match[0].replace(/[\s.,]+$/, '').length, days, year: written });
  }
  const both = (first: number, second: number): [number, number][] =>
    first === second
      ? [[first, second]]
      : [
          [first, second],
          [second, first],
        ];

  /** A day beside the name of a month, or a year behind one. */
  function named(at: number, number: string) {
    const end = at + number.length;
    const [front, behind] = [text.slice(Math.max(0, at - SPAN / 2), at), text.slice(end, end + SPAN)];
    const push = (from: number, to: number, name: string, day: number | '*', year?: string) => {
      const ofName = monthsOf(name, months).filter((month) => day === '*' || isDay(month, day));
      if (ofName.length === 0) return false;
      const days = ofName.map((month) => `${month}-${day}`);
      found.push({
        from,
        to: from + text.slice(from, to).replace(/[\s.,]+$/, '').length,
        days,
        year: year ? Number(year) : null,
      });
      return true;
    };
    if (number.length === 4) {
      const month = MONTH_OF.exec(front);
      if (month && !RELEASE.test(behind)) push(at - month[0].length, end, month[1] ?? '', '*', number);
      return;
    }
    const after = MONTH_AFTER.exec(behind);
    if (after && push(at, end + after[0].length, after[1] ?? '', Number(number), after[2])) return;
    const month = MONTH_BEFORE.exec(front);
    const ends = month && DAY_ENDS.exec(behind);
    if (!ends) return;
    const asks =
      /^(?:may|march)$/i.test(month[1] ?? '') && !ends[1] && !DATE_GOES_ON.test(behind.slice(ends[0].length));
    if (!asks) push(at - month[0].length, end + ends[0].length, month[1] ?? '', Number(number), ends[1]);
  }

  for (const match of text.matchAll(YEAR_FIRST)) add(match, [[Number(match[3]), Number(match[4])]], match[1]);
  for (const match of text.matchAll(YEAR_LAST)) {
    const [, first = '', , second = '', year = ''] = match;
    // "3.12.26" may as well be a version.
    if (year.length === 4 || match[2] === '/' || (first.length === 2 && second.length === 2 && match[2] === '.')) {
      add(match, both(Number(first), Number(second)), year);
    }
  }
  for (const match of text.matchAll(EAST_ASIAN)) add(match, [[Number(match[2]), Number(match[3])]], match[1]);
  for (const match of text.matchAll(EAST_ASIAN_WORDS)) {
    add(match, [[chineseNumber(match[1] ?? ''), chineseNumber(match[2] ?? '')]]);
  }
  for (const match of text.matchAll(NUMBER)) named(match.index, match[0]);
  for (const match of text.matchAll(SLASHED)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const said = before(match.index);
    const plain = !(first < second && second <= 10) && !(first === 24 && second === 7) && !COUNTED.test(said);
    if (WHEN.test(said) || (plain && first !== second)) add(match, both(first, second));
  }
  for (const match of text.matchAll(DOTTED)) {
    if (WHEN.test(before(match.index))) add(match, [[Number(match[2]), Number(match[1])]]);
  }
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
