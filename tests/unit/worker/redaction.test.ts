import { afterEach, expect, test } from 'vitest';
import { startWorker, type World } from '../../platform/world.ts';

let world: World;
afterEach(() => world.close());
const until = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 20_000, interval: 20 });

const SAID =
  'My password is Sommer2024! and my card 4111 1111 1111 1111. Write to private.anna@example.org or call +49 30 1234567, order 4711-2023-0099.';
const LEAVES_NOT = ['Sommer2024!', '4111 1111 1111 1111', 'private.anna@example.org', '+49 30 1234567'];

async function ticketThatSays(text: string): Promise<number> {
  const ticket = world.freshdesk.state.tickets.get(4711);
  if (!ticket) throw new Error('There is no such ticket.');
  Object.assign(ticket, { description: `<div>${text}</div>`, description_text: text });
  return 4711;
}

async function generate(ticketId: number, instruction?: string): Promise<void> {
  expect(
    await world.send({ type: 'generate', ticketId, kind: 'response', ...(instruction && { instruction }) }),
  ).toMatchObject({ ok: true });
  await until(async () => (await world.draft(ticketId))?.state).not.toBe('generating');
}
const sent = () => world.model.chats.map(({ body }) => JSON.stringify(body));

test('private values stay here, placeholders leave, and the draft has the values again', async () => {
  world = await startWorker();
  const ticketId = await ticketThatSays(SAID);
  world.model.behave = { reply: 'We wrote to [[EMAIL_1]] and call [[PHONE_1]]. [[SECRET_1]]' };
  await generate(ticketId);
  const [request = ''] = sent();
  for (const value of LEAVES_NOT) expect(request).not.toContain(value);
  expect(request).toContain('[[EMAIL_1]]');
  expect(request).toContain('4711-2023-0099');
  const row = await world.draft(ticketId);
  expect(row?.text).toContain('We wrote to private.anna@example.org and call +49 30 1234567. [[SECRET_1]]');
  // Days later, under the same names; the draft leaves as it came.
  await world.restart();
  await generate(ticketId, 'Mention private.anna@example.org once more');
  const again = sent().at(-1) ?? '';
  for (const value of LEAVES_NOT) expect(again).not.toContain(value);
  expect(again).toContain('Mention [[EMAIL_1]] once more');
});
