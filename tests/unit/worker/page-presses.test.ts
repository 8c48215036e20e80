import { describe, expect, test } from 'vitest';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import type { Generator } from '@/lib/drafts/generate';
import { AppError, toFailure } from '@/lib/failures/app-error';
import { QUESTIONS_KEY, readQuestions } from '@/lib/messages/page-press';
import { createPagePresses } from '@/lib/worker/page-presses';
import { memoryArea, memoryLocks } from '../storage/browser';

const HOST = 'acme.freshdesk.com';

/** A worker and what outlives it: the session. Its generator starts whatever it is asked for, a moment later. */
function setUp() {
  const { area: session, items, fail } = memoryArea();
  const locks = memoryLocks();
  const clock = { now: 1_000_000_000 };
  const counted = { started: 0, refused: 0 };
  const refusing = { kind: null as 'draft-edited' | 'no-model-key' | null };
  let running: { ticketId: number; kind: DraftKind; fromPage: boolean }[] = [];
  const starts: string[] = [];
  const generator: Pick<Generator, 'start' | 'running'> = {
    running: (ticketId) => running.filter((job) => ticketId === undefined || job.ticketId === ticketId),
    async start(ticketId, kind, _instruction, _shorten, fromPage = false) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (refusing.kind) throw new AppError(refusing.kind);
      running.push({ ticketId, kind, fromPage });
      starts.push(`${ticketId}:${kind}`);
      return { draftId: `${ticketId}:${kind}` };
    },
  };
  const worker = () =>
    createPagePresses({
      session,
      exclusive: (work) => locks.request('page-press', work) as ReturnType<typeof work>,
      now: () => clock.now,
      count: (what) => {
        counted[what] += 1;
      },
    });
  const presses = { of: worker() };
  return {
    clock,
    counted,
    fail,
    generator,
    refusing,
    starts,
    /** What runs ends. */
    end: () => {
      running = [];
    },
    restart: () => {
      presses.of = worker();
    },
    presses,
    async press(ticketId: number, kind: DraftKind = 'response', pressed = true) {
      return presses.of.start({ host: HOST, ticketId, kind }, pressed, generator).then(
        () => 'started',
        (error: unknown) => toFailure(error).kind,
      );
    },
    questions: () => readQuestions(items[QUESTIONS_KEY], clock.now),
  };
}

describe('P14 drafts that pages start', () => {
  test('without a press none; each is counted, and the panel asks', async () => {
    const { press, starts, counted, questions } = setUp();
    expect(await Promise.all([1, 2, 3].map((id) => press(id, 'response', false)))).toEqual([
      'press-unseen',
      'press-unseen',
      'press-unseen',
    ]);
    expect(starts).toEqual([]);
    expect(counted).toEqual({ started: 0, refused: 3 });
    expect(questions()).toMatchObject([
      { host: HOST, ticketId: 1, kind: 'response', why: 'unseen' },
      { ticketId: 2 },
      { ticketId: 3 },
    ]);
  });

  test('two at once, however many are asked for in the same turn', async () => {
    const { press, starts, counted, questions, end } = setUp();
    const all = await Promise.all(Array.from({ length: 23 }, (_, id) => press(id + 1)));
    expect(all.filter((outcome) => outcome === 'started')).toHaveLength(2);
    expect(starts).toHaveLength(2);
    expect(counted).toEqual({ started: 2, refused: 21 });
    expect(questions()).toHaveLength(20);
    expect(questions().every(({ why }) => why === 'running')).toBe(true);
    end();
    expect(await press(30)).toBe('started');
  });

  test('six a minute, over all tickets, also when the worker starts anew in between; then again', async () => {
    const { press, clock, end, restart, starts } = setUp();
    const outcomes: string[] = [];
    for (let id = 1; id <= 12; id++) {
      outcomes.push(await press(id));
      end();
      restart();
      clock.now += 1000;
    }
    expect(outcomes).toEqual([...Array(6).fill('started'), ...Array(6).fill('press-limit')]);
    clock.now += 48_000;
    expect(await press(20)).toBe('started');
    expect(await press(21)).toBe('press-limit');
    expect(starts).toHaveLength(7);
  });

  test('starting and stopping on one ticket is counted like any other start', async () => {
    const { press, end, starts, questions } = setUp();
    for (let round = 0; round < 80; round++) {
      await press(4711);
      end();
    }
    expect(starts).toHaveLength(6);
    expect(questions()).toMatchObject([{ ticketId: 4711, why: 'often' }]);
  });

  test('what our own pages started takes none of the two places', async () => {
    const { press, generator } = setUp();
    for (const id of [1, 2, 3]) await generator.start(id, 'response', null);
    expect(await press(4)).toBe('started');
  });

  test('a clock that is set back an hour keeps nobody out', async () => {
    const { press, clock, end } = setUp();
    for (let id = 1; id <= 6; id++) {
      await press(id);
      end();
    }
    expect(await press(7)).toBe('press-limit');
    clock.now -= 3_600_000;
    expect(await press(7)).toBe('started');
  });

  test('a start that fails takes no place, and is told as what it is', async () => {
    const { press, refusing, end, counted, questions } = setUp();
    refusing.kind = 'no-model-key';
    for (let id = 1; id <= 8; id++) expect(await press(id)).toBe('no-model-key');
    expect(counted).toEqual({ started: 0, refused: 0 });
    expect(questions()).toEqual([]);
    refusing.kind = null;
    for (let id = 1; id <= 6; id++) {
      expect(await press(id)).toBe('started');
      end();
    }
  });

  test('a start that cannot be counted is none', async () => {
    const { press, fail, starts } = setUp();
    fail.set = true;
    expect(await press(1)).toBe('unexpected');
    fail.set = false;
    fail.get = true;
    expect(await press(1)).toBe('unexpected');
    expect(starts).toEqual([]);
  });

  test('a draft that is being written is told so, and asked about by nobody', async () => {
    const { press, questions, counted } = setUp();
    await press(1);
    expect(await press(1)).toBe('draft-busy');
    expect(await press(1, 'instructions')).toBe('started');
    expect(questions()).toEqual([]);
    expect(counted.refused).toBe(0);
  });
});

describe('what the panel asks', () => {
  test('whether an edited draft shall be replaced; once it runs, nothing any more', async () => {
    const { press, refusing, questions, counted } = setUp();
    refusing.kind = 'draft-edited';
    expect(await press(1)).toBe('draft-edited');
    expect(questions()).toMatchObject([{ ticketId: 1, why: 'edited' }]);
    expect(counted.refused).toBe(0);
    refusing.kind = null;
    expect(await press(1)).toBe('started');
    expect(questions()).toEqual([]);
  });

  test('one question a draft, the newest reason; answered by a start, or by a no', async () => {
    const { press, questions, presses } = setUp();
    await press(1, 'response', false);
    await press(1, 'instructions', false);
    await press(1, 'response', false);
    expect(questions()).toHaveLength(2);
    await presses.of.answered({ host: HOST, ticketId: 1, kind: 'response' }, false);
    expect(questions()).toMatchObject([{ kind: 'instructions' }]);
    await presses.of.answered({ host: HOST, ticketId: 1, kind: 'instructions' }, true);
    expect(questions()).toMatchObject([{ kind: 'instructions', refused: true }]);
    await presses.of.answered({ host: HOST, ticketId: 9, kind: 'instructions' }, true);
    expect(questions()).toHaveLength(1);
  });

  test('a page cannot go on asking after a no, for a minute; a press that was one is asked about again', async () => {
    const { press, questions, presses, clock, refusing } = setUp();
    const no = () => presses.of.answered({ host: HOST, ticketId: 1, kind: 'response' }, true);
    await press(1, 'response', false);
    await no();
    for (let round = 0; round < 50; round++) {
      clock.now += 1000;
      await press(1, 'response', false);
    }
    expect(questions()).toMatchObject([{ refused: true }]);
    clock.now += 11_000;
    await press(1, 'response', false);
    expect(questions()).toMatchObject([{ why: 'unseen' }]);
    expect(questions()[0]).not.toHaveProperty('refused');
    await no();
    refusing.kind = 'draft-edited';
    await press(1);
    expect(questions()[0]).not.toHaveProperty('refused');
    await no();
    await press(1);
    expect(questions()[0]).toMatchObject({ why: 'edited' });
    expect(questions()[0]).not.toHaveProperty('refused');
  });
});

describe('the settings', () => {
  test('come to the front for a press, once in five seconds', async () => {
    const { presses, clock, restart } = setUp();
    const kindOf = (pressed: boolean) =>
      presses.of.assertMayOpenSettings(pressed).then(
        () => 'opened',
        (error: unknown) => toFailure(error).kind,
      );
    expect(await kindOf(false)).toBe('not-allowed');
    expect(await Promise.all([kindOf(true), kindOf(true), kindOf(true)])).toEqual([
      'opened',
      'not-allowed',
      'not-allowed',
    ]);
    restart();
    clock.now += 4999;
    expect(await kindOf(true)).toBe('not-allowed');
    clock.now += 1;
    expect(await kindOf(true)).toBe('opened');
  });
});
