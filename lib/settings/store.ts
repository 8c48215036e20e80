import { type Secrets, type Settings, secretsSchema, settingsSchema } from './schema';

/** The part of the browser's local storage area that settings need. */
export type StorageArea = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

export const SETTINGS_KEY = 'settings';
const SECRETS_KEY = 'secrets';

/** Reads and writes settings and keys; parses both ways, so that nothing unparsed is ever stored. */
export function createSettingsStore(area: StorageArea) {
  return {
    async settings(): Promise<Settings> {
      return settingsSchema.parse((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
    },
    async secrets(): Promise<Secrets> {
      return secretsSchema.parse((await area.get(SECRETS_KEY))[SECRETS_KEY]);
    },
    /** True once anything was ever saved: tells a new install from one whose settings are defaults. */
    async exists(): Promise<boolean> {
      return (await area.get(SETTINGS_KEY))[SETTINGS_KEY] !== undefined;
    },
    async save(settings: Settings): Promise<void> {
      await area.set({ [SETTINGS_KEY]: settingsSchema.parse(settings) });
    },
    /** Writes only the keys that are given; an empty string removes one. */
    async saveSecrets(patch: Partial<Secrets>): Promise<void> {
      const stored = secretsSchema.parse((await area.get(SECRETS_KEY))[SECRETS_KEY]);
      await area.set({ [SECRETS_KEY]: secretsSchema.parse({ ...stored, ...patch }) });
    },
  };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;
