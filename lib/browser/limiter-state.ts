import { browser } from 'wxt/browser';
import type { KeyVerdict } from '@/lib/freshdesk/client';
import type { LimiterState } from '@/lib/freshdesk/limiter';

/** A value that outlives the worker but not the browser. */
function sessionValue<T>(key: string) {
  return {
    load: async (): Promise<T | null> => ((await browser.storage.session.get(key))[key] as T | undefined) ?? null,
    save: (value: T): Promise<void> => browser.storage.session.set({ [key]: value }),
  };
}

const LIMITER = 'limiter:';
const KEY = 'key:';

/** What the limiter learnt of an account. */
export const limiterState = (host: string) => sessionValue<LimiterState>(LIMITER + host);

/** Whether the saved key still works, as `agents/me` last said. */
export const keyVerdict = (host: string) => sessionValue<KeyVerdict>(KEY + host);

/** True for what was learnt of another help desk than this one. */
export const isOfAnother = (key: string, host: string) =>
  (key.startsWith(LIMITER) || key.startsWith(KEY)) && key !== LIMITER + host && key !== KEY + host;
