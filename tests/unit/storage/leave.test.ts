import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import type { BrowserPorts } from '@/lib/storage/browser-ports';
import { openHelpDesk } from '@/lib/storage/help-desk';
import { finishLeaving, leaveHelpDesks } from '@/lib/storage/leave';
import { createLocalArea, type RawArea } from '@/lib/storage/local-area';
import { createPlaces } from '@/lib/storage/places';
import { draftRow } from '../workspace/helpers';
import { memoryArea, memoryBuckets, memoryLocks, memoryPorts } from './browser';

const HOSTS = ['acme.freshdesk.com', 'globex.freshdesk.com'];
const STAYS = ['settings', 'ui'];

/** A browser with drafts of two help desks, a third one of an earlier build, and keys. */
async function browser() {
  const items: Record<string, unknown> = {
    settings: { domain: 'acme.freshdesk.com' },
    secrets: 'canary-key',
    ui: 1,
    placement: 1,
    reportedShutdowns: 1,
  };
  const { buckets, all } = memoryBuckets();
  const old = new IDBFactory();
  const files = memoryArea({ 'mirror:acme.freshdesk.com:unsaved': 'canary-typed' });
  const oldJournal = new Map([['unsaved:acme.freshdesk.com:1:response', 'canary-typed']]);
  const log: string[] = [];

  /** A page or worker; with `calls`, one that ends after so many calls of the browser, and says so. */
  function context(calls = Number.POSITIVE_INFINITY, end = () => {}): BrowserPorts {
    let left = calls;
    const mortal =
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      (...args: A): Promise<R> => {
        if (left-- > 0) return work(...args);
        end();
        return new Promise<R>(() => undefined);
      };
    const raw: RawArea = {
      get: mortal(async (keys) =>
        structuredClone(
          Object.fromEntries(Object.entries(items).filter(([key]) => keys === null || [keys].flat().includes(key))),
        ),
      ),
      set: mortal(async (next) => void Object.assign(items, structuredClone(next))),
      remove: mortal(async (keys) => {
        for (const key of [keys].flat()) delete items[key];
      }),
      clear: mortal(async () => {
        for (const key of Object.keys(items)) delete items[key];
      }),
    };
    const locks = memoryLocks();
    const exclusive: BrowserPorts['exclusive'] = (name, work) => locks.request(name, work) as ReturnType<typeof work>;
    const mortals = { ...buckets, delete: mortal(buckets.delete) };
    const common = { buckets: () => mortals, keyRange: IDBKeyRange, now: Date.now };
    return {
      ...memoryPorts(),
      area: createLocalArea({ ...common, area: raw, locks }),
      files: { ...files.area, remove: mortal(files.area.remove) },
      places: createPlaces({ ...common, old, exclusive }),
      oldJournal: {
        get length() {
          return oldJournal.size;
        },
        key: (at: number) => [...oldJournal.keys()][at] ?? null,
        getItem: (key: string) => oldJournal.get(key) ?? null,
        removeItem: (key: string) => void oldJournal.delete(key),
      },
      exclusive,
      whenFree: async (name) => void log.push(name),
    };
  }

  const forget = (ports: BrowserPorts) => async (mark: Record<string, unknown>) => {
    log.push('forget');
    await ports.area.set({ ...mark, settings: { domain: '' }, secrets: '' });
  };
  const anew = async () => (items['settings'] as { domain: string }).domain !== '';

  for (const host of HOSTS) {
    const desk = openHelpDesk(host, context());
    await desk.ready();
    await desk.work.drafts.add(draftRow(1, { text: 'canary-draft' }));
    await desk.mirror.settled();
    desk.close();
  }
  const earlier = new Promise<void>((resolve) => {
    const request = old.open('cache:initech.freshdesk.com', 10);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  await earlier;
  return {
    items,
    log,
    context,
    forget,
    anew,
    left: async () => ({
      local: Object.keys(items).sort(),
      buckets: [...all.keys()].filter((name) => !name.includes('_')),
      old: (await old.databases()).map(({ name }) => name),
      files: Object.keys(files.items),
      journal: [...oldJournal.keys()],
    }),
  };
}

const NOTHING = { local: ['settings', 'ui'], buckets: [], old: [], files: [], journal: [] };

test('everything of every help desk goes, once nobody uses it any more', async () => {
  const { context, forget, left, items, log } = await browser();
  expect(JSON.stringify(items)).toContain('canary-draft');
  const ports = context();
  await leaveHelpDesks({ ports, stays: STAYS, forget: forget(ports) });
  expect(await left()).toEqual(NOTHING);
  expect(items['settings']).toEqual({ domain: '' });
  expect(log[0]).toBe('forget');
  expect(log.slice(1).sort()).toEqual([...HOSTS, 'initech.freshdesk.com'].map((host) => `open:${host}`));
});

describe('cut in the middle', () => {
  test.each(Array.from({ length: 16 }, (_, at) => at))(
    'after call %i of the browser: the worker finishes it',
    async (calls) => {
      const { context, forget, anew, left, items } = await browser();
      const cut = context(calls);
      void leaveHelpDesks({ ports: cut, stays: STAYS, forget: forget(cut) });
      await new Promise((resolve) => setTimeout(resolve, 60));
      const ports = context();
      // Something that is not there makes the storage look for a copy.
      await ports.area.get('nothing');
      const began = (items['settings'] as { domain: string }).domain === '';
      await finishLeaving({ ports, stays: STAYS, forget: forget(ports), anew });
      if (began) expect(await left()).toEqual(NOTHING);
      else expect(items).toMatchObject({ secrets: 'canary-key' });
    },
  );

  test('and another help desk set up since: nothing of it goes', async () => {
    const { context, forget, anew, left, items } = await browser();
    Object.assign(items, { leaving: true, settings: { domain: 'new.freshdesk.com' } });
    const ports = context();
    expect(await finishLeaving({ ports, stays: STAYS, forget: forget(ports), anew })).toBe(true);
    expect((await left()).buckets).toEqual(['acme', 'globex']);
    expect(items).toMatchObject({ secrets: 'canary-key' });
    expect(items).not.toHaveProperty('leaving');
  });

  test('nobody left: nothing happens', async () => {
    const { context, forget, anew, items } = await browser();
    const before = structuredClone(items);
    const ports = context();
    expect(await finishLeaving({ ports, stays: STAYS, forget: forget(ports), anew })).toBe(false);
    expect(items).toEqual(before);
  });
});
