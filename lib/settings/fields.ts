/** The numeric settings of the older program, with its names and defaults, and the bounds that keep a help desk safe. */
export const NUMBER_FIELDS = {
  /** Minutes. Chrome's alarms allow 0.5; one minute keeps the worker asleep half of the time. */
  polling_interval: { default: 5, min: 1, max: 1440, integer: false, label: 'Check for tickets every (minutes)' },
  ticket_limit: { default: 25, min: 1, max: 100, integer: true, label: 'Tickets per check' },
  /** Seconds between two background requests. */
  rate_limit_delay: { default: 3.0, min: 0, max: 60, integer: false, label: 'Delay between requests (seconds)' },
  /** Seconds before the first retry; doubles up to RETRY_DELAY_CAP. */
  retry_delay: { default: 5.0, min: 0.5, max: 60, integer: false, label: 'Retry delay (seconds)' },
  max_retries: { default: 5, min: 0, max: 10, integer: true, label: 'Maximum retries' },
  /** Days since a ticket was last touched in Freshdesk. Ours: the older program kept everything. */
  keep_days: { default: 90, min: 7, max: 3650, integer: true, label: 'Keep tickets for (days)' },
} as const;

/** Seconds in which an approved reply can be taken back. The page offers the choices; a file may say any other within bounds. */
export const UNDO_SECONDS = {
  default: 10,
  min: 1,
  max: 60,
  integer: true,
  label: 'Time to undo (seconds)',
  choices: [5, 10, 20, 30],
} as const;

export const RETRY_DELAY_CAP = 60;

export type NumberField = keyof typeof NUMBER_FIELDS;

export type NumberSpec = { default: number; min: number; max: number; integer: boolean; label: string };

/** The number a person typed, or a sentence about why it will not do. Accepts a comma as decimal mark. */
export function parseNumber(spec: NumberSpec, typed: string): { value: number } | { problem: string } {
  const text = typed.normalize('NFKC').trim().replace(',', '.');
  const value = Number(text);
  if (text === '' || !Number.isFinite(value))
    return { problem: `${spec.label}: enter a number, for example ${spec.default}.` };
  if (spec.integer && !Number.isInteger(value)) return { problem: `${spec.label}: enter a whole number.` };
  if (value < spec.min || value > spec.max) {
    return { problem: `${spec.label}: enter a number from ${spec.min} to ${spec.max}.` };
  }
  return { value };
}
