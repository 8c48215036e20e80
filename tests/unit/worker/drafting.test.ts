import { afterEach, describe, expect, test } from 'vitest';
import { explain } from '@/lib/failures/explain';
import { startWorker, type World } from '../../platform/world.ts';
import { generate, prompt, type } from './steps.ts';

let world: World;
afterEach(() => world.close());

describe('the prompt', () => {
  test('holds subject, newest messages and first name, and no address, private note or other ticket (H7)', async () => {
    world = await startWorker();
    await world.send({ type: 'check-now' });
    expect((await generate(world)).row?.text).toContain('Nora');
    const text = prompt(world);
    expect(text).toContain('VPN drops every few minutes since the update');
    expect(text).toContain('; first name: Nora;');
    expect(text).toContain('I have a client workshop tomorrow');
    expect(text).not.toContain('nora@example.com');
    expect(text).not.toContain('do not promise a date');
    // Of the same person's the subject is told.
    const { requester_id } = world.freshdesk.state.tickets.get(4711) ?? {};
    const others = [...world.freshdesk.state.tickets.values()].filter((one) => one.requester_id !== requester_id);
    expect(others.length).toBeGreaterThan(10);
    for (const { subject } of others) if (subject && subject.length > 12) expect(text).not.toContain(subject);
  });

  test('holds private notes for tech instructions, and for responses once the setting allows it', async () => {
    world = await startWorker({ settings: { privacy: { private_notes_in_responses: true } } });
    await generate(world);
    expect(prompt(world)).toContain('do not promise a date');
    await world.close();

    world = await startWorker();
    const { row } = await generate(world, { kind: 'instructions' });
    expect(row?.text).toMatch(/Root cause analysis[\s\S]+References/i);
    expect(prompt(world)).toContain('do not promise a date');
    expect(await world.draft(4711)).toBeUndefined();
  });

  test('holds the newest of a thread of thirty messages, and the local copy has them all', async () => {
    world = await startWorker();
    const texts = (world.freshdesk.state.conversations.get(4723) ?? []).map(({ body_text }) => body_text.trim());
    expect(texts).toHaveLength(30);
    await generate(world, { ticketId: 4723 });
    expect(prompt(world)).toContain(texts.at(-1)?.slice(0, 40));
    const { conversations = [] } = (await world.desk.cache.threads.get(4723)) ?? {};
    expect(conversations).toHaveLength(30);
  });

  test('is of bounded length, also for 200 kB of HTML', async () => {
    world = await startWorker();
    expect((await generate(world, { ticketId: 4719 })).row?.state).toBe('ready');
    expect(prompt(world).length).toBeLessThan(80_000);
  });
});

test('a refinement works on the text as the person edited it, and replaces it in place', async () => {
  world = await startWorker();
  const first = (await generate(world)).row?.text;
  await type(world, 'Dear Nora, my very own sentence.');
  const { row } = await generate(world, { instruction: 'Use a more formal tone' });
  expect(prompt(world)).toContain('my very own sentence');
  expect(prompt(world)).toContain('Instruction: Use a more formal tone');
  expect(row?.text).not.toContain('my very own sentence');
  const versions = await world.desk.work.versions.where('draftId').equals('4711:response').sortBy('id');
  expect(versions.map(({ text }) => text)).toEqual(expect.arrayContaining([first, 'Dear Nora, my very own sentence.']));
});

describe('tickets that are not what one expects', () => {
  test('a placeholder from Twitter: no draft, and why', async () => {
    world = await startWorker();
    const { reply, row } = await generate(world, { ticketId: 4717 });
    const failure = reply.ok ? row?.failure : reply.failure;
    expect(failure && explain(failure).text).toMatch(/only a placeholder/);
    expect(world.model.chats).toHaveLength(0);
  });

  test('no text at all: a sentence instead of an invented answer', async () => {
    world = await startWorker();
    world.freshdesk.addTicket({ id: 4799, subject: '', description: '' });
    const { reply, row } = await generate(world, { ticketId: 4799 });
    const failure = reply.ok ? row?.failure : reply.failure;
    expect(failure && explain(failure).text).toMatch(/has no text to work from/);
    expect(world.model.chats).toHaveLength(0);
  });

  test('no body: the draft is built from the subject, and says so', async () => {
    world = await startWorker();
    expect((await generate(world, { ticketId: 4718 })).row).toMatchObject({ state: 'ready', fromSubjectOnly: true });
  });

  test('no right to the ticket (403): said so, nothing drafted', async () => {
    world = await startWorker({ secrets: { freshdesk_api_key: 'agent-key-restricted-5678' } });
    const { reply, row } = await generate(world);
    const failure = reply.ok ? row?.failure : reply.failure;
    expect(failure && explain(failure).text).toMatch(/no right to/);
    expect(world.model.chats).toHaveLength(0);
  });
});
