import type { Platform } from '@/lib/browser/platform';
import type { createBrowser } from '../platform/browser.ts';

/** What tests themselves ask of `chrome` inside a page. */
export const chromeOf = ({ storage, messaging }: Platform, { state }: ReturnType<typeof createBrowser>): object => ({
  storage: {
    local: {
      get: async (keys: string | string[] | null) => {
        const all = (await storage.ports.area.get(null as never)) as Record<string, unknown>;
        if (keys === null || keys === undefined) return all;
        return Object.fromEntries([keys].flat().flatMap((key) => (key in all ? [[key, all[key]]] : [])));
      },
      set: (items: Record<string, unknown>) => storage.ports.area.set(items),
      remove: (keys: string | string[]) => storage.ports.area.remove(keys as never),
      clear: async () => storage.ports.area.remove(Object.keys(await storage.ports.area.get(null as never)) as never),
    },
    session: storage.session,
  },
  runtime: { sendMessage: messaging.send },
  alarms: {
    get: async (name: string) => (state.alarms.has(name) ? { name, ...state.alarms.get(name) } : undefined),
    getAll: async () => [...state.alarms].map(([name, timing]) => ({ name, ...timing })),
    clear: async (name: string) => state.alarms.delete(name),
    create: async (name: string, { when = Date.now(), delayInMinutes = 0, ...period }: chrome.alarms.AlarmCreateInfo) =>
      void state.alarms.set(name, { scheduledTime: when + delayInMinutes * 60_000, ...period } as never),
  },
  notifications: {
    getAll: async (told?: (all: object) => void) => {
      const all = Object.fromEntries(state.notifications);
      told?.(all);
      return all;
    },
  },
  action: { getBadgeText: async () => state.badge.text },
});
