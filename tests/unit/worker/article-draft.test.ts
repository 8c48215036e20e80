// Dexie's live queries need the globals when Dexie is loaded.
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { createArticleDraft } from '@/components/article/article-draft';
import { changeChoice, sayOutdated, trustAgain } from '@/lib/knowledge/choice';
import { readState } from '@/lib/knowledge/meta';
import { startWorker, type World } from '../../platform/world.ts';

let world: World;
afterEach(() => world.close());

const until = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 20_000, interval: 20 });
const STEPS =
  'open the rear flap of the scanner, take out the separation roller and wipe it with a damp cloth. Then put it back until it clicks, and scan a test page.';

async function withKnowledge(): Promise<void> {
  world = await startWorker();
  await world.send({ type: 'refresh-knowledge' });
  await until(async () => (await readState(world.desk.cache)).readAt).not.toBeNull();
}

/** The page's part of it over the whole worker. */
async function opened() {
  await withKnowledge();
  const { id } = world.freshdesk.addTicket({
    subject: 'Scanner of Jonas Weber jams',
    description: '<p>It jams.</p>',
    status: 4,
    requester_id: 900004,
  });
  const body = `<p>Hello Jonas Weber,</p><p>${STEPS} We write to jonas.weber@example.net &amp; others.</p>`;
  world.freshdesk.addConversation(id, { incoming: false, user_id: 9001, source: 0, body });
  await world.send({ type: 'refresh-ticket', ticketId: id });
  const end = new AbortController();
  const article = createArticleDraft({
    ...{ ticketId: id, desk: world.desk, send: world.send as never, now: Date.now },
    end: end.signal,
  });
  await until(() => article.offered.value).toBe(true);
  await article.open();
  return { article, end };
}

const written = () => world.freshdesk.ledger.filter(({ method }) => method !== 'GET');
const drafts = () => [...world.freshdesk.state.knowledge.articles.values()].filter(({ status }) => status === 1);

test('an agent without a right to publish makes a draft of what they read, once, and nothing leaves before', async () => {
  const { article, end } = await opened();
  const before = drafts().length;
  expect(article.form.value?.text).toContain('separation roller');
  expect(JSON.stringify(article.form.value)).not.toMatch(/Jonas|Weber|example\.net/);
  await article.create();
  // No folder was chosen.
  expect(written()).toEqual([]);
  const folderId = article.form.value?.folders[0]?.id ?? 0;
  article.change({ title: 'Scanner jams', text: `${article.form.value?.text}\n\n1 < 2 & <b>bold</b>`, folderId });
  await Promise.all([article.create(), article.create()]);
  expect(written()).toHaveLength(1);
  expect(article.failure.value).toBeNull();
  const [made, ...more] = drafts().slice(before);
  expect(more).toEqual([]);
  expect(made).toMatchObject({
    id: article.made.value,
    folder_id: folderId,
    title: 'Scanner jams',
    status: 1,
    agent_id: 9001,
  });
  expect(made?.description).toContain('1 &lt; 2 &amp; &lt;b&gt;bold&lt;/b&gt;');
  expect(article.form.value).toBeNull();
  end.abort();
});

const TROUBLE: [string, string, number, (folderId: number) => void][] = [
  ['a folder that is gone', 'freshdesk-not-found', 0, (id) => world.freshdesk.state.knowledge.folders.delete(id)],
  [
    'a server that fails',
    'article-unconfirmed',
    0,
    () => {
      world.freshdesk.switches.unavailable = 1;
    },
  ],
  [
    'a line that breaks on the way back',
    'article-unconfirmed',
    1,
    () => {
      world.freshdesk.switches.hold = async ({ method, when }) =>
        method === 'POST' && when === 'done' ? 'lost' : 'go';
    },
  ],
];

test.each(TROUBLE)(
  '%s: told, what was written stays, and nothing is tried again',
  async (_name, kind, made, trouble) => {
    const { article, end } = await opened();
    const before = drafts().length;
    const folderId = article.form.value?.folders[0]?.id ?? 0;
    trouble(folderId);
    article.change({ folderId });
    await article.create();
    expect(article.failure.value).toMatchObject({ kind });
    expect(article.form.value?.text).toContain('separation roller');
    expect(article.busy.value).toBe(false);
    expect(drafts().length - before).toBe(made);
    end.abort();
  },
);

test('no draft rests on an article that somebody said is out of date, until it is changed', async () => {
  await withKnowledge();
  const titles = async () => {
    const { id } = world.freshdesk.addTicket({
      subject: 'VPN',
      description: '<p>The VPN shows error 809 at home.</p>',
    });
    await world.send({ type: 'generate', ticketId: id, kind: 'response' });
    await until(async () => (await world.draft(id))?.state).toBe('ready');
    return (await world.draft(id))?.sources?.map(({ title }) => title) ?? [];
  };
  const TITLE = 'VPN error 619 and error 809';
  expect(await titles()).toContain(TITLE);
  const article = (await world.desk.cache.articles.toArray()).find(({ title }) => title === TITLE);
  if (!article) throw new Error('It is not there.');
  const { cache } = world.desk;
  const outdated = { key: article.key, title: TITLE, updatedAt: article.updatedAt, at: Date.now() };
  await changeChoice(cache, sayOutdated(outdated));
  await changeChoice(cache, sayOutdated(outdated));
  expect(await titles()).not.toContain(TITLE);
  await cache.articles.update(article.key, { updatedAt: '2027-01-01T00:00:00Z' });
  expect(await titles()).toContain(TITLE);
  await cache.articles.update(article.key, { updatedAt: article.updatedAt });
  await changeChoice(cache, trustAgain(article.key));
  expect(await titles()).toContain(TITLE);
});
