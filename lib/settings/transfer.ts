import type { Secrets, Settings } from './schema';

export const EXPORT_FORMAT = 'freshdesk-assistant-settings';
export const EXPORT_VERSION = 1;

/**
 * Settings as a file. Sections and names are those of the older program's `config.json`, so that one reader takes both.
 * @param secrets null leaves the keys out.
 */
export function exportSettings(settings: Settings, secrets: Secrets | null, now: number): string {
  const { version: _, freshdesk, openai, costs, ...rest } = settings;
  const { cap_by_default: byDefault, monthly_cap, prices } = costs;
  const file = {
    format: EXPORT_FORMAT,
    version: EXPORT_VERSION,
    exported_at: new Date(now).toISOString(),
    freshdesk: { ...freshdesk, ...key(secrets?.freshdesk_api_key) },
    openai: { ...openai, ...key(secrets?.openai_api_key) },
    ...rest,
    // A cap that nobody chose stays behind: where the file is read, it would count as chosen.
    costs: byDefault ? { prices } : { monthly_cap, prices },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const key = (value: string | undefined) => (value ? { api_key: value } : {});
