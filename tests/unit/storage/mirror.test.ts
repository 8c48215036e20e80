import { describe, expect, test, vi } from 'vitest';
import { adoptUnsaved } from '@/lib/drafts/typing';
import type { Failure } from '@/lib/failures/app-error';
import { mirrorKey, toPrune } from '@/lib/storage/mirror-index';
import { memoryLocks, memoryPorts } from './browser';
import { delivery, HOST, world } from './world';

const copyOf = (browser: ReturnType<typeof world>, ticketId: number) =>
  browser.store.items[mirrorKey(HOST, 'drafts', `${ticketId}:response`)] as { text: string } | undefined;

/** The browser's calls until it is gone: the one with this number and all after it never answer. */
function mortal(browser: ReturnType<typeof world>, calls: number) {
  let left = calls;
  let end = () => {};
  const gone = new Promise<void>((resolve) => {
    end = resolve;
  });
  const pass = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
    return (...args: A): Promise<R> => {
      if (left-- > 0) return work(...args);
      end();
      return new Promise<R>(() => undefined);
    };
  };
  const { area } = browser.store;
  const calling = { get: pass(area.get), set: pass(area.set), remove: pass(area.remove) };
  const ports = memoryPorts(calling, memoryLocks(), browser.ports.places);
  return { ports: { ...ports, uuid: () => `m${calls}-${Math.random()}` }, gone };
}

describe('no acknowledged edit is lost', () => {
  const EDITS = [
    { ticketId: 1, text: 'one' },
    { ticketId: 2, text: 'two' },
    { ticketId: 1, text: 'one, more', seen: 'one' },
    { ticketId: 3, text: 'three' },
  ];

  /** Types until the context is gone. @returns the last acknowledged text of each ticket. */
  async function typeUntilKilled(browser: ReturnType<typeof world>, calls: number) {
    const { ports, gone } = mortal(browser, calls);
    const context = browser.context(ports);
    const acknowledged = new Map<number, string>();
    const work = (async () => {
      await context.ready();
      for (const { ticketId, text, seen } of EDITS) {
        await context.type(ticketId, text, seen);
        acknowledged.set(ticketId, text);
      }
    })();
    await Promise.race([work, gone]);
    context.work.close();
    return acknowledged;
  }

  const kills = Array.from({ length: 20 }, (_, calls) => calls);
  const losses = ['nothing', 'database', 'copy'] as const;
  test.each(kills.flatMap((calls) => losses.map((lost) => ({ calls, lost }))))(
    'killed at its browser call $calls, then lost: $lost',
    async ({ calls, lost }) => {
      const browser = world();
      const acknowledged = await typeUntilKilled(browser, calls);
      if (lost === 'database') browser.loseDatabase();
      if (lost === 'copy') browser.loseMirror();
      const after = browser.context();
      await after.ready();
      for (const [ticketId, text] of acknowledged) expect(await after.text(ticketId)).toContain(text);
      if (calls === 19) expect(acknowledged.size).toBe(3);
    },
  );

  test.each([
    { name: 'quota', error: () => new DOMException('full', 'QuotaExceededError'), kind: 'storage-full' },
    { name: 'backing store', error: () => new DOMException('Internal error', 'UnknownError'), kind: 'storage-failed' },
  ])(
    'the database takes nothing ($name, S4): the text waits beside the copy and gets in later',
    async ({ error, kind }) => {
      const browser = world();
      const context = browser.context();
      await context.ready();
      await context.type(1, 'before');
      const cure = context.breakWrites(error);
      await expect(context.type(1, 'typed meanwhile', 'before')).rejects.toThrow();
      await context.type(1, 'typed meanwhile', 'before').catch((caught) => {
        expect(caught.name === 'QuotaExceededError' ? 'storage-full' : 'storage-failed').toBe(kind);
      });
      expect(await context.typing.left('1:response')).toMatchObject({ text: 'typed meanwhile' });
      cure();
      await adoptUnsaved(context, Date.now);
      expect(await context.text(1)).toBe('typed meanwhile');
      expect(await context.typing.left('1:response')).toBeNull();
      expect(copyOf(browser, 1)?.text).toBe('typed meanwhile');
    },
  );

  test('S4 taken and lost again: after a full disk, both storages go back to what was before it', async () => {
    const browser = world();
    const page = browser.context();
    await page.ready();
    await page.type(1, 'before');
    await page.mirror.settled();
    const back = await browser.snapshot();
    const copy = structuredClone(browser.store.items);
    const cure = page.breakWrites(() => new DOMException('full', 'QuotaExceededError'));
    await expect(page.type(1, 'before and', 'before')).rejects.toThrow();
    cure();
    await page.type(1, 'before and after', 'before');
    page.close();
    await back();
    browser.loseMirror();
    Object.assign(browser.store.items, copy);

    const later = browser.context();
    await later.ready();
    await adoptUnsaved(later, Date.now);
    expect(await later.text(1)).toBe('before and after');
    expect((await later.work.versions.toArray()).map((one) => one.text)).toEqual(['before']);
    // What is typed after that is not taken back.
    await later.type(1, 'newer', 'before and after');
    await adoptUnsaved(later, Date.now);
    expect(await later.text(1)).toBe('newer');
  });

  test('S4 a text from before the clock was set back becomes a version, once, and never what is typed after it', async () => {
    const browser = world();
    const page = browser.context();
    await page.ready();
    await page.type(1, 'typed now');
    const about = { ticketId: 1, kind: 'response' as const, ticketSubject: '', requesterName: null };
    await page.fallbackBackup.keep('1:response', {
      ...about,
      text: 'of tomorrow',
      seen: '',
      at: Date.now() + 86_400_000,
    });
    await adoptUnsaved(page, Date.now);
    await page.type(1, 'typed now, and more', 'typed now');
    await adoptUnsaved(page, Date.now);
    expect(await page.text(1)).toBe('typed now, and more');
    expect((await page.work.versions.toArray()).map((one) => one.text)).toEqual(['of tomorrow']);
  });

  test('a copy that does not answer keeps no letter from the database for longer than two seconds', async () => {
    const browser = world();
    const patience: number[] = [];
    const area = { ...browser.ports.area, set: () => new Promise<never>(() => undefined) };
    const sleep = async (ms: number) => void patience.push(ms);
    const page = browser.context({ ...browser.ports, area, sleep });
    await page.typing.save({ ticketId: 1, kind: 'response', ticketSubject: '', requesterName: null }, 'a', '');
    // After a pause in typing of at most 400 ms.
    expect(Math.max(...patience)).toBeLessThanOrEqual(1600);
    expect(await page.text(1)).toBe('a');
  });

  test('typing that waited is older than what the draft holds by now: it becomes a version', async () => {
    const browser = world();
    const context = browser.context();
    await context.ready();
    await context.type(1, 'first');
    const cure = context.breakWrites(() => new DOMException('full', 'QuotaExceededError'));
    await context.type(1, 'first, waiting', 'first').catch(() => undefined);
    cure();
    await context.type(1, 'written since', 'first');
    await adoptUnsaved(context, Date.now);
    expect(await context.text(1)).toBe('written since');
    expect((await context.work.versions.toArray()).map((version) => version.text)).toEqual(['first, waiting']);
    expect(await context.typing.left('1:response')).toBeNull();
  });

  test('the copy takes nothing: the edit is saved, it is said once, and the copy catches up', async () => {
    const browser = world();
    const context = browser.context();
    await context.ready();
    const said: (Failure | null)[] = [];
    context.mirror.onTrouble((failure) => said.push(failure));
    browser.store.fail.set = true;
    await context.type(1, 'one');
    await context.type(1, 'one, more', 'one');
    expect(await context.text(1)).toBe('one, more');
    expect(copyOf(browser, 1)).toBeUndefined();
    expect(said.filter((failure) => failure !== null)).toHaveLength(1);
    browser.store.fail.set = false;
    await vi.waitFor(() => expect(copyOf(browser, 1)?.text).toBe('one, more'));
    await vi.waitFor(() => expect(said.at(-1)).toBeNull());
  });
});

test('S15 an aborted transaction leaves neither row, nor mark, nor copy', async () => {
  const browser = world();
  const context = browser.context();
  await context.ready();
  await context.type(1, 'one');
  const { work } = context;
  const mark = await work.meta.get('mark');
  const batch = work.transaction('rw', work.drafts, work.deliveries, async () => {
    await work.drafts.update('1:response', { text: 'half' });
    await work.deliveries.add(delivery());
    throw new Error('in the middle');
  });
  await expect(batch).rejects.toThrow('in the middle');
  await context.mirror.settled();
  expect(await context.text(1)).toBe('one');
  expect(await work.deliveries.count()).toBe(0);
  expect(await work.meta.get('mark')).toEqual(mark);
  expect(copyOf(browser, 1)?.text).toBe('one');
});

test('two contexts write the same draft: the copy ends with the newest row, whoever was late', async () => {
  const browser = world();
  const [a, b] = [browser.context(), browser.context()];
  await Promise.all([a.ready(), b.ready()]);
  for (let round = 0; round < 20; round++) {
    await Promise.all([a.type(1, `a${round}`), b.type(1, `b${round}`)]);
    expect(copyOf(browser, 1)?.text).toBe(await a.text(1));
  }
});

test('a deleted draft leaves the copy too', async () => {
  const browser = world();
  const context = browser.context();
  await context.ready();
  await context.type(1, 'one');
  await context.type(2, 'two');
  await context.work.drafts.delete('1:response');
  await context.mirror.settled();
  expect(copyOf(browser, 1)).toBeUndefined();
  expect(copyOf(browser, 2)?.text).toBe('two');
});

test('streamed text is copied at most once a pause, its end at once', async () => {
  const browser = world();
  let wake = () => {};
  const context = browser.context({
    ...browser.ports,
    sleep: (ms) =>
      new Promise((resolve) => {
        if (ms === 1000) wake = resolve;
      }),
  });
  await context.typing.save({ ticketId: 1, kind: 'response', ticketSubject: '', requesterName: null }, 'a', '');
  const stream = (text: string) => context.work.drafts.update('1:response', { text, state: 'generating' });
  for (const text of ['b', 'bc', 'bcd']) await stream(text);
  await context.mirror.settled();
  expect(copyOf(browser, 1)?.text).toBe('a');
  wake();
  await vi.waitFor(() => expect(copyOf(browser, 1)?.text).toBe('bcd'));
  await context.work.drafts.update('1:response', { text: 'bcde', state: 'ready' });
  await context.mirror.settled();
  expect(copyOf(browser, 1)?.text).toBe('bcde');
});

const DAY = 86_400_000;
const entry = (at: number, size: number, open = false) => ({ at, size, open });
test.each([
  { name: 'within bounds', entries: { a: entry(0, 10, true) }, gone: [] },
  { name: 'settled for more than a month', entries: { a: entry(-31 * DAY, 1), b: entry(-29 * DAY, 1) }, gone: ['a'] },
  { name: 'open ones stay, however old', entries: { a: entry(-900 * DAY, 1, true) }, gone: [] },
  { name: 'too large: settled before open', entries: { a: entry(-1, 60, true), b: entry(0, 60) }, gone: ['b'] },
  {
    name: 'too many rows',
    entries: { a: entry(-1, 1), b: entry(-2, 1, true), c: entry(-3, 1), d: entry(-4, 1) },
    gone: ['d'],
  },
  { name: 'too large: oldest first', entries: { a: entry(-1, 60, true), b: entry(-2, 60, true) }, gone: ['b'] },
])('what leaves the copy: $name', ({ entries, gone }) =>
  expect(toPrune(entries, 0, { characters: 100, rows: 3 })).toEqual(gone),
);
