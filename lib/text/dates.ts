import type { Millis } from '@/lib/time';
import { t } from '@/lib/words/dates';
import { monthText } from '@/lib/words/format';

const two = (number: number) => String(number).padStart(2, '0');

/** The day where the person is: YYYY-MM-DD. A month's cap ends with their month, not with London's. */
export function dayOf(at: Millis): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** YYYY-MM */
export const monthOf = (at: Millis): string => dayOf(at).slice(0, 7);

/** Every day of a month, as `dayOf` names them. */
export function daysIn(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(year, number, 0).getDate();
  return Array.from({ length: last }, (_, index) => `${month}-${two(index + 1)}`);
}

/** The month so many months later, or earlier. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(year, number - 1 + by, 15).getTime());
}

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** `November 2026`. @param month YYYY-MM */
export const monthName = (month: string): string => {
  const date = noon(`${month}-15`);
  return t('month', { month: monthText(date), year: date.getUTCFullYear() });
};

/** `27 November 2026`; of a mere month its name. @param day YYYY-MM-DD or YYYY-MM */
export const dayName = (day: string): string => {
  if (day.length < 10) return monthName(day);
  const date = noon(day);
  return t('day', { day: date.getUTCDate(), month: monthText(date), year: date.getUTCFullYear() });
};

/** As `dayName`, of a moment, in UTC. */
export const dayNameOf = (at: number | string): string => dayName(new Date(at).toISOString().slice(0, 10));
