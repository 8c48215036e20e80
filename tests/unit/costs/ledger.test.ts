import { describe, expect, test } from 'vitest';
import { nano } from '@/lib/costs/dollars';
import type { Asked } from '@/lib/costs/ledger';
import { rateOf } from '@/lib/costs/prices';
import { emptyDraft } from '@/lib/drafts/empty';
import { AppError } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';
import { NOON, setUp, usage } from './set-up';

const DAY_MS = 86_400_000;

/** With gpt-6-astra, at most 1 cent and a quarter in and half a cent out. */
const asked = (patch: Partial<Asked> = {}): Asked => ({
  host: 'api.openai.com',
  model: 'gpt-6-astra',
  purpose: 'draft',
  draft: null,
  rate: rateOf([], 'api.openai.com', 'gpt-6-astra'),
  input: 900,
  mostInput: 1000,
  mostOutput: 100,
  cap: null,
  ...patch,
});
const RESERVED = nano(0.0175);

const kindOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof AppError ? error.failure : error),
  );
const counted = { usage: usage({ inputTokens: 1000, outputTokens: 100 }), received: 0, failure: null };
const SPENT = nano(0.015);

describe('the cap', () => {
  test('lets through what fits to the last nano-dollar, and stops what does not', async () => {
    const { ledger, db } = setUp();
    expect(await kindOf(ledger().begin(asked({ cap: RESERVED - 1 })))).toMatchObject({ kind: 'cap-reached' });
    expect(await db.requests.count()).toBe(0);
    expect(await kindOf(ledger().begin(asked({ cap: RESERVED })))).toBeNull();
    expect(await db.requests.count()).toBe(1);
  });

  test('two requests at once cannot both slip under it', async () => {
    const { ledger, db } = setUp();
    const books = ledger();
    const cap = RESERVED * 2 - 1;
    const outcomes = await Promise.all([1, 2, 3].map(() => kindOf(books.begin(asked({ cap })))));
    expect(outcomes.filter((failure) => failure === null)).toHaveLength(1);
    expect(await db.requests.count()).toBe(1);
  });

  test('gives back what was reserved and not used', async () => {
    const { ledger } = setUp();
    const books = ledger();
    const cap = RESERVED + SPENT;
    await books.settle(await books.begin(asked({ cap })), counted);
    expect(await kindOf(books.begin(asked({ cap })))).toBeNull();
    expect(await kindOf(books.begin(asked({ cap })))).toMatchObject({ kind: 'cap-reached' });
  });

  test('begins anew with the month', async () => {
    const { ledger, clock } = setUp();
    const books = ledger();
    await books.settle(await books.begin(asked()), counted);
    expect(await kindOf(books.begin(asked({ cap: RESERVED })))).toMatchObject({ kind: 'cap-reached' });
    clock.now += 4 * DAY_MS;
    expect(await kindOf(books.begin(asked({ cap: RESERVED })))).toBeNull();
  });

  test('cannot protect a model without price, and says so; a test of the connection goes through', async () => {
    const { ledger } = setUp();
    const books = ledger();
    const unknown = { rate: null, model: 'llama-9', cap: nano(5) };
    expect(await kindOf(books.begin(asked(unknown)))).toEqual({ kind: 'cap-without-price', subject: 'llama-9' });
    expect(await kindOf(books.begin(asked({ ...unknown, purpose: 'test' })))).toBeNull();
    expect(await kindOf(books.begin(asked({ ...unknown, cap: null })))).toBeNull();
  });

  test('that came with the installation holds what has a price, and keeps back nothing else', async () => {
    const { ledger } = setUp();
    const books = ledger();
    const unknown = { rate: null, model: 'llama-9', capByDefault: true };
    expect(await kindOf(books.begin(asked({ ...unknown, cap: nano(5) })))).toBeNull();
    expect(await kindOf(books.begin(asked({ ...unknown, cap: 0 })))).toBeNull();
    const priced = asked({ capByDefault: true, cap: RESERVED - 1 });
    expect(await kindOf(books.begin(priced))).toMatchObject({ kind: 'cap-reached' });
  });

  test('names what was spent, the cap, and where to raise it', async () => {
    const { ledger } = setUp();
    const books = ledger();
    await books.settle(await books.begin(asked()), counted);
    const failure = (await kindOf(books.begin(asked({ cap: nano(0.02) })))) as AppError['failure'];
    expect(explain(failure)).toEqual({
      text: '$0.015 is spent this month of your cap of $0.02, and this request may cost up to $0.0175. So nothing was sent to the model, and your draft is kept. Raise the cap in Settings under Model costs, or wait for next month.',
      remedy: 'costs',
      field: 'monthly_cap',
    });
  });
});

describe('a killed worker', () => {
  test.each([
    ['writing', undefined, 40],
    ['silent', true, 40],
    ['thinking', false, 0],
  ] as const)(
    'its request is booked by the next one: the prompt, and what had arrived (%s)',
    async (step, wrote, output) => {
      const { ledger, db } = setUp();
      const generation = {
        id: 'g1',
        startedAt: NOON,
        instruction: null,
        model: 'm',
        step,
        ...(wrote !== undefined && { wrote }),
      };
      await db.drafts.add({ ...emptyDraft('1:response', 1, 'response', NOON), text: 'word '.repeat(40), generation });
      const draft = { id: '1:response', generationId: 'g1' };
      await ledger().begin(asked({ draft }));
      await ledger().recover();
      const cost = 9_000_000 + output * 50_000;
      const row = { requests: 1, estimated: 1, input: 900, output, cost, estimatedCost: cost };
      expect(await db.spending.toArray()).toMatchObject([row]);
      expect((await db.drafts.get('1:response'))?.cost).toMatchObject({ estimated: true, output });
      expect(await db.requests.count()).toBe(0);
    },
  );

  test('an older generation does not write on a newer one, and is booked all the same', async () => {
    const { ledger, db } = setUp();
    const generation = { id: 'g2', startedAt: NOON, instruction: null, model: 'm', step: 'writing' as const };
    await db.drafts.add({ ...emptyDraft('1:response', 1, 'response', NOON), text: 'new text', generation });
    await ledger().begin(asked({ draft: { id: '1:response', generationId: 'g1' } }));
    await ledger().recover();
    expect((await db.drafts.get('1:response'))?.cost).toBeUndefined();
    expect(await db.spending.toArray()).toMatchObject([{ estimated: 1, output: 0 }]);
  });

  test('what still runs is left alone, and nothing is booked twice', async () => {
    const { ledger, db } = setUp();
    const books = ledger();
    const row = await books.begin(asked());
    await books.recover();
    expect(await db.spending.count()).toBe(0);
    await books.settle(row, counted);
    await books.settle(row, counted);
    await books.recover();
    expect(await db.spending.toArray()).toMatchObject([{ requests: 1, estimated: 0, cost: SPENT }]);
  });
});

test('days and models are rows of their own; a month is read by its days; forgetting empties it', async () => {
  const { ledger, db, clock } = setUp();
  const books = ledger();
  for (const model of ['gpt-6-astra', 'gpt-6-luna', 'gpt-6-astra']) {
    await books.settle(await books.begin(asked({ model, rate: rateOf([], 'api.openai.com', model) })), counted);
  }
  clock.now += 10 * DAY_MS;
  await books.settle(await books.begin(asked()), counted);
  expect(await books.month(NOON)).toMatchObject([
    { day: '2026-11-27', model: 'gpt-6-astra', requests: 2, cost: SPENT * 2 },
    { day: '2026-11-27', model: 'gpt-6-luna', requests: 1, cost: 150_000 },
  ]);
  expect(await books.month(clock.now)).toMatchObject([{ day: '2026-12-07', requests: 1 }]);
  await books.forget();
  expect(await db.spending.count()).toBe(0);
});
