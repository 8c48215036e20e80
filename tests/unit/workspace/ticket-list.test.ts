import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createTicketList } from '@/components/ticket-list/ticket-list-store';
import type { StoredTicket } from '@/lib/domain/ticket';
import { draftRow, testDesk, ticketRow } from './helpers';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString().replace('.000', '');
const row = (id: number, patch: Partial<StoredTicket> = {}): StoredTicket => ({
  ...ticketRow(id, { updatedAt: at(id) }),
  activeAt: at(id),
  ...patch,
});

async function opened(rows: StoredTicket[]) {
  const desk = testDesk();
  await desk.cache.tickets.bulkPut(rows);
  await desk.cache.threads.put({
    ticketId: 12,
    fetchedAt: 1,
    ticketUpdatedAt: at(12),
    attachments: [],
    conversations: [
      {
        ...{ id: 1, ticketId: 12, role: 'requester', userId: 7, author: 'Ben', to: [], cc: [], bcc: [], source: 0 },
        ...{ text: '昨日から社内の共有フォルダーが開けません', createdAt: at(12), automatic: false, attachments: [] },
      },
    ],
  });
  await desk.work.drafts.put(draftRow(11, { text: 'Hello' }));
  const end = new AbortController();
  const list = createTicketList({ desk, end: end.signal });
  const ids = () => list.shown.value?.map(({ ticket }) => ticket.id);
  const shows = (expected: number[]) => expect.poll(ids, { interval: 5 }).toEqual(expected);
  return { desk, list, shows, end };
}

const rows = [
  row(10, { subject: 'VPN drops', requesterName: 'Zoë Ångström' }),
  row(11, { subject: 'Printer', waiting: 0, descriptionText: 'Paper jam on floor 3' }),
  row(12, { subject: 'Wi-Fi' }),
  row(13, { subject: 'VPN', waiting: 0, deleted: true }),
];

describe('the list', () => {
  it('shows what waits, everything, or what has a draft, newest first and without the bin', async () => {
    const { list, shows } = await opened(rows);
    await shows([12, 10]);
    list.setFilter('all');
    await shows([12, 11, 10]);
    expect(list.status.value).toBe('3 tickets');
    list.setFilter('draft');
    await shows([11]);
  });

  it('shows what waits for its customer after what waits for an agent', async () => {
    const { shows } = await opened([row(10), row(11, { answered: true }), row(12)]);
    await shows([12, 10, 11]);
  });

  it('searches subject, requester and messages in any script, whatever the status, and shows where', async () => {
    const { list, shows } = await opened(rows);
    await shows([12, 10]);
    list.setQuery('共有フォルダー');
    await shows([12]);
    expect(list.shown.value?.[0]?.line?.find(({ hit }) => hit)?.text).toBe('共有フォルダー');
    list.setQuery('angstrom vpn');
    await shows([10]);
    expect(list.shown.value?.[0]).toMatchObject({
      who: [
        { text: 'Zoë ', hit: false },
        { text: 'Ångström', hit: true },
      ],
    });
    list.setQuery('paper');
    await shows([11]);
    expect(list.status.value).toBe('1 ticket');
    list.setFilter('draft');
    await shows([11]);
    list.setQuery('vpn');
    await shows([]);
    list.setFilter('all');
    await shows([10]);
    list.setQuery('');
    await shows([12, 11, 10]);
  });

  it('shows more on demand, and begins anew with another question', async () => {
    const { list, shows } = await opened(Array.from({ length: 180 }, (_, index) => row(index + 1)));
    const down = (from: number, count: number) => Array.from({ length: count }, (_, index) => from - index);
    await shows(down(180, 50));
    expect(list.more.value).toBe(true);
    const says = (text: string) => expect.poll(() => list.status.value, { interval: 5 }).toBe(text);
    await says('The newest 50 of 180 tickets');
    list.setFilter('all');
    await says('The newest 50 of about 180 tickets');
    list.setFilter('waiting');
    await says('The newest 50 of 180 tickets');
    list.showMore();
    await shows(down(180, 150));
    list.setQuery('subject');
    await shows(down(180, 50));
    await says('The newest 50 tickets');
  });

  it('shows no ticket as found where the search cannot start, and all of them without a search', async () => {
    const many = Array.from({ length: 60 }, (_, index) => row(index + 1));
    const { desk, list, shows } = await opened(many);
    desk.index.close({ disableAutoOpen: true });
    const newest = Array.from({ length: 50 }, (_, index) => 60 - index);
    await shows(newest);
    list.setQuery('subject');
    await expect.poll(() => list.failure.value?.kind, { interval: 5 }).toMatch(/^(search|storage)-/);
    expect(list.shown.value).toEqual([]);
    expect([list.more.value, list.searching.value, list.status.value]).toEqual([false, true, '']);
    list.setQuery('');
    await shows(newest);
    expect([list.more.value, list.searching.value, list.failure.value]).toEqual([true, false, null]);
  });
});
