import { browser } from 'wxt/browser';
import type { LimiterState } from '@/lib/freshdesk/limiter';

export const LIMITER_PREFIX = 'limiter:';

/** What the limiter learnt of an account, kept where it outlives the worker but not the browser. */
export function limiterState(host: string) {
  const key = `${LIMITER_PREFIX}${host}`;
  return {
    load: async (): Promise<LimiterState | null> =>
      ((await browser.storage.session.get(key))[key] as LimiterState | undefined) ?? null,
    save: (state: LimiterState): Promise<void> => browser.storage.session.set({ [key]: state }),
  };
}
