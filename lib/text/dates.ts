import type { Millis } from '@/lib/time';

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

const noon = (day: string) => new Date(`${day}T12:00:00`);
const MONTH = { month: 'long', year: 'numeric' } as const;

/** `November 2026` */
export const monthName = (month: string): string => new Intl.DateTimeFormat('en-GB', MONTH).format(noon(`${month}-15`));

/** `27 November 2026`; of a mere month its name. */
export const dayName = (day: string): string =>
  day.length < 10 ? monthName(day) : new Intl.DateTimeFormat('en-GB', { day: 'numeric', ...MONTH }).format(noon(day));
