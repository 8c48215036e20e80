const DAY = 86_400_000;

/** Days, as `month-day`, with the year where one is written. */
export type Dated = { days: readonly string[]; year?: number | null | undefined };

/** An instant's day and its neighbours: which one it was depends on where one is. @param at ISO. */
export function daysAround(at: string): Dated[] {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return [];
  return [-1, 0, 1].map((offset) => {
    const day = new Date(time + offset * DAY);
    return { days: [`${day.getUTCMonth() + 1}-${day.getUTCDate()}`], year: day.getUTCFullYear() };
  });
}

/** Days to be asked for one. Years count where both have one. */
export function readDays(dates: readonly Dated[]): (asked: Dated) => boolean {
  const known = new Map<string, Set<number | null>>();
  for (const { days, year } of dates) {
    for (const day of days) known.set(day, (known.get(day) ?? new Set()).add(year ?? null));
  }
  return ({ days, year }) =>
    days.some((day) => {
      const years = known.get(day);
      return years !== undefined && ((year ?? null) === null || years.has(null) || years.has(year ?? null));
    });
}

/** Without a year, a day is in the coming months, or it was. */
const AHEAD = 120 * DAY;

/** Whether all that a date may be lie behind an instant. @param now ISO; where it is none, nothing is past. */
export function isPast({ days, year }: Dated, now: string): boolean {
  const time = Date.parse(now);
  if (Number.isNaN(time)) return false;
  return days.every((written) => {
    const [month = 1, day = 1] = written.split('-').map((part) => Number(part) || 1);
    if (year) return Date.UTC(year, month - 1, day) <= time + DAY;
    const current = new Date(time).getUTCFullYear();
    return [current, current + 1].every((one) => {
      const ahead = Date.UTC(one, month - 1, day) - time;
      return ahead <= DAY || ahead > AHEAD;
    });
  });
}
