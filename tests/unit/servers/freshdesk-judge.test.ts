import { createRequire } from 'node:module';
// A published client (MIT), written by strangers against the real service: what it can use, is like the real one.
import Freshdesk from 'freshdesk-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEYS } from '../../servers/freshdesk/client';
import { type Row, useFreshdesk } from './freshdesk-desk';

const local = useFreshdesk();

type Dispatcher = { close(): Promise<void> };
type Undici = {
  Agent: new (options: object) => Dispatcher;
  getGlobalDispatcher(): Dispatcher;
  setGlobalDispatcher(dispatcher: Dispatcher): void;
};
/** The client's own HTTP library: the one place where a host name can be sent elsewhere. */
const undici = createRequire(createRequire(import.meta.url).resolve('freshdesk-api'))('undici') as Undici;
const before = undici.getGlobalDispatcher();

beforeAll(() => {
  const address = { address: '127.0.0.1', family: 4 };
  const lookup = (_: string, { all }: { all?: boolean }, done: (...answer: unknown[]) => void) =>
    all ? done(null, [address]) : done(null, address.address, address.family);
  undici.setGlobalDispatcher(new undici.Agent({ connect: { rejectUnauthorized: false, lookup } }));
});
afterAll(async () => {
  const ours = undici.getGlobalDispatcher();
  undici.setGlobalDispatcher(before);
  await ours.close();
});

type Extra = { pageIsLast: boolean; requestId: string };
type Done = (error: Error | null, data: never, extra: Extra) => void;
type Told = Error & { status?: number; retryAfter?: number };

const connect = (key = KEYS.dana) => new Freshdesk(`https://acme.freshdesk.com:${local.desk.port}`, key);

/** One call of its callback interface. */
function ask<T>(call: (client: Freshdesk, done: Done) => void, key?: string): Promise<{ data: T; extra: Extra }> {
  return new Promise((resolve, reject) => {
    call(connect(key), (error, data, extra) => (error ? reject(error) : resolve({ data: data as T, extra })));
  });
}

const refused = (call: (client: Freshdesk, done: Done) => void, key?: string) =>
  ask(call, key).then(
    () => {
      throw new Error('it was not refused');
    },
    (error: Told) => error,
  );

describe('a published client of the real service', () => {
  it('reads the ticket list page by page, by its Link header', async () => {
    const seen: number[] = [];
    for (let page = 1, last = false; !last; page++) {
      const params = { updated_since: '2015-01-19', per_page: '10', page: String(page) };
      const { data, extra } = await ask<Row[]>((client, done) => client.listAllTickets(params as never, done as never));
      seen.push(...data.map((row) => row.id));
      last = extra.pageIsLast;
      expect(extra.requestId).toMatch(/[0-9a-f-]{36}/);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength([...local.desk.state.tickets.values()].filter((row) => !row.deleted && !row.spam).length);
  });

  it('reads a ticket, its conversations and the fields', async () => {
    const ticket = await ask<Row>((client, done) => client.getTicket(4723, done));
    expect(ticket.data).toMatchObject({ id: 4723, description_text: expect.any(String) });
    const page = await ask<Row[]>((client, done) => client.listAllConversations(4723, done));
    expect([page.data.length, page.extra.pageIsLast]).toEqual([30, true]);
    const fields = await ask<Row[]>((client, done) => client.listAllTicketFields({}, done));
    expect(fields.data.length).toBeGreaterThan(5);
  });

  it('replies, adds a note, and changes the status', async () => {
    const reply = await ask<Row>((client, done) => client.createReply(4711, { body: 'Hello' }, done));
    expect(reply.data).toMatchObject({ ticket_id: 4711, body_text: 'Hello' });
    const note = await ask<Row>((client, done) => client.createNote(4711, { body: 'For us' }, done));
    expect(note.data).toMatchObject({ private: true });
    const update = await ask<Row>((client, done) => client.updateTicket(4711, { status: 4 }, done));
    expect(update.data).toMatchObject({ status: 4 });
    expect(local.desk.ledger.map((entry) => entry.path.split('/').at(-1))).toEqual(['reply', 'notes', '4711']);
  });

  it('understands what it is refused with', async () => {
    const read = (client: Freshdesk, done: Done) => client.getTicket(4711, done);
    expect(await refused(read, 'nobody')).toMatchObject({ status: 401 });
    const bad = await refused((client, done) => client.updateTicket(4711, { status: 77 }, done));
    expect(bad).toMatchObject({ status: 400, message: 'Validation failed' });
    local.desk.switches.rateLimit = { perMinute: 0, listPerMinute: 0, window: 'fixed' };
    expect(await refused(read)).toMatchObject({ status: 429, retryAfter: 30 });
  });
});
