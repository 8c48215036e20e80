import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createSearch } from '@/components/ticket-list/search-store';
import type { StoredTicket } from '@/lib/domain/ticket';
import { explain } from '@/lib/failures/explain';
import { createIndexer } from '@/lib/search/indexer';
import { testDesk, ticketRow } from './helpers';

const row = (id: number, patch: Partial<StoredTicket> = {}): StoredTicket => ({
  ...ticketRow(id),
  activeAt: new Date(Date.UTC(2026, 10, 20) + id * 60_000).toISOString(),
  ...patch,
});

async function opened() {
  const desk = testDesk();
  await desk.cache.tickets.bulkPut(Array.from({ length: 120 }, (_, at) => row(at + 1)));
  const { cache, index } = desk;
  const indexer = createIndexer({ cache, index, now: () => performance.now(), letGo: async () => undefined });
  await indexer.catchUp();
  const end = new AbortController();
  const search = createSearch({ desk, end: end.signal });
  const ids = () => search.answer.value?.found.ids;
  const finds = (expected: number[]) => expect.poll(ids, { interval: 5 }).toEqual(expected);
  return { desk, end, search, finds, indexer };
}

const asked = (query: string, most = 5) => ({ query, among: 'all' as const, most });

it('finds the newest, and answers the last of many questions', async () => {
  const { end, search, finds } = await opened();
  expect(search.progress.value).toBeNull();
  search.prepare();
  await expect.poll(() => search.ready.value).toBe(true);
  search.ask(asked('subject 1', 3));
  await finds([120, 119, 118]);
  expect(search.answer.value?.found.all).toBe(false);
  search.ask(null);
  expect(search.answer.value).toBeNull();
  for (const query of ['s', 'su', 'sub', 'subject 1', 'subject 11', 'subject 119']) search.ask(asked(query));
  await finds([119]);
  expect(search.answer.value?.question.query).toBe('subject 119');
  end.abort();
});

it('follows what the worker writes and deletes, before and after the index has it', async () => {
  const { desk, end, search, finds, indexer } = await opened();
  const { tickets, threads } = desk.cache;
  search.ask(asked('vpn'));
  await finds([]);
  await tickets.put(row(200, { subject: 'VPN drops' }));
  await finds([200]);
  await indexer.catchUp();
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
  await indexer.catchUp();
  await threads.delete(7);
  await finds([201]);
  await tickets.update(201, { deleted: true });
  await finds([]);
  await tickets.bulkPut(Array.from({ length: 60 }, (_, at) => row(300 + at, { subject: `VPN ${at}` })));
  await finds([359, 358, 357, 356, 355]);
  await tickets.bulkDelete(Array.from({ length: 58 }, (_, at) => 302 + at));
  await finds([301, 300]);
  await tickets.clear();
  await indexer.catchUp();
  await finds([]);
  end.abort();
});

it('says what to do when the index cannot be read, and tries again when asked to', async () => {
  const { desk, end, search, finds } = await opened();
  desk.index.close({ disableAutoOpen: true });
  search.ask(asked('subject 119'));
  await expect.poll(() => search.failure.value).not.toBeNull();
  const failure = search.failure.value;
  expect(failure && explain(failure).text).toMatch(/\w/);
  await desk.index.open();
  search.retry();
  await finds([119]);
  expect(search.failure.value).toBeNull();
  end.abort();
});

const said = (text: string) => ({
  ...{ id: 1, ticketId: 7, role: 'requester' as const, userId: 7, author: 'Ben', to: [], cc: [], bcc: [], source: 0 },
  ...{ text, createdAt: '2026-11-20T09:00:00Z', automatic: false, attachments: [] },
});
