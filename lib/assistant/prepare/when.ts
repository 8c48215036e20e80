const HOUR = 3600_000;

/** `25 h left`, `LATE by 3 h`, `6 days left`: how an instant stands to now; empty for what is no date. */
export function distance(instant: string, now: number): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return '';
  const hours = Math.round(Math.abs(time - now) / HOUR);
  const span = hours < 1 ? 'less than an hour' : hours <= 72 ? `${hours} h` : `${Math.round(hours / 24)} days`;
  return time < now ? `LATE by ${span}` : `${span} left`;
}
