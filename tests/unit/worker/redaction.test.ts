import { afterEach, expect, test } from 'vitest';
import { piecesOf } from '@/components/redaction/pieces';
import { privateValuesOf } from '@/lib/drafts/private-values';
import { messagesIn, readRequest } from '@/lib/drafts/sent-request';
import { startWorker, type World } from '../../platform/world.ts';
import { LANGUAGES } from '../redaction/languages';
import { createRandom } from '../redaction/random';
import { card, email, iban, internationalPhone, password } from '../redaction/values';

let world: World;
afterEach(() => world.close());
const until = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 20_000, interval: 20 });

const SAID =
  'My password is Sommer2024! and my card 4111 1111 1111 1111. Write to private.anna@example.org or call +49 30 1234567, order 4711-2023-0099.';
/** Through the whole worker; many more without its servers: `wire.test.ts`. */
const TICKETS = 6;

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

test('what is shown is what was sent, byte for byte, and holds none of what was planted', async () => {
  world = await startWorker({ model: { paceMs: 0 } });
  const random = createRandom(7);
  const languages = Object.values(LANGUAGES);
  world.model.behave = { reply: 'Thank you.' };
  const planted: string[] = [];
  for (let at = 0; at < TICKETS; at += 1) {
    const language = random.pick(languages);
    const values = [card, iban, email, internationalPhone].map((make) => make(random).replaceAll('\u00a0', ' '));
    const secret = password(random);
    const sentences = values.map((value) => random.pick(language.plain).replace('$', () => value));
    sentences.push(random.pick(language.secrets).replace('$', () => secret));
    const ticketId = await ticketThatSays(sentences.join('\n'));
    const kind = at % 2 === 0 ? 'response' : 'instructions';
    await world.send({ type: 'generate', ticketId, kind });
    await until(async () => (await world.draft(ticketId, kind))?.state).not.toBe('generating');
    const sentBody = world.model.chats.at(-1)?.rawBody;
    const shown = await readRequest(world.desk.work, `${ticketId}:${kind}`);
    expect(shown?.body).toBe(sentBody);
    const text = messagesIn(shown?.body ?? '')
      .map(({ content }) => content)
      .join('\n');
    planted.push(...[...values, secret].filter((value) => text.includes(value)));
    const before = await privateValuesOf(world.desk.work, ticketId);
    expect(
      piecesOf(text, before)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  }
  expect(planted).toEqual([]);
  expect(world.model.chats).toHaveLength(TICKETS);
});
