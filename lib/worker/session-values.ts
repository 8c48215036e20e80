import type { SessionArea } from '@/lib/browser/platform';
import type { KeyVerdict } from '@/lib/freshdesk/client';
import type { LimiterState } from '@/lib/freshdesk/limiter';

/** A value that outlives the worker but not the browser. */
const sessionValue = <T>(session: SessionArea, key: string) => ({
  load: async (): Promise<T | null> => ((await session.get(key))[key] as T | undefined) ?? null,
  save: (value: T): Promise<void> => session.set({ [key]: value }),
});

const LIMITER = 'limiter:';
const KEY = 'key:';

/** What the limiter learnt of an account. */
export const limiterState = (session: SessionArea, host: string) => sessionValue<LimiterState>(session, LIMITER + host);

/** Whether the saved key still works, as `agents/me` last said. */
export const keyVerdict = (session: SessionArea, host: string) => sessionValue<KeyVerdict>(session, KEY + host);

/** True for what was learnt of another help desk than this one. */
export const isOfAnother = (key: string, host: string) =>
  (key.startsWith(LIMITER) || key.startsWith(KEY)) && key !== LIMITER + host && key !== KEY + host;
