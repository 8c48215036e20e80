import { afterEach, expect, test } from 'vitest';
import { piecesOf } from '@/components/redaction/pieces';
import type { TicketFacts } from '@/lib/assistant/types';
import { emptyDraft } from '@/lib/drafts/empty';
import { createFirstRequest } from '@/lib/drafts/first-request';
import { privateValuesOf } from '@/lib/drafts/private-values';
import { messagesIn, readRequest } from '@/lib/drafts/sent-request';
import { createGate } from '@/lib/redaction/gate';
import { settingsSchema } from '@/lib/settings/schema';
import { createTicketStore } from '@/lib/tickets/store';
import { createModels } from '@/lib/worker/model';
import { redacting } from '@/lib/worker/redaction';
import { startWorker, type World } from '../../platform/world.ts';
import { buildPrompt, message, request, ticket } from '../assistant/facts';
import { LANGUAGES } from '../redaction/languages';
import { createRandom, type Random } from '../redaction/random';
import { card, email, iban, internationalPhone, password } from '../redaction/values';

let world: World;
afterEach(() => world.close());

const TICKETS = 200;
const HOST = 'acme.freshdesk.com';
const ENDPOINT = { baseUrl: 'https://api.openai.com/v1', apiKey: 'sk-test', model: 'gpt-4o-mini' };
const ANSWER = 'data: {"choices":[{"delta":{"content":"ok"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';

/** A ticket with private values in each of its parts, of a language by chance. */
function planted(random: Random): { facts: TicketFacts; values: string[] } {
  const language = random.pick(Object.values(LANGUAGES));
  const make = () => random.pick([card, iban, email, internationalPhone])(random).replaceAll('\u00a0', ' ');
  const values: string[] = [];
  const say = (value: string, sentences = language.plain): string => {
    values.push(value);
    return random.pick(sentences).replace('$', () => value);
  };
  const facts = ticket({
    subject: say(email(random)),
    fields: [{ label: 'Reference', value: say(make()) }],
    tags: [say(email(random), ['$'])],
    messages: [
      message({ text: [say(make()), say(password(random), language.secrets)].join('\n') }),
      message({ id: 1, role: 'agent', author: 'Dana Fisher', text: say(make()) }),
      message({ id: 2, text: [say(make()), say(internationalPhone(random)), '> quoted'].join('\n\n') }),
    ],
  });
  return { facts, values };
}

test(`of ${TICKETS} tickets, what is shown is what the endpoint gets, byte for byte, and nothing planted is in it`, async () => {
  world = await startWorker({ configured: false });
  const { work, cache } = world.desk;
  const bodies: string[] = [];
  const gate = createGate();
  const permissions = { ...world.page.permissions, contains: async () => true };
  const network = {
    ...world.page.network,
    async fetch(_url: string, { body }: RequestInit) {
      bodies.push(String(body));
      return new Response(ANSWER, { headers: { 'content-type': 'text/event-stream' } });
    },
  };
  const models = createModels({ ...world.page, network, permissions }, gate);
  const area = world.page.storage.ports.area;
  await area.set({ requestsSeen: { [HOST]: 1 } });
  const first = createFirstRequest({ helpDesk: HOST, db: () => work, area, now: Date.now });
  const redact = redacting(gate, { work, tickets: createTicketStore(cache) });
  const random = createRandom(20);
  const left: string[] = [];
  for (let ticketId = 1; ticketId <= TICKETS; ticketId += 1) {
    const { facts, values } = planted(random);
    const kind = ticketId % 2 ? 'response' : 'instructions';
    const wanted = request({ kind, facts });
    const asked = { ticketId, task: wanted.task, refinement: null, length: 'full' } as const;
    const id = `${ticketId}:${kind}`;
    await work.drafts.put(emptyDraft(id, ticketId, kind, 1));
    const prompt = await redact({ ...(await buildPrompt(wanted)) }, asked, settingsSchema.parse({}));
    const client = await models.client(ENDPOINT, (body, host) => first.leave({ body, host }, asked, prompt, false));
    const { messages, schema } = prompt;
    for await (const _ of client.stream({ messages, schema, maxAnswerTokens: 100 }));

    const sent = bodies.at(-1) ?? '';
    const shown = await readRequest(work, id);
    expect(shown?.body).toBe(sent);
    const texts = messagesIn(sent).map(({ content }) => content);
    // The pieces that are drawn are the text, and their placeholders all stand for something.
    const known = await privateValuesOf(work, ticketId);
    const pieces = texts.map((text) => piecesOf(text, known));
    expect(pieces.map((list) => list.map(({ text }) => text).join(''))).toEqual(texts);
    left.push(...values.filter((value) => sent.includes(value) || texts.some((text) => text.includes(value))));
  }
  expect(bodies).toHaveLength(TICKETS);
  expect(left).toEqual([]);
}, 120_000);
