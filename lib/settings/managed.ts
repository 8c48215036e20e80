import { MANAGED, type Settings } from './registry';
import { putAt, valueAt } from './registry/field';
import { schemaOf } from './registry/schema-of';

/** Paths of the settings that an organisation has set. */
export type Locked = ReadonlySet<string>;

/**
 * What of a policy counts: sound values of settings that may be managed.
 * @param policy as the browser tells it, in sections like a settings file; anything may be in it.
 */
function soundValues(policy: unknown): [path: string, value: unknown][] {
  if (typeof policy !== 'object' || policy === null) return [];
  return MANAGED.flatMap(({ path, kind }): [string, unknown][] => {
    const read = schemaOf(kind).safeParse(valueAt(policy, path));
    return read.success ? [[path, read.data]] : [];
  });
}

export const lockedBy = (policy: unknown): Locked => new Set(soundValues(policy).map(([path]) => path));

/** Settings under a policy: its values go before the person's. */
export function underPolicy(settings: Settings, policy: unknown): Settings {
  const values = soundValues(policy);
  if (values.length === 0) return settings;
  const result = { ...settings };
  for (const [path, value] of values) putAt(result, path, value);
  return result;
}

/** What is stored when settings are saved under a policy: of what it sets the person's own, for the day it ends. */
export function withOwn(next: Settings, own: Settings, locked: Locked): Settings {
  const result = { ...next };
  for (const path of locked) putAt(result, path, valueAt(own, path));
  return result;
}
