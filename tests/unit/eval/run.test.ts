import { afterEach, describe, expect, test } from 'vitest';
import { NO_DETAILS } from '@/lib/domain/answer-details';
import { type EvalCase, evalCases } from '../../eval/cases.ts';
import { difference } from '../../eval/compare.ts';
import { judge } from '../../eval/judge.ts';
import { NOTHING_KEPT } from '../../eval/kept.ts';
import { runEval } from '../../eval/run.ts';
import type { Behaviour } from '../../servers/model/behaviour.ts';
import { type LocalModel, startModel } from '../../servers/model/server.ts';

const servers: LocalModel[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function run(
  behave: Behaviour,
  {
    price,
    maxUsd = 1,
    patience = 50_000,
    cases = evalCases().slice(0, 6),
  }: { price?: string; maxUsd?: number; patience?: number; cases?: EvalCase[] } = {},
) {
  const server = await startModel({ tls: false, requireKey: false, paceMs: 0 });
  servers.push(server);
  server.behave = behave;
  const endpoint = { baseUrl: `http://127.0.0.1:${server.port}/v1`, apiKey: 'key', model: 'demo' };
  const ended = await runEval({ endpoint, cases, maxUsd, price, patience, kept: NOTHING_KEPT, say: () => {} });
  return { ...ended, server };
}

describe('against an endpoint', () => {
  test('that answers, each draft is judged and paid for', async () => {
    const { run: done, ended, server } = await run({}, { price: '1,5' });
    expect(ended).toBeNull();
    expect(done.results.map(({ id }) => id).sort()).toEqual(['en01', 'en02', 'en03', 'en04', 'en05', 'en06']);
    expect(done.results.every(({ gates }) => !gates.includes('no draft'))).toBe(true);
    expect(server.chats).toHaveLength(6);
    expect(done.spent).toBeGreaterThan(0);
    expect(done.spent).toBeLessThan(1e9);
  });

  test('that refuses the key, it stops after five and has spent nothing', async () => {
    const { run: done, ended } = await run(
      { error: { status: 401, body: { error: { message: 'Bad key' } } } },
      { price: '1,5' },
    );
    expect(ended).toMatch(/^5 drafts in a row failed, the last with model-/);
    expect(done.results.every(({ gates }) => gates.includes('no draft'))).toBe(true);
    expect(done.spent).toBe(0);
  });

  test('that refuses to answer, each is told', async () => {
    const { run: done } = await run({ refuse: true });
    expect(new Set(done.results.map(({ failure }) => failure))).toEqual(new Set(['answer-refused']));
  });

  test('that stalls in the middle, each is given up, and counts as paid in full', async () => {
    const { run: done, ended } = await run({ stallAfterChunks: 3 }, { price: '1,5', patience: 300 });
    expect(ended).toMatch(/in a row failed/);
    expect(done.spent).toBeGreaterThan(0);
  });

  test('that costs too much, nothing is asked', async () => {
    const { ended, server } = await run({}, { price: '1000,5000' });
    expect(ended).toBe('The likely cost is more than --max-usd; nothing was asked.');
    expect(server.chats).toEqual([]);
  });

  test('whose next draft could pass the limit, it stops before', async () => {
    const { run: done, ended } = await run({}, { price: '10,10', maxUsd: 0.25 });
    expect(ended).toMatch(/could pass 0.25 dollars/);
    expect(done.results.length).toBeGreaterThan(0);
    expect(done.spent).toBeLessThanOrEqual(0.25e9);
  });

  test('of which nobody knows the price, nothing is asked', async () => {
    const endpoint = { baseUrl: 'https://llm.example.com/v1', apiKey: 'k', model: 'some' };
    const { ended } = await runEval({
      endpoint,
      cases: evalCases(),
      maxUsd: 1,
      price: undefined,
      patience: 1,
      kept: NOTHING_KEPT,
      say: () => {},
    });
    expect(ended).toMatch(/^Nobody knows what some costs/);
  });
});

const ticket = (id: string) => evalCases().find((one) => one.id === id) as EvalCase;
const answer = (text: string, more = {}) => ({ ...NO_DETAILS, text, status: 'final_solution' as const, ...more });
const LINK = 'https://help.lumora.example/en/support/solutions/articles/3';
const GOOD = `Hi Nora,\n\nthe hub has no internet. Please allow port 8883 (outgoing) in the firewall: ${LINK}`;

test.each([
  ['a good one', GOOD, {}, [], true],
  ['the wrong status', GOOD, { status: 'needs_follow_up' }, [], false],
  ['a must is missing', 'Hi Nora, please restart the router and write to me again.', {}, [], false],
  [
    'another language',
    'Guten Tag, bitte geben Sie in der Firewall den Port 8883 frei, dann geht es wieder.',
    {},
    ['language'],
    false,
  ],
  ['what is internal', `${GOOD} The team lead has agreed.`, {}, ['internal'], false],
  ['an old fact', `${GOOD} Or hold the button for 5 seconds.`, {}, ['forbidden'], false],
  ['a link that nobody knows', GOOD.replace('articles/3', 'articles/99'), {}, ['link'], false],
  ['Markdown', `${GOOD} **Please** read it.`, {}, ['Markdown'], false],
  ['a placeholder', `${GOOD}\n[Your Name]`, {}, ['placeholder'], false],
  [
    'final with a question',
    GOOD,
    { questions: [{ ask: 'Which?', why: '', unlocks: '' }] },
    ['final with questions'],
    false,
  ],
  ['half of one', GOOD, { cut: true }, ['no draft'], false],
] as const)('%s', (_, text, more, gates, passed) => {
  expect(judge(ticket('en01'), answer(text, more), [LINK])).toMatchObject({ gates: [...gates], passed });
});

describe('two runs', () => {
  const points = (shift: number) => new Map(Array.from({ length: 60 }, (_, at) => [`t${at}`, 50 + (at % 7) + shift]));
  test('that differ by the same everywhere differ by that, for sure', () => {
    expect(difference(points(0), points(4))).toEqual({ mean: 4, low: 4, high: 4, of: 60 });
  });

  test('of which one is better here and worse there do not differ for sure', () => {
    const mixed = new Map([...points(0)].map(([id, value], at) => [id, value + (at % 2 ? 10 : -10)]));
    const { low, high } = difference(points(0), mixed) ?? { low: 1, high: -1 };
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  test('without a ticket in common cannot be compared', () => expect(difference(new Map(), points(0))).toBeNull());
});
