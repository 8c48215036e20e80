import { ZONES } from './time-zones-data';

/** A time zone as browsers know it, of a name as Freshdesk gives it or as browsers do; null for one that is not known. */
export function zoneOf(name: string | null | undefined): string | null {
  if (!name || name.length > 60) return null;
  const zone = ZONES[name] ?? name;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** Writes instants as `Mon 30 Nov 2026 16:00` in one zone; a text that is no date stays as it is. One for many instants: making it is slow. */
export function createLocalTime(zone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (instant) => {
    const time = Date.parse(instant);
    if (Number.isNaN(time)) return instant.slice(0, 16);
    const part = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
    // Written from its parts: with commas or without, as a browser likes it, would be another text for the same ticket.
    const month = part['month']?.slice(0, 3);
    return `${part['weekday']} ${part['day']} ${month} ${part['year']} ${part['hour']}:${part['minute']}`;
  };
}
