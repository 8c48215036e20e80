import { afterEach, expect, test } from 'vitest';
import { TASKS } from '@/lib/assistant/tasks';
import { createFirstRequest, type KeptPrompt } from '@/lib/drafts/first-request';
import { letRequestGo, readRequest, requestSeen } from '@/lib/drafts/sent-request';
import { startWorker, type World } from '../../platform/world.ts';
import { generate, type } from './steps.ts';

let world: World;
afterEach(() => world.close());

const ID = '4711:response';
const HELD = { seen: false, settings: { privacy: { hold_first_request: true } } };
const held = async () => {
  const request = await readRequest(world.desk.work, ID);
  if (!request) throw new Error('Nothing is kept.');
  return request;
};
const letGo = async () => letRequestGo(world.desk.work, ID, (await held()).body);
const sent = () => world.model.chats.map(({ rawBody }) => rawBody);

function customerAdds(text: string): void {
  world.freshdesk.addConversation(4711, { body: `<div>${text}</div>`, incoming: true });
}

test('the first request of a help desk leaves, and is pointed out until somebody looked at it', async () => {
  world = await startWorker({ seen: false });
  expect((await generate(world)).row?.state).toBe('ready');
  expect(sent()).toEqual([(await held()).body]);
  expect((await held()).first).toBe(true);
  await requestSeen(world.desk.work, ID);
  expect((await held()).first).toBeUndefined();
  await generate(world, { ticketId: 4723 });
  expect((await readRequest(world.desk.work, '4723:response'))?.first).toBeUndefined();
});

test('where the settings hold it, the first request of a help desk waits until it was seen, and leaves as it was shown', async () => {
  world = await startWorker(HELD);
  const { row } = await generate(world);
  expect(row).toMatchObject({ state: 'failed', failure: { kind: 'request-unseen', subject: 'api.openai.com' } });
  expect(sent()).toEqual([]);
  const shown = await held();
  expect(shown).toMatchObject({ host: 'api.openai.com', hold: { letGo: false } });
  expect(shown.body).toContain('VPN drops');

  // Asking again is not letting go. A prompt that was not seen is made anew.
  await generate(world);
  expect(sent()).toEqual([]);

  await letGo();
  const { body } = await held();
  // The worker is killed, and Freshdesk's copy of it is a minute older.
  await world.restart();
  expect((await generate(world)).row).toMatchObject({ state: 'ready', failure: null });
  expect(sent()).toEqual([body]);
  expect((await held()).hold).toBeUndefined();

  // Ever after nothing waits: another ticket, another worker.
  await world.restart();
  expect((await generate(world, { ticketId: 4723 })).row?.state).toBe('ready');
  expect(sent()).toHaveLength(2);
});

test('what was let go is that request and no other', async () => {
  world = await startWorker(HELD);
  await generate(world);
  const first = await held();
  await letRequestGo(world.desk.work, ID, `${first.body} `);
  expect((await held()).hold?.letGo).toBe(false);

  // Somebody else holds its own, and an instruction asks for something else.
  await letGo();
  await generate(world, { ticketId: 4723 });
  await generate(world, { kind: 'instructions' });
  expect(sent()).toEqual([]);
});

test('a ticket that changed is shown again, once what was let go is no longer fresh', async () => {
  world = await startWorker(HELD);
  await generate(world);
  await letGo();
  const { body, ...before } = await held();
  await world.desk.work.meta.put({ key: `request:${ID}`, value: { body, ...before, at: Date.now() - 11 * 60_000 } });
  customerAdds('One more thing, it is the office in Graz.');
  const { row } = await generate(world);
  expect(row?.failure?.kind).toBe('request-unseen');
  expect(sent()).toEqual([]);
  expect((await held()).body).toContain('Graz');
});

test('a held request costs nothing, and a draft that was there stays', async () => {
  world = await startWorker({ seen: false, settings: { ...HELD.settings, costs: { monthly_cap: 1 } } });
  await type(world, 'Typed by hand.');
  const { row } = await generate(world, { instruction: 'Shorter' });
  expect(row).toMatchObject({ state: 'ready', text: 'Typed by hand.', failure: { kind: 'request-unseen' } });
  const [day] = await world.desk.work.spending.toArray();
  expect(day).toMatchObject({ requests: 1, refused: 1, cost: 0 });
  await letGo();
  await generate(world, { instruction: 'Shorter' });
  expect(sent()).toHaveLength(1);
});

test('what stays on this computer is not held', async () => {
  world = await startWorker(HELD);
  await generate(world);
  const { db, area } = { db: () => world.desk.work, area: world.page.storage.ports.area };
  const first = createFirstRequest({ helpDesk: world.desk.host, db, area, now: Date.now });
  const asked = { ticketId: 4711, task: TASKS.response, refinement: null, length: 'full' } as const;
  await first.leave({ body: '{}', host: '' }, asked, (await held()).hold?.kept as KeptPrompt, true);
  expect(await held()).toMatchObject({ body: '{}', host: '' });
});
