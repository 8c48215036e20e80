import { exportableAddress } from './address-secret';
import type { Secrets, Settings } from './schema';

export const EXPORT_FORMAT = 'freshdesk-assistant-settings';
export const EXPORT_VERSION = 1;

/** Shorter ones are no keys, and would be found in words. */
const SHORTEST_KEY = 8;

/**
 * Settings as a file. Sections and names are those of the older program's `config.json`, so that one reader takes both.
 * @param secrets the stored keys, in the file only where `withKeys` says so. Without them nothing that may be a key is in
 * it, wherever somebody put it: in the address of the model, in a prompt.
 * @returns the file, and what was left out of it.
 */
export function exportSettings(
  settings: Settings,
  secrets: Secrets,
  { withKeys, now }: { withKeys: boolean; now: number },
): { text: string; leftOut: 'address' | 'parameters' | null } {
  const { version: _, freshdesk, openai, costs, ...rest } = settings;
  const { cap_by_default: byDefault, monthly_cap, prices } = costs;
  const { base_url, ...model } = openai;
  const address = withKeys ? base_url : exportableAddress(base_url);
  const key = (value: string) => (withKeys && value ? { api_key: value } : {});
  const file = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exported_at: new Date(now).toISOString(),
    freshdesk: { ...freshdesk, ...key(secrets.freshdesk_api_key) },
    openai: { ...model, ...(address === null ? {} : { base_url: address }), ...key(secrets.openai_api_key) },
    ...rest,
    // A cap that nobody chose stays behind: where the file is read, it would count as chosen.
    costs: byDefault ? { prices } : { monthly_cap, prices },
  };
  const text = `${JSON.stringify(file, null, 2)}\n`;
  const leftOut = address === null ? 'address' : address === base_url ? null : 'parameters';
  return { text: withKeys ? text : withoutKeys(text, secrets), leftOut };
}

function withoutKeys(text: string, secrets: Secrets): string {
  const keys = Object.values(secrets).filter((key) => key.length >= SHORTEST_KEY);
  return keys.reduce((rest, key) => rest.replaceAll(JSON.stringify(key).slice(1, -1), '…'), text);
}
