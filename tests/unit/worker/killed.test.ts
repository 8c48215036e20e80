import { afterEach, describe, expect, test } from 'vitest';
import { startWorker, type World } from '../../platform/world.ts';
import { holdNext } from '../../servers/freshdesk/hold.ts';
import type { Moment } from '../../servers/freshdesk/switches.ts';
import { approve, generate, TICKET, type, until } from './steps.ts';

/** The worker is killed while a request stands at a moment of its life; then the request goes on, and another worker starts. */
let world: World;
afterEach(() => world.close());

const TEXT = 'Please restart the router and tell me whether the light turns green.';

async function wakeAnother(): Promise<void> {
  await world.start();
  await world.send({ type: 'wake' });
}

describe('killed while it sends', () => {
  const POINTS: { name: string; method: string; path: RegExp; when: Moment['when'] }[] = [
    {
      name: 'while it looks at the ticket, before the POST (W1)',
      method: 'GET',
      path: /4711\/conversations$/,
      when: 'arrived',
    },
    { name: 'after Freshdesk stored the reply, before its answer (W3)', method: 'POST', path: /reply$/, when: 'done' },
    { name: 'with half of the answer read (W4)', method: 'POST', path: /reply$/, when: 'half' },
  ];

  test.each(POINTS)('$name: one reply, and it is known to be sent', async ({ method, path, when }) => {
    world = await startWorker({ settings: { sending: { undo_seconds: 1 } } });
    const id = await approve(world, TEXT);
    // Only now is it approved: what is read before that is not for the sending.
    const hold = holdNext(world.freshdesk, method, path, when);
    await hold.reached;
    world.kill();
    hold.go();
    await wakeAnother();
    await until(async () => {
      await world.browser.ring('outbox').catch(() => undefined);
      return (await world.delivery(id))?.state;
    }).toBe('confirmed');
    expect(world.written()).toHaveLength(1);
  });

  test('after in_flight, and the POST never arrives: looked for, never posted again, left to a person (W2)', async () => {
    world = await startWorker({ settings: { sending: { undo_seconds: 1 } } });
    const id = await approve(world, TEXT);
    const hold = holdNext(world.freshdesk, 'POST', /reply$/, 'arrived');
    await hold.reached;
    world.kill();
    hold.lose();
    await wakeAnother();
    await until(async () => (await world.delivery(id))?.state).toBe('unknown');
    expect(world.freshdesk.requests.filter(({ path }) => path.endsWith('/reply'))).toHaveLength(1);
    expect(world.written()).toHaveLength(0);
  });
});

describe('killed while it generates', () => {
  test.each([
    { name: 'reads the ticket', path: /tickets\/4711$/ },
    { name: 'reads its conversations', path: /conversations$/ },
  ])('and $name: what the person wrote is there, it is said, and a second try works (W5)', async ({ path }) => {
    world = await startWorker();
    await type(world, 'Dear Nora, my very own sentence.');
    const hold = holdNext(world.freshdesk, 'GET', path, 'arrived');
    void world.send({ type: 'generate', ticketId: TICKET, kind: 'response' });
    await hold.reached;
    world.kill();
    hold.go();
    await wakeAnother();
    expect(await world.draft(TICKET)).toMatchObject({
      text: 'Dear Nora, my very own sentence.',
      failure: { kind: 'worker-stopped' },
    });
    expect((await generate(world)).row).toMatchObject({ state: 'ready', text: expect.stringContaining('Nora') });
  });

  test('and waits for the first word of a refinement: the draft before it is there and whole (W5)', async () => {
    world = await startWorker();
    const before = (await generate(world)).row?.text;
    const chats = world.model.chats.length;
    world.model.behave.silentBeforeHeadersMs = 20_000;
    await world.send({ type: 'generate', ticketId: TICKET, kind: 'response', instruction: 'Make it shorter' });
    await until(() => world.model.chats.length).toBe(chats + 1);
    world.kill();
    await wakeAnother();
    expect(await world.draft(TICKET)).toMatchObject({
      text: before,
      state: 'ready',
      failure: { kind: 'worker-stopped' },
    });
  });
});

describe('killed while it checks for tickets', () => {
  test.each([
    { name: 'before the list is answered', path: /\/tickets$/, when: 'arrived' },
    { name: 'with half of the list read', path: /\/tickets$/, when: 'half' },
    { name: 'after the list, before it is stored', path: /\/tickets$/, when: 'done' },
    { name: 'reading a thread ahead', path: /conversations$/, when: 'arrived' },
  ] as const)('$name: the next check brings every ticket, once (W7)', async ({ path, when }) => {
    world = await startWorker();
    const hold = holdNext(world.freshdesk, 'GET', path, when);
    void world.send({ type: 'check-now' });
    await hold.reached;
    world.kill();
    hold.go();
    await wakeAnother();
    await until(async () => (await world.send({ type: 'check-now' })).ok).toBe(true);
    const there = [...world.freshdesk.state.tickets.values()].filter((one) => !one.deleted && !one.spam);
    const stored = (await world.desk.cache.tickets.toArray()).filter((row) => !row.deleted && !row.spam);
    expect(stored.map(({ id }) => id).toSorted()).toEqual(there.map(({ id }) => id).toSorted());
  });
});
