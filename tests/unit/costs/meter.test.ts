import { describe, expect, test } from 'vitest';
import { type MeterOptions, meter } from '@/lib/costs/meter';
import { emptyDraft } from '@/lib/drafts/empty';
import { AppError, type Failure } from '@/lib/failures/app-error';
import type { StreamEvent } from '@/lib/llm/types';
import { end, NOON, options, REQUEST, setUp, text, usage } from './set-up';

type Step = StreamEvent | Failure;

/** Streams the steps through a meter; a failure is thrown. @returns what a reader of the stream saw. */
async function run(steps: Step[], patch: Partial<MeterOptions> = {}) {
  const { db, ledger } = setUp();
  const generation = { id: 'g1', startedAt: NOON, instruction: null, model: 'm', step: 'writing' as const };
  await db.drafts.add({ ...emptyDraft('1:response', 1, 'response', NOON), generation });
  const openWhileStreaming: number[] = [];
  const client = {
    async *stream() {
      for (const step of steps) {
        openWhileStreaming.push(await db.requests.count());
        if ('kind' in step) throw new AppError(step);
        yield step;
      }
    },
  };
  let failure: string | null = null;
  try {
    for await (const _ of meter(client, ledger(), options(patch)).stream(REQUEST));
  } catch (error) {
    failure = error instanceof AppError ? error.failure.kind : String(error);
  }
  const [row, ...others] = await db.spending.toArray();
  expect(others).toEqual([]);
  const cost = (await db.drafts.get('1:response'))?.cost;
  return { row, cost, failure, open: await db.requests.count(), openWhileStreaming };
}

describe('what is booked', () => {
  test('the count of the endpoint', async () => {
    const { row, cost, open, openWhileStreaming } = await run([text('Hi'), end(usage({ cachedInputTokens: 200 }))]);
    expect(row).toEqual({
      day: '2026-11-27',
      host: 'api.openai.com',
      model: 'gpt-4o-mini',
      requests: 1,
      refused: 0,
      estimated: 0,
      unpriced: 0,
      input: 1000,
      cached: 200,
      output: 100,
      cost: 195_000,
      estimatedCost: 0,
    });
    expect(cost).toMatchObject({ input: 1000, output: 100, cost: 195_000, estimated: false, model: 'gpt-4o-mini' });
    // In the books before it left, and out of the open ones at the end.
    expect([openWhileStreaming, open]).toEqual([[1, 1], 0]);
  });

  test.each<[name: string, steps: Step[], patch: Partial<MeterOptions>, want: object]>([
    [
      'the cost that the provider reports goes before any price',
      [end(usage({ reportedCost: 0.0123 }))],
      {},
      { cost: 12_300_000, estimated: 0, unpriced: 0 },
    ],
    [
      'and makes a model without price a known one',
      [end(usage({ reportedCost: 0 }))],
      { rate: () => null },
      { cost: 0, unpriced: 0 },
    ],
    [
      'no price: tokens, and no cost',
      [end(usage())],
      { rate: () => null, model: 'llama' },
      { cost: 0, unpriced: 1, input: 1000 },
    ],
    [
      'a name that stands for another model: the price of the one that answered',
      [end(usage())],
      { model: 'auto', rate: (model) => (model === 'auto' ? null : options().rate('gpt-4o-mini')) },
      { model: 'auto', cost: 210_000, unpriced: 0 },
    ],
    [
      'an answer that is counted as nothing is estimated, not free',
      [text('word '.repeat(40)), end(usage({ outputTokens: 0 }))],
      {},
      { input: 1000, output: 40, estimated: 1, unpriced: 0, cost: 174_000 },
    ],
    [
      'a prompt that is counted as nothing too',
      [end(usage({ inputTokens: 0 }))],
      {},
      { input: 7, output: 100, estimated: 1 },
    ],
    ['what was held back costs nothing', [{ kind: 'model-held-back' }], {}, { refused: 1, cost: 0, unpriced: 0 }],
    ['what a policy blocked neither', [{ kind: 'host-blocked' }], { rate: () => null }, { refused: 1, unpriced: 0 }],
    ['an end without a count', [text('word '.repeat(40)), end(null)], {}, { estimated: 1, input: 7, output: 40 }],
    [
      'a stream that is cut',
      [text('word '.repeat(40)), { kind: 'answer-cut' }],
      {},
      { estimated: 1, output: 40, cost: 25_050, estimatedCost: 25_050 },
    ],
    ['a stop before the first word', [{ kind: 'stopped' }], {}, { estimated: 1, refused: 0, input: 7, output: 0 }],
    ['no answer in time', [{ kind: 'model-timeout' }], {}, { estimated: 1, input: 7 }],
    [
      'a refusal costs nothing',
      [{ kind: 'model-key-rejected', status: 401 }],
      {},
      { requests: 1, refused: 1, estimated: 0, input: 0, cost: 0 },
    ],
    ['an overloaded endpoint neither', [{ kind: 'model-unavailable', status: 503 }], {}, { refused: 1, cost: 0 }],
    ['nor one that is not there', [{ kind: 'model-unreachable' }], { rate: () => null }, { refused: 1, unpriced: 0 }],
    [
      'every repetition is a request',
      [
        { type: 'retrying', seconds: 1, failure: { kind: 'model-rate-limited', status: 429 } },
        { type: 'retrying', seconds: 1, failure: { kind: 'model-timeout' } },
        end(usage()),
      ],
      {},
      { requests: 3, refused: 1, estimated: 1, input: 1007 },
    ],
  ])('%s', async (_, steps, patch, want) => {
    const { row, open } = await run(steps, patch);
    expect(row).toMatchObject(want);
    expect(open).toBe(0);
  });

  test('a draft whose model was asked twice shows the sum; one whose request was refused shows what it showed', async () => {
    const retrying = { type: 'retrying', seconds: 1, failure: { kind: 'model-timeout' } } as const;
    expect((await run([retrying, end(usage())])).cost).toMatchObject({ input: 1007, cost: 211_050, estimated: true });
    expect((await run([{ kind: 'model-quota', status: 429 }])).cost).toBeUndefined();
  });

  test('a reader that leaves in the middle', async () => {
    const { db, ledger } = setUp();
    const client = {
      async *stream() {
        yield text('word '.repeat(40));
        yield end(usage());
      },
    };
    for await (const _ of meter(client, ledger(), options({ draft: null })).stream(REQUEST)) break;
    expect(await db.spending.toArray()).toMatchObject([{ estimated: 1, output: 40 }]);
  });
});
