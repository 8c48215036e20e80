import { vi } from 'vitest';

/**
 * A browser that is there, and can do nothing. The polyfill looks for it when it is first imported, so what needs it is
 * imported afterwards.
 */
export function stubBrowser(more: object = {}): void {
  vi.stubGlobal('chrome', {
    runtime: { id: 'us' },
    storage: { local: {}, session: {} },
    ...more,
  });
  const locks = { request: async (_: string, work: () => unknown) => work() };
  vi.stubGlobal('navigator', { locks, storageBuckets: undefined });
}
