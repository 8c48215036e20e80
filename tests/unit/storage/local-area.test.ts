import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { toFailure } from '@/lib/failures/app-error';
import { createSettingsStore } from '@/lib/settings/store';
import { createLocalArea, type RawArea } from '@/lib/storage/local-area';
import { memoryBuckets, memoryLocks } from './browser';

const FULL = { settings: { a: 1 }, secrets: { key: 'old' }, 'mirror:acme': { text: 'Dear Nora' } };
const never = () => new Promise<never>(() => undefined);

/** A browser whose `storage.local` outlives contexts; a context can be stopped before or after any of its calls. */
function browser(items: Record<string, unknown> = structuredClone(FULL)) {
  const state = { items };
  const { buckets, all } = memoryBuckets();
  let locks = memoryLocks();
  let clock = 1_000_000;
  let reach = () => {};
  const stopped = new Promise<void>((resolve) => {
    reach = resolve;
  });

  /** @param stop at which call it ends, and whether that call still happens. */
  function context(stop: { at: string; done: boolean } | null = null) {
    const call =
      <A extends unknown[], R>(name: string, work: (...args: A) => R) =>
      async (...args: A): Promise<R> => {
        if (stop?.at !== name) return work(...args);
        if (stop.done) work(...args);
        reach();
        return never();
      };
    const area: RawArea = {
      get: call('get', (keys) =>
        structuredClone(
          Object.fromEntries(
            Object.entries(state.items).filter(([key]) => keys === null || [keys].flat().includes(key)),
          ),
        ),
      ),
      set: call('set', (next) => void Object.assign(state.items, structuredClone(next))),
      remove: call('remove', (keys) => {
        for (const key of [keys].flat()) delete state.items[key];
      }),
      clear: call('clear', () => {
        state.items = {};
      }),
      setAccessLevel: async () => undefined,
    };
    return createLocalArea({ area, locks, buckets: () => buckets, keyRange: IDBKeyRange, now: () => clock });
  }

  return {
    state,
    copies: all,
    context,
    /** Resolves when a context has come to where it ends. */
    stopped,
    /** Whoever was stopped is gone, and with it the locks that it held. */
    restart: () => {
      locks = memoryLocks();
    },
    later: (ms: number) => {
      clock += ms;
    },
  };
}

const replaceKey = (area: ReturnType<typeof createLocalArea>) => area.rewrite({ secrets: { key: 'new' } }, () => false);
const AFTER = { ...FULL, secrets: { key: 'new' } };

describe('writing anew', () => {
  test('everything is there after it but what goes', async () => {
    const { context, state } = browser();
    await context().rewrite({ ui: 1 }, (key) => key === 'secrets');
    const { secrets: _, ...rest } = FULL;
    expect(state.items).toEqual({ ...rest, ui: 1 });
  });

  test.each([
    { at: 'clear', done: false },
    { at: 'clear', done: true },
    { at: 'set', done: false },
    { at: 'set', done: true },
  ])('killed at $at (done: $done): the next context finds all of it, and the old key is gone', async (stop) => {
    const { context, state, restart, stopped } = browser();
    void replaceKey(context(stop));
    await stopped;
    restart();
    // Something that is not there makes it look.
    await context().get('nothing');
    expect(state.items).toEqual(AFTER);
  });

  test.each([
    ['reads what is missing', (area: ReturnType<typeof createLocalArea>) => area.get('settings')],
    ['writes', (area: ReturnType<typeof createLocalArea>) => area.set({ ui: 1 })],
    ['writes anew', replaceKey],
  ])('whoever %s after a kill in the gap sees no gap', async (_, act) => {
    const { context, state, restart, stopped } = browser();
    void replaceKey(context({ at: 'set', done: false }));
    await stopped;
    expect(state.items).toEqual({});
    restart();
    await act(context());
    expect(state.items).toMatchObject(AFTER);
  });

  test('somebody wrote past it in the gap: both are there', async () => {
    const { context, state, restart, stopped } = browser();
    void replaceKey(context({ at: 'set', done: false }));
    await stopped;
    state.items = { ui: 1 };
    restart();
    await context().get('nothing');
    expect(state.items).toEqual({ ...AFTER, ui: 1 });
  });

  test('a reader beside it waits for the end, and a writer writes into what was written anew', async () => {
    const { context, state } = browser();
    const writing = replaceKey(context());
    const reading = context().get('mirror:acme');
    const adding = context().set({ ui: 1 });
    await writing;
    expect(await reading).toEqual({ 'mirror:acme': FULL['mirror:acme'] });
    await adding;
    expect(state.items).toEqual({ ...AFTER, ui: 1 });
  });

  test('no copy, no clearing', async () => {
    const { context, state, copies } = browser();
    copies.get = () => {
      throw new Error('The disk is full.');
    };
    await expect(replaceKey(context())).rejects.toThrow();
    expect(state.items).toEqual(FULL);
  });

  test('the power went before what was written was on the disk: it comes back from the copy, for a minute', async () => {
    const { context, state, copies, later } = browser();
    await replaceKey(context());
    state.items = {};
    await context().get('settings');
    expect(state.items).toEqual(AFTER);
    later(61_000);
    await context().get('nothing');
    expect([...copies.keys()]).toEqual([]);
    expect(state.items).toEqual(AFTER);
  });

  test('a place for the copy that cannot be read keeps nobody from writing', async () => {
    const { context, state, copies } = browser();
    copies.keys = () => {
      throw new Error('broken');
    };
    await context().set({ ui: 1 });
    expect(state.items).toEqual({ ...FULL, ui: 1 });
  });
});

describe('keys', () => {
  function store(patch: Partial<RawArea> = {}) {
    const log: string[] = [];
    const items: Record<string, unknown> = {};
    const raw: RawArea = {
      get: async () => structuredClone(items),
      set: async (next) => {
        log.push('set');
        Object.assign(items, next);
      },
      remove: async () => undefined,
      clear: async () => {
        log.push('clear');
        for (const key of Object.keys(items)) delete items[key];
      },
      setAccessLevel: async ({ accessLevel }) => void log.push(accessLevel),
      ...patch,
    };
    const { buckets } = memoryBuckets();
    const area = createLocalArea({
      area: raw,
      locks: memoryLocks(),
      buckets: () => buckets,
      keyRange: IDBKeyRange,
      now: Date.now,
    });
    return { settings: createSettingsStore(area, async () => ({})), items, log };
  }

  test('the area is closed to pages before the first key is stored', async () => {
    const { settings, log } = store();
    await settings.saveSecrets({ freshdesk_api_key: 'a' });
    expect(log).toEqual(['TRUSTED_CONTEXTS', 'set']);
  });

  test.each([
    ['is missing', { setAccessLevel: undefined }],
    ['fails', { setAccessLevel: async () => Promise.reject(new Error('Not supported')) }],
  ])('no key is stored where closing %s', async (_, patch) => {
    const { settings, items } = store(patch as Partial<RawArea>);
    const failure = await settings.saveSecrets({ openai_api_key: 'canary' }).catch(toFailure);
    expect(failure).toMatchObject({ kind: 'keys-open' });
    expect(JSON.stringify(items)).not.toContain('canary');
  });

  test('one that is replaced or removed is cleared out of the files; one that stays is not written', async () => {
    const { settings, items, log } = store();
    await settings.saveSecrets({ freshdesk_api_key: 'a', openai_api_key: 'b' });
    log.length = 0;
    await settings.saveSecrets({ openai_api_key: 'b' });
    expect(log).toEqual([]);
    await settings.saveSecrets({ openai_api_key: 'c' });
    expect(log).toEqual(['TRUSTED_CONTEXTS', 'clear', 'set']);
    log.length = 0;
    await settings.saveSecrets({ freshdesk_api_key: '' });
    expect(log).toEqual(['clear', 'set']);
    expect(items).toEqual({ secrets: { freshdesk_api_key: '', openai_api_key: 'c' } });
  });
});
