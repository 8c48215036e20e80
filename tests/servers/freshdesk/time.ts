export const SECOND = 1000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Milliseconds to the API's form, e.g. 2026-03-02T09:14:00Z: UTC, whole seconds, rounded down. */
export function toInstant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
