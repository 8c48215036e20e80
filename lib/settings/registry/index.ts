import { COSTS } from './costs';
import { DRAFTING } from './drafting';
import type { Field, SettingsOf } from './field';
import { FRESHDESK } from './freshdesk';
import { MODEL } from './model';
import { POLLING } from './polling';
import { REDACTION } from './redaction';
import { SWITCHES } from './switches';

/** Every setting of the product. */
export const FIELDS = [...FRESHDESK, ...POLLING, ...MODEL, ...DRAFTING, ...SWITCHES, ...REDACTION, ...COSTS] as const;

export type OwnField = (typeof FIELDS)[number];

/** Everything but the keys, as it is stored. Names are those of the older program's `config.json`, so that its files can be read. */
export type Settings = SettingsOf<OwnField>;

/** Those that an organisation may set by policy. */
export const MANAGED: readonly Field[] = FIELDS.filter(({ managed }) => managed);

type Path = OwnField['path'];

/** The setting at a path. */
export function fieldAt<P extends Path>(path: P): Extract<OwnField, { path: P }> {
  const found = FIELDS.find((one) => one.path === path);
  return found as Extract<OwnField, { path: P }>;
}
