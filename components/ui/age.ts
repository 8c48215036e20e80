import { dateFormat, distanceFormat } from '@/lib/words/format';
import { t } from '@/lib/words/ui';

const UNITS: [unit: Intl.RelativeTimeFormatUnit, ms: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];
const WEEK_MS = 7 * 86_400_000;

/**
 * How long ago, as short as a list needs it: `just now`, `5 min. ago`, `yesterday`; from a week on the date.
 * @param at ms, or an ISO text. @returns '' for what is no time.
 */
export function age(at: number | string, now: number, locale?: string): string {
  const then = typeof at === 'number' ? at : Date.parse(at);
  if (!Number.isFinite(then)) return '';
  const passed = now - then;
  if (passed >= WEEK_MS) {
    const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
    const options = { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' as const }) } as const;
    return dateFormat(options, locale).format(then);
  }
  const [unit, ms] = UNITS.find(([, size]) => passed >= size) ?? [];
  if (!unit || !ms) return t('justNow');
  return distanceFormat(locale).format(-Math.floor(passed / ms), unit);
}

/** How far away a moment is, in the largest unit of which one is full: `in 2 hr.`, `3 days ago`. @param at ms. */
export function untilOrSince(at: number, now: number, locale?: string): string {
  const away = at - now;
  const [unit, ms] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? (['minute', 60_000] as const);
  return distanceFormat(locale).format(Math.trunc(away / ms), unit);
}
