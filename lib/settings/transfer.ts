import { exportableAddress } from './address-secret';
import type { Locked } from './managed';
import { FIELDS, type Settings } from './registry';
import { type Field, putAt, valueAt } from './registry/field';
import { KEYS } from './registry/keys';
import type { Secrets } from './schema';

export const EXPORT_FORMAT = 'freshdesk-assistant-settings';
export const EXPORT_VERSION = 1;

/** Shorter ones are no keys, and would be found in words. */
const SHORTEST_KEY = 8;

type ExportOptions = {
  withKeys: boolean;
  now: number;
  fields?: readonly Field[];
  /** What an organisation has set is not the person's to pass on. */
  locked?: Locked;
};

type LeftOut = 'address' | 'parameters' | null;

/**
 * Settings as a file. Sections and names are those of the older program's `config.json`, so that one reader takes both.
 * @param secrets the stored keys, in the file only where `withKeys` says so. Without them nothing that may be a key is in
 * it, wherever somebody put it: in the address of the model, in a prompt.
 * @returns the file, and what was left out of it.
 */
export function exportSettings(
  settings: Settings,
  secrets: Secrets,
  { withKeys, now, fields = FIELDS, locked = new Set() }: ExportOptions,
): { text: string; leftOut: LeftOut } {
  const file = { format: EXPORT_FORMAT, version: EXPORT_VERSION, exported_at: new Date(now).toISOString() };
  let leftOut: LeftOut = null;
  for (const { path, kind, exportable } of fields) {
    const value = valueAt(settings, path);
    // A cap that nobody chose stays behind: where the file is read, it would count as chosen.
    if (!exportable || locked.has(path) || (kind.is === 'cap' && settings.costs.cap_by_default)) continue;
    const given = kind.is === 'base-url' && !withKeys ? exportableAddress(String(value)) : value;
    if (given !== value) leftOut = given === null ? 'address' : 'parameters';
    if (given !== null || value === null) putAt(file, path, given);
  }
  for (const { name, path } of KEYS) if (withKeys && secrets[name]) putAt(file, path, secrets[name]);
  const text = `${JSON.stringify(file, null, 2)}\n`;
  return { text: withKeys ? text : withoutKeys(text, secrets), leftOut };
}

function withoutKeys(text: string, secrets: Secrets): string {
  const keys = Object.values(secrets).filter((key) => key.length >= SHORTEST_KEY);
  return keys.reduce((rest, key) => rest.replaceAll(JSON.stringify(key).slice(1, -1), '…'), text);
}
