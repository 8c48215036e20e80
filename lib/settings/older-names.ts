import { message, type SettingsMessage } from './message';

/**
 * Where a `config.json` may keep the polling period, and in which unit. Guess: the older program's description speaks of
 * "polling frequency in config.json" and gives neither name nor unit.
 */
const PERIOD =
  /^(?:(?:freshdesk|app|polling)\.)?poll(?:ing)?_(?:interval|frequency|period)(?:_(s|secs?|seconds|m|mins?|minutes))?$|^polling\.(?:interval|frequency|period)(?:_(s|secs?|seconds|m|mins?|minutes))?$/;

/** Guess: nobody writes an hour and more as minutes without saying so, while 60 and 300 seconds are usual. */
const SECONDS_FROM = 60;

/** @param ours our own export, whose period is always in minutes. @returns minutes; null where the path is no polling period. */
export function olderPeriod(
  path: string,
  value: unknown,
  ours: boolean,
): { minutes: unknown; note?: SettingsMessage } | null {
  const match = PERIOD.exec(path);
  if (!match) return null;
  const unit = (match[1] ?? match[2])?.[0];
  const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
  const inSeconds =
    typeof number === 'number' && !ours && (unit === 's' || (unit === undefined && number >= SECONDS_FROM));
  if (!inSeconds) return { minutes: value };
  return { minutes: Math.round((number / 60) * 100) / 100, note: message('read-as-seconds', { seconds: number }) };
}
