import { NUMBER_FIELDS } from './fields';
import type { FieldReader } from './import-fields';
import { numberReader } from './import-fields';

/**
 * Where a `config.json` may keep the polling period, and in which unit. Guess: the older program's description speaks of
 * "polling frequency in config.json" and gives neither name nor unit.
 */
const PATH =
  /^(?:(?:freshdesk|app|polling)\.)?poll(?:ing)?_(?:interval|frequency|period)(?:_(s|secs?|seconds|m|mins?|minutes))?$|^polling\.(?:interval|frequency|period)(?:_(s|secs?|seconds|m|mins?|minutes))?$/;

/** Guess: nobody writes an hour and more as minutes without saying so, while 60 and 300 seconds are usual. */
const SECONDS_FROM = 60;

/** @param ours our own export, whose period is always in minutes. @returns undefined where the path is no polling period. */
export function pollingReader(path: string, ours: boolean): FieldReader | undefined {
  const match = PATH.exec(path);
  if (!match) return undefined;
  const unit = (match[1] ?? match[2])?.[0];
  const inMinutes = numberReader('polling_interval', NUMBER_FIELDS.polling_interval);
  return (value, rules) => {
    const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
    const inSeconds =
      typeof number === 'number' && !ours && (unit === 's' || (unit === undefined && number >= SECONDS_FROM));
    if (!inSeconds) return inMinutes(value, rules);
    const read = inMinutes(Math.round((number / 60) * 100) / 100, rules);
    return 'why' in read ? read : { ...read, note: `${read.note} (${number} read as seconds)` };
  };
}
