import { afterEach, expect, test } from 'vitest';
import { bringBack, changeSourceChoice, leaveOut, useAlso } from '@/lib/drafts/source-choice';
import { readState } from '@/lib/knowledge/meta';
import { FILLED } from '@/lib/search/open-index';
import { startWorker, type World } from '../../platform/world.ts';

const TICKET = 4711;

let world: World;
afterEach(() => world.close());

const until = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 20_000, interval: 20 });
const state = () => readState(world.desk.cache);

test('a draft brings the knowledge base, and does not wait for it', async () => {
  world = await startWorker();
  let draftWaits = false;
  world.freshdesk.switches.hold = async ({ path }) => {
    while (path.includes('/solutions/') && !draftWaits) await new Promise((resolve) => setTimeout(resolve, 20));
    return 'go';
  };
  await world.send({ type: 'generate', ticketId: TICKET, kind: 'response' });
  await until(async () => (await world.draft(TICKET))?.state).toBe('ready');
  expect(await world.desk.cache.articles.count()).toBe(0);
  draftWaits = true;
  await until(async () => (await state()).readAt).not.toBeNull();
  expect(await world.desk.cache.articles.count()).toBe(7);
});

test('a walk that a killed worker began is ended by the one that polls next', async () => {
  world = await startWorker();
  let pages = 0;
  world.freshdesk.switches.hold = async ({ path, when }) => {
    if (when === 'arrived' && path.endsWith('/articles') && ++pages === 2) world.kill();
    return 'go';
  };
  await world.send({ type: 'refresh-knowledge' });
  await until(() => pages).toBe(2);
  world.freshdesk.switches.hold = null;
  expect((await state()).walk?.jobs.length).toBeGreaterThan(0);
  await world.start();
  await world.send({ type: 'check-now' });
  await until(async () => (await state()).walk).toBeNull();
  expect(await world.desk.cache.articles.count()).toBe(7);
  expect((await state()).number).toBe(1);
});

test('a draft rests on the article that speaks of the ticket', async () => {
  world = await startWorker();
  await world.send({ type: 'refresh-knowledge' });
  await until(async () => (await state()).readAt).not.toBeNull();
  const { id } = world.freshdesk.addTicket({ subject: 'VPN', description: '<p>The VPN shows error 809 at home.</p>' });
  await world.send({ type: 'generate', ticketId: id, kind: 'response' });
  await until(async () => (await world.draft(id))?.state).toBe('ready');
  const prompt = JSON.stringify(world.model.chats[0]?.body);
  expect(prompt).toMatch(
    /K1 · article · everyone may read it · of [\d-]{10} · its address is L1\]\\nVPN error 619 and error 809/,
  );
  expect(prompt).toContain('UDP ports 500 and 4500');
  expect(prompt).not.toContain('/support/solutions/articles/');
});

/** The prompt of a draft for a new ticket. */
async function promptFor(subject: string, description: string, more: object = {}): Promise<string> {
  const { id } = world.freshdesk.addTicket({ subject, description, ...more });
  await world.send({ type: 'generate', ticketId: id, kind: 'response' });
  await until(async () => (await world.draft(id))?.state).toBe('ready');
  return JSON.stringify(world.model.chats.at(-1)?.body);
}

async function withKnowledge(): Promise<void> {
  world = await startWorker();
  await world.send({ type: 'refresh-knowledge' });
  await until(async () => (await state()).readAt).not.toBeNull();
}

const indexed = async () =>
  (await world.desk.index.texts.where('kind').equals('articles').toArray()).flatMap(({ keys }) => keys).length;

test('what was copied is in the index when the walk ends', async () => {
  await withKnowledge();
  await until(indexed).toBe(7);
});

const VPN = ['VPN', '<p>The VPN shows error 809 at home.</p>'] as const;
const KENNWORT = ['Kennwort vergessen', '<p>Hallo, wie kann ich mein Kennwort zurücksetzen?</p>'] as const;
const NOTHING = ['The coffee machine', '<p>It makes a strange noise in the kitchen on the third floor.</p>'] as const;

/** What an index can be when a draft is asked for. */
const INDEXES: [string, () => Promise<unknown>][] = [
  ['with the index', () => until(indexed).toBe(7)],
  ['with an index that holds nothing yet', () => Promise.all(world.desk.index.tables.map((table) => table.clear()))],
  [
    'with an index that is damaged',
    async () => {
      await until(indexed).toBe(7);
      await world.desk.index.terms
        .toCollection()
        .modify((row) => void Object.assign(row, { terms: 'x', blockStarts: null }));
      await world.restart();
    },
  ],
  [
    'with an index that lost its lists',
    async () => {
      await until(indexed).toBe(7);
      await world.desk.index.blocks.clear();
      await world.restart();
    },
  ],
];

test.each(INDEXES)(
  '%s, a draft rests on what speaks of the ticket, in its language, and on nothing else',
  async (_, prepare) => {
    await withKnowledge();
    await prepare();
    expect(await promptFor(...VPN, { type: 'Incident' })).toContain('UDP ports 500 and 4500');
    const german = await promptFor(...KENNWORT);
    expect(german).toContain('Self-Service-Portal');
    expect(german).not.toContain('Reset it yourself');
    expect(await promptFor(...NOTHING)).not.toMatch(/K1 · |T1 · |R1 · /);
  },
);

test('a solved ticket lends its steps, without its customer', async () => {
  world = await startWorker();
  const solved = world.freshdesk.addTicket({
    subject: 'Scanner of Jonas Weber jams',
    description: '<p>The scanner jams at every second sheet. Order 55-20931, jonas.weber@example.net.</p>',
    status: 4,
    requester_id: 900004,
  });
  world.freshdesk.addConversation(solved.id, {
    incoming: false,
    user_id: 9001,
    source: 0,
    body: '<p>Hello Jonas Weber,</p><p>open the rear flap of the scanner, take out the separation roller and wipe it with a damp cloth; then it no longer jams. Your order 55-20931 stays open, we write to jonas.weber@example.net.</p>',
  });
  // Its thread is in the copy once somebody has looked at it.
  await world.send({ type: 'refresh-ticket', ticketId: solved.id });
  await world.send({ type: 'check-now' });
  const ids = async () =>
    (await world.desk.index.texts.where('kind').equals('tickets').toArray()).flatMap(({ keys }) => keys);
  await until(ids).toContain(solved.id);
  // Among a few texts no word is rare.
  await until(async () => (await world.desk.index.meta.get('below:tickets'))?.value).toBe(FILLED);
  const prompt = await promptFor('Scanner jams', '<p>Our scanner jams at every sheet, what can we do?</p>');
  expect(prompt).toContain('R1 · reply that solved another customer’s ticket: for steps only');
  expect(prompt).toContain('take out the separation roller');
  expect(prompt).not.toMatch(/Jonas|Weber|55-20931|example\.net/i);
});

test('looking for knowledge asks nobody', async () => {
  await withKnowledge();
  await until(indexed).toBe(7);
  const before = world.freshdesk.ledger.length;
  await promptFor(...VPN);
  const said = world.freshdesk.ledger
    .slice(before)
    .map(({ path }) => path)
    .filter((path) => /search|solutions|canned/.test(path));
  expect(said).toEqual([]);
});

test('a draft rests on what a person chose, and not on what they left out', async () => {
  world = await startWorker();
  await world.send({ type: 'refresh-knowledge' });
  await until(async () => (await state()).readAt).not.toBeNull();
  const { id } = world.freshdesk.addTicket({ subject: 'VPN', description: '<p>The VPN shows error 809 at home.</p>' });
  const titles = async () => {
    const before = (await world.draft(id))?.updatedAt ?? 0;
    await world.send({ type: 'generate', ticketId: id, kind: 'response' });
    await until(async () => {
      const row = await world.draft(id);
      return row?.state === 'ready' && row.updatedAt > before;
    }).toBe(true);
    return (await world.draft(id))?.sources?.map(({ title }) => title) ?? [];
  };
  const found = await titles();
  expect(found[0]).toBe('VPN error 619 and error 809');
  const source = (await world.draft(id))?.sources?.[0];
  if (!source) throw new Error('no source');
  await changeSourceChoice(world.desk.work, id, leaveOut(source));
  expect(await titles()).not.toContain(source.title);
  const other = (await world.desk.cache.articles.toArray()).find(
    ({ title, status }) => status === 2 && !found.includes(title),
  );
  await changeSourceChoice(world.desk.work, id, useAlso({ kind: 'article', id: other?.key ?? '' }));
  expect((await titles())[0]).toBe(other?.title);
  await changeSourceChoice(world.desk.work, id, bringBack(source));
  expect(await titles()).toEqual([other?.title, source.title, ...found.slice(1)]);
});
