import { afterEach, expect, test } from 'vitest';
import { readState } from '@/lib/knowledge/meta';
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
    /K1 · article · everyone may read it · of [\d-]{10} · its address is L1\\nVPN error 619 and error 809/,
  );
  expect(prompt).toContain('UDP ports 500 and 4500');
  expect(prompt).not.toContain('/support/solutions/articles/');
});
