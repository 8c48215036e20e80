import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createSearch } from '@/components/ticket-list/search-store';
import type { StoredTicket } from '@/lib/domain/ticket';
import { AppError } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';
import type { FromWorker } from '@/lib/search/protocol';
import { testDesk, ticketRow } from './helpers';
import { searchOf } from './search-worker';

const row = (id: number, patch: Partial<StoredTicket> = {}): StoredTicket => ({
  ...ticketRow(id),
  activeAt: new Date(Date.UTC(2026, 10, 20) + id * 60_000).toISOString(),
  ...patch,
});

async function opened(patch: Parameters<typeof searchOf>[2] = {}) {
  const desk = testDesk();
  await desk.cache.tickets.bulkPut(Array.from({ length: 120 }, (_, at) => row(at + 1)));
  const end = new AbortController();
  const search = createSearch({ host: desk.host, openWorker: searchOf(desk, end.signal, patch), end: end.signal });
  const ids = () => search.answer.value?.found.ids;
  return { desk, end, search, finds: (expected: number[]) => expect.poll(ids, { interval: 5 }).toEqual(expected) };
}

const asked = (query: string, most = 5) => ({ query, among: 'all' as const, most });

describe('a search', () => {
  it('reads the copy once somebody is about to type, and finds the newest', async () => {
    const { end, search, finds } = await opened();
    expect(search.progress.value).toBeNull();
    search.prepare();
    await expect.poll(() => search.progress.value).toEqual({ done: 120, of: 120 });
    search.ask(asked('subject 1', 3));
    await finds([120, 119, 118]);
    expect(search.answer.value?.found.all).toBe(false);
    search.ask(null);
    expect(search.answer.value).toBeNull();
    end.abort();
  });

  it('answers the last of many questions', async () => {
    const { end, search, finds } = await opened();
    for (const query of ['s', 'su', 'sub', 'subject 1', 'subject 11', 'subject 119']) search.ask(asked(query));
    await finds([119]);
    expect(search.answer.value?.question.query).toBe('subject 119');
    end.abort();
  });

  it('follows what the worker writes and deletes, old tickets and whole pages, too', async () => {
    const { desk, end, search, finds } = await opened();
    const { tickets, threads } = desk.cache;
    search.ask(asked('vpn'));
    await finds([]);
    await tickets.put(row(200, { subject: 'VPN drops' }));
    await finds([200]);
    await tickets.put(row(201, { subject: 'VPN of last year', updatedAt: '2025-01-01T00:00:00Z' }));
    await finds([201, 200]);
    await tickets.put(row(200, { subject: 'Solved' }));
    await finds([201]);
    await threads.put({
      ticketId: 7,
      fetchedAt: 1,
      ticketUpdatedAt: '',
      attachments: [],
      conversations: [said('The VPN')],
    });
    await finds([201, 7]);
    await threads.delete(7);
    await finds([201]);
    await tickets.update(201, { deleted: true });
    await finds([]);
    await tickets.bulkPut(Array.from({ length: 60 }, (_, at) => row(300 + at, { subject: `VPN ${at}` })));
    await finds([359, 358, 357, 356, 355]);
    await tickets.bulkDelete(Array.from({ length: 58 }, (_, at) => 302 + at));
    await finds([301, 300]);
    await tickets.clear();
    await finds([]);
    end.abort();
  });

  it.each([
    ['WebAssembly is refused', { loadSqlite: () => Promise.reject(new Error('Wasm code generation disallowed')) }],
    [
      'the copy cannot be read',
      {
        openCache: () => {
          throw new AppError('storage-failed');
        },
      },
    ],
  ])('says what to do when %s, and tries again when asked to', async (_, broken) => {
    let breaks = true;
    const desk = testDesk();
    await desk.cache.tickets.put(row(1));
    const end = new AbortController();
    const openWorker = () => searchOf(desk, end.signal, breaks ? broken : {})();
    const search = createSearch({ host: desk.host, openWorker, end: end.signal });
    search.ask(asked('subject'));
    await expect.poll(() => search.failure.value).not.toBeNull();
    const failure = search.failure.value;
    expect(failure && explain(failure)).toMatchObject({ remedy: 'retry', text: expect.stringMatching(/Try again/) });
    search.ask(asked('subject 1'));
    breaks = false;
    search.retry();
    await expect.poll(() => search.answer.value?.found.ids).toEqual([1]);
    expect(search.failure.value).toBeNull();
    end.abort();
  });
});

it('gives up on a worker that says nothing, not on one that has nothing to say', async () => {
  vi.useFakeTimers();
  try {
    const end = new AbortController();
    const listeners: ((event: MessageEvent) => void)[] = [];
    const openWorker = () => ({
      postMessage: () => undefined,
      addEventListener: (type: string, listener: never) => type === 'message' && void listeners.push(listener),
      terminate: () => undefined,
    });
    const search = createSearch({ host: 'acme.freshdesk.com', openWorker, end: end.signal });
    const tell = (data: FromWorker) => listeners.at(-1)?.(new MessageEvent('message', { data }));
    search.prepare();
    vi.advanceTimersByTime(29_000);
    tell({ progress: { done: 1, of: 2 } });
    vi.advanceTimersByTime(29_000);
    tell({ progress: { done: 2, of: 2 } });
    vi.advanceTimersByTime(3_600_000);
    expect(search.failure.value).toBeNull();
    search.ask(asked('subject'));
    vi.advanceTimersByTime(31_000);
    expect(search.failure.value).toMatchObject({ kind: 'search-failed' });
    search.retry();
    vi.advanceTimersByTime(31_000);
    expect(search.failure.value).toMatchObject({ kind: 'search-failed' });
    end.abort();
  } finally {
    vi.useRealTimers();
  }
});

const said = (text: string) => ({
  ...{ id: 1, ticketId: 7, role: 'requester' as const, userId: 7, author: 'Ben', to: [], cc: [], bcc: [], source: 0 },
  ...{ text, createdAt: '2026-11-20T09:00:00Z', automatic: false, attachments: [] },
});
