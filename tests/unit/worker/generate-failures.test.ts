import { afterEach, describe, expect, test } from 'vitest';
import { explain } from '@/lib/failures/explain';
import { startWorker, type World } from '../../platform/world.ts';
import { generate, type } from './steps.ts';

type Case = {
  name: string;
  /** Ticket to draft for; 4711 unless told. */
  ticket?: number;
  settings?: Record<string, object>;
  secrets?: { freshdesk_api_key?: string; openai_api_key?: string };
  prepare?: (world: World) => unknown;
  says: RegExp;
  /** Text that must still be in the draft. */
  keeps?: RegExp;
};

const model = (change: World['model']['behave']) => (world: World) => {
  Object.assign(world.model.behave, change);
};
const openai = (status: number, error: object, headers?: Record<string, string>) =>
  model({ error: { status, body: { error }, times: 3, ...(headers ? { headers } : {}) } });

const CASES: Case[] = [
  { name: 'no Freshdesk key', secrets: { freshdesk_api_key: '' }, says: /No Freshdesk key yet/ },
  { name: 'no model key', secrets: { openai_api_key: '' }, says: /No model key yet/ },
  { name: 'wrong Freshdesk key', secrets: { freshdesk_api_key: 'nobody-0000' }, says: /refused the API key/ },
  { name: 'wrong model key', secrets: { openai_api_key: 'sk-wrong-0000' }, says: /refused the API key/ },
  {
    name: 'no credit left',
    prepare: openai(429, {
      message: 'You exceeded your current quota.',
      type: 'insufficient_quota',
      code: 'insufficient_quota',
    }),
    says: /no credit left/,
  },
  {
    name: 'model rate limit',
    prepare: openai(
      429,
      { message: 'Rate limit reached', type: 'requests', code: 'rate_limit_exceeded' },
      { 'retry-after': '90' },
    ),
    says: /limiting requests and asks to wait 90 s/,
  },
  {
    name: 'model unknown or shut down',
    settings: { openai: { model: 'gpt-3.5-turbo' } },
    says: /gpt-3\.5-turbo does not exist at this endpoint, or has been shut down/,
  },
  {
    name: 'answer hits the length limit',
    prepare: model({ finishLength: true }),
    says: /length limit/,
    keeps: /Nora/,
  },
  {
    name: 'refusal',
    prepare: model({ refuse: 'I cannot help with that.' }),
    says: /declined to answer.*I cannot help with that/,
  },
  {
    name: 'a web page with status 200 at the model endpoint',
    prepare: model({ html200: true }),
    says: /not a model's answer/,
  },
  { name: 'empty answer', prepare: model({ emptyAnswer: true }), says: /returned no text/ },
  {
    name: 'an error inside the stream',
    prepare: model({ inStreamError: { afterChunks: 30 } }),
    says: /overloaded or down/,
    keeps: /Nora/,
  },
  {
    name: 'log-in page instead of data',
    prepare: ({ freshdesk }) => {
      freshdesk.switches.html200 = 50;
    },
    says: /web page instead of data/,
  },
  {
    name: 'Freshdesk down',
    prepare: ({ freshdesk }) => {
      freshdesk.switches.unavailable = 50;
    },
    says: /problem of its own/,
  },
  {
    name: 'endpoint that cannot be reached',
    prepare: (world) => world.model.close(),
    says: /Could not reach api\.openai\.com/,
  },
  {
    name: 'stream cut in the middle',
    prepare: model({ cutAfterChunks: 30 }),
    says: /./,
    keeps: /Nora/,
  },
  { name: 'ticket that does not exist', ticket: 999_999, says: /does not know ticket 999999/i },
];

let world: World;
afterEach(() => world.close());

describe('a generation that cannot work says why, keeps what there is and ends', () => {
  test.each(CASES)('$name', async ({ ticket = 4711, settings, secrets, prepare, says, keeps }) => {
    world = await startWorker({ ...(settings ? { settings } : {}), ...(secrets ? { secrets } : {}) });
    await prepare?.(world);
    const reply = await world.send({ type: 'generate', ticketId: ticket, kind: 'response' });
    const failure = reply.ok ? await brokenOff(ticket) : reply.failure;
    expect(explain(failure).text).toMatch(says);
    const row = await world.draft(ticket);
    expect(row?.text ?? '').toMatch(keeps ?? /^$/);
    if (keeps) expect(row?.state).toBe('incomplete');
  });
});

test('a failed refinement leaves the draft as the person had it, and no request is lost on the second try', async () => {
  world = await startWorker();
  await generate(world);
  await type(world, 'My own words about the VPN.');
  world.model.behave.error = {
    status: 401,
    body: { error: { code: 'invalid_api_key', message: 'Incorrect API key' } },
    times: 1,
  };
  const { row } = await generate(world, { instruction: 'Make it formal' });
  expect(row).toMatchObject({ text: 'My own words about the VPN.', failure: { kind: expect.any(String) } });
  expect(row?.failure && explain(row.failure).text).toMatch(/refused the API key/);
  expect((await generate(world, { instruction: 'Make it formal' })).row?.failure).toBeNull();
});

/** What ended a draft that had begun. */
async function brokenOff(ticketId: number) {
  await expect.poll(async () => (await world.draft(ticketId))?.failure, { timeout: 30_000 }).toBeTruthy();
  const failure = (await world.draft(ticketId))?.failure;
  if (!failure) throw new Error('The draft has no failure.');
  return failure;
}
