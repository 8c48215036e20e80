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

/** What the limiter learnt of an account. */
export const limiterState = (host: string) => sessionValue<LimiterState>(`limiter:${host}`);

/** Whether the saved key still works, as `agents/me` last said. */
export const keyVerdict = (host: string) => sessionValue<KeyVerdict>(`key:${host}`);
