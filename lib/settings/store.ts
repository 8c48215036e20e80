import { type Locked, lockedBy, underPolicy, withOwn } from './managed';
import { KEYS } from './registry/keys';
import { type Secrets, type Settings, secretsSchema, settingsSchema } from './schema';

/** The part of the browser's local storage area that small stores need. */
export type StorageArea = {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};

/** What keys need beyond that. */
export type SettingsArea = StorageArea & {
  /** As `set`, but of what was there before nothing stays in the browser's files. */
  rewrite(items: Record<string, unknown>, goes: (key: string) => boolean): Promise<void>;
  /** Closes the area to scripts in web pages. @throws where that cannot be. */
  close(): Promise<void>;
};

export const SETTINGS_KEY = 'settings';
const SECRETS_KEY = 'secrets';

/** Reads and writes settings and keys; parses both ways, so that nothing unparsed is ever stored. */
export interface SettingsStore {
  /** With what an organisation has set by policy. */
  settings(): Promise<Settings>;
  /** What of it the organisation has set. */
  locked(): Promise<Locked>;
  secrets(): Promise<Secrets>;
  /** True once anything was ever saved: tells a new install from one whose settings are defaults. */
  exists(): Promise<boolean>;
  /** Of what an organisation has set, the person's own stays stored. */
  save(settings: Settings): Promise<void>;
  /**
   * Writes only the keys that are given; an empty string removes one. A key that was there before leaves no trace.
   * @throws `keys-open` where web pages could read it: then nothing is stored.
   */
  saveSecrets(patch: Partial<Secrets>): Promise<void>;
  /**
   * Names no help desk any more, and no key: the first step of leaving. Other settings stay.
   * @param mark stored in the same moment.
   */
  forgetHelpDesk(mark: Record<string, unknown>): Promise<void>;
}

/** @param policy what the person's organisation has set, as the browser tells it. */
export function createSettingsStore(area: SettingsArea, policy: () => Promise<unknown>): SettingsStore {
  const own = async () => settingsSchema.parse((await area.get(SETTINGS_KEY))[SETTINGS_KEY]);
  const settings = async () => {
    const [stored, set] = await Promise.all([own(), policy()]);
    return underPolicy(stored, set);
  };
  const secrets = async () => secretsSchema.parse((await area.get(SECRETS_KEY))[SECRETS_KEY]);

  return {
    settings,
    secrets,
    exists: async () => (await area.get(SETTINGS_KEY))[SETTINGS_KEY] !== undefined,
    locked: async () => lockedBy(await policy()),

    async save(next) {
      const locked = lockedBy(await policy());
      const kept = locked.size === 0 ? next : withOwn(next, await own(), locked);
      await area.set({ [SETTINGS_KEY]: settingsSchema.parse(kept) });
    },

    async saveSecrets(patch) {
      const stored = await secrets();
      const next = secretsSchema.parse({ ...stored, ...patch });
      const changed = KEYS.map(({ name }) => name).filter((name) => next[name] !== stored[name]);
      if (changed.length === 0) return;
      if (changed.some((name) => next[name] !== '')) await area.close();
      const items = { [SECRETS_KEY]: next };
      if (changed.some((name) => stored[name] !== '')) await area.rewrite(items, () => false);
      else await area.set(items);
    },

    async forgetHelpDesk(mark) {
      const { freshdesk, ...others } = await own();
      const none = settingsSchema.parse({ ...others, freshdesk: { ...freshdesk, domain: '', agent_page: '' } });
      await area.set({ ...mark, [SETTINGS_KEY]: none, [SECRETS_KEY]: secretsSchema.parse({}) });
    },
  };
}
