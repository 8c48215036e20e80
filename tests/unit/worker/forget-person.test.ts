import { afterEach, expect, test } from 'vitest';
import { createIndexer } from '@/lib/search/indexer';
import { startWorker, type World } from '../../platform/world.ts';
import { approve, generate, until } from './steps.ts';

let world: World;
afterEach(() => world.close());

const PERSON = 'kanarienvogel-1@bei-spiel.example';
const WORD = 'kanarienvogel';
const TICKET = 88_001;

/** Everything that databases, both areas and caches of the browser hold, as text. */
async function everything(): Promise<string> {
  const { cache, work, index, journal } = world.desk;
  const rows = await Promise.all(
    [cache, work, index].flatMap((db) => db.tables.map(async (table) => [table.name, await table.toArray()])),
  );
  const bytes = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value;
  const { ports, session } = world.page.storage;
  const local = await ports.area.get(null as never);
  const files = await ports.files.get(Object.keys(local));
  return JSON.stringify([rows, local, files, await session.get(null), await journal.all()], bytes);
}

async function withPerson(): Promise<void> {
  world = await startWorker({ settings: { sending: { undo_seconds: 1 } } });
  const { state } = world.freshdesk;
  const contact = { id: 990_001, name: 'Kim Kanarienvogel', email: PERSON, phone: null, mobile: null };
  state.contacts.set(contact.id, { ...contact, company_id: null, language: 'en', time_zone: 'UTC' });
  world.freshdesk.addTicket({
    id: TICKET,
    requester_id: contact.id,
    description: `<p>Write to ${PERSON}, says ${WORD}.</p>`,
  });
  world.freshdesk.addTicket({ id: TICKET + 1, cc_emails: [PERSON], description: '<p>In copy.</p>' });
  world.freshdesk.addTicket({ id: TICKET + 2, description: `<p>Not x${PERSON}.</p>` });
  await world.send({ type: 'check-now' });
}

test('S13 what this browser holds of a person goes: databases, copies, index, session, journal', async () => {
  await withPerson();
  const { desk, page } = world;
  for (const id of [TICKET, TICKET + 1, TICKET + 2]) await world.send({ type: 'refresh-ticket', ticketId: id });
  await generate(world, { ticketId: TICKET });
  await generate(world, { ticketId: TICKET, instruction: `Greet ${WORD}` });
  await generate(world, { ticketId: TICKET + 2 });
  const about = { ticketId: TICKET, kind: 'instructions', ticketSubject: 'x', requesterName: null } as const;
  const typing = { ...about, text: `Typed for ${PERSON}`, seen: '', at: Date.now() };
  await desk.unsaved.keep(`${TICKET}:instructions`, typing);
  await desk.fallbackBackup.keep(`${TICKET}:instructions`, typing);
  desk.journal.keep(`${TICKET}:response`, { text: `Typed for ${PERSON}`, seen: '', at: 1 });
  await page.storage.session.set({ 'of a session': { who: PERSON } });
  await desk.work.meta.put({ key: 'quarantine:drafts:1', value: { row: { text: PERSON } } });
  const { cache, index } = desk;
  await createIndexer({ cache, index, now: Date.now, letGo: async () => {} }).catchUp();
  const before = await everything();
  expect(before.split(WORD).length).toBeGreaterThan(12);
  const segments = async () => {
    const tables = await Promise.all([index.texts, index.terms, index.blocks].map((table) => table.toArray()));
    return Buffer.concat(
      tables
        .flat()
        .flatMap((row) => Object.values(row).flatMap((value) => (value instanceof Uint8Array ? [value] : []))),
    ).toString('latin1');
  };
  // It lies there letter by letter, so that it could be read in a file of the profile.
  expect(await segments()).toContain(WORD);

  expect(await world.send({ type: 'forget-person', address: ` ${PERSON.toUpperCase()} ` })).toMatchObject({
    ok: true,
    value: { tickets: 2, drafts: 1, deliveries: 0 },
  });
  expect(await segments()).not.toMatch(new RegExp(`(?<!x)${WORD}`));
  const left = await everything();
  expect(left.match(new RegExp(`.{0,60}(?<!x)${WORD}.{0,20}`, 'gi')) ?? []).toEqual([]);
  expect(await world.draft(TICKET + 2)).toBeDefined();
  expect((await desk.index.texts.toArray()).flatMap(({ keys }) => keys)).toContain(TICKET + 2);
  // A worker that starts anew brings nothing back.
  await world.restart();
  expect(await world.draft(TICKET)).toBeUndefined();
  expect(await desk.cache.tickets.get(TICKET)).toBeUndefined();
  // Who opens the ticket in Freshdesk again has it here again.
  expect((await generate(world, { ticketId: TICKET })).row?.state).toBe('ready');
});

test('nothing goes while a reply to them is on its way, or where no address is given', async () => {
  await withPerson();
  const none = { ok: true, value: { tickets: 0, drafts: 0, deliveries: 0 } };
  for (const address of ['', 'nora', 'nora@', '@example.com', '.*@.*', 'a b@example.com']) {
    expect(await world.send({ type: 'forget-person', address })).toEqual(none);
  }
  const tickets = await world.desk.cache.tickets.count();
  await approve(world, 'Please restart it.');
  expect(await world.send({ type: 'forget-person', address: 'nora@example.com' })).toMatchObject({
    failure: { kind: 'person-busy' },
  });
  expect(await world.desk.cache.tickets.count()).toBe(tickets);
  await until(async () => (await world.desk.work.deliveries.toArray())[0]?.state).toBe('confirmed');
  expect(await world.send({ type: 'forget-person', address: 'nora@example.com' })).toMatchObject({
    value: { deliveries: 1 },
  });
  expect(await everything()).not.toContain('nora@example.com');
});
