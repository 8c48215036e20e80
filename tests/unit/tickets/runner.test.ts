import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/failures/app-error';
import { createPollRunner } from '@/lib/tickets/runner';
import { createTicketStore } from '@/lib/tickets/store';
import type { PollOptions, PollResult } from '@/lib/tickets/sync';
import { freshCache } from './set-up';

const nothing: PollResult = { stored: 0, changed: [], more: false };

function setUp() {
  const cache = freshCache();
  const time = { now: Date.parse('2026-08-01T10:00:30Z') };
  const store = createTicketStore(cache);
  let chance = 0;
  const runner = (poll: (options?: PollOptions) => Promise<PollResult>, workerId = 'w1', total: number | null = null) =>
    createPollRunner({
      sync: { poll },
      cache,
      now: () => time.now,
      random: () => ++chance / 1000,
      settings: { polling_interval: 5, retry_delay: 5 },
      workerId,
      conditions: async () => ({ total }),
    });
  return { cache, time, store, runner };
}

/** A poll that ends when it is told to. */
function held() {
  let end = (_: PollResult) => {};
  const result = new Promise<PollResult>((resolve) => {
    end = resolve;
  });
  return { poll: () => result, end: (value = nothing) => end(value) };
}

const running = (store: ReturnType<typeof createTicketStore>) =>
  expect.poll(async () => (await store.poll()).running, { interval: 5 }).toBe(true);

describe('a run', () => {
  it('counts a first check through all its parts, and plans the next one', async () => {
    const { runner, store, time } = setUp();
    const first = await runner(async () => ({ ...nothing, stored: 60, more: true, retryAfterSeconds: 34 })).run();
    expect(first.state).toMatchObject({ running: false, stored: 60, firstDone: false, failure: null });
    expect((first.state.nextAt ?? 0) - time.now).toBeGreaterThanOrEqual(34_000);
    const second = await runner(async (options) => {
      await options?.onProgress?.(7);
      expect(await store.poll()).toMatchObject({ running: true, stored: 67 });
      return { ...nothing, stored: 10 };
    }).run();
    expect(second.state).toMatchObject({ stored: 70, firstDone: true, lastSuccessAt: time.now });
    expect(await store.poll()).toEqual(second.state);
    const third = await runner(async () => ({ ...nothing, stored: 1 })).run();
    expect(third.state.stored).toBe(1);
  });

  it('keeps a failure and what was done before it, and backs off further each time', async () => {
    const { runner, time } = setUp();
    const fails = async () => {
      throw new AppError('freshdesk-unreachable');
    };
    const waits = [];
    for (let n = 0; n < 7; n++) {
      const { state } = await runner(fails).run();
      expect(state).toMatchObject({ running: false, failure: { kind: 'freshdesk-unreachable' }, failures: n + 1 });
      waits.push((state.nextAt ?? 0) - time.now);
    }
    expect(waits[6]).toBeGreaterThan(400_000);
    expect((await runner(async () => nothing).run()).state).toMatchObject({ failure: null, failures: 0 });
  });

  it('that a person stopped is no failure', async () => {
    const { runner } = setUp();
    const { state } = await runner(async () => {
      throw new DOMException('', 'AbortError');
    }).run();
    expect(state).toMatchObject({ failure: null, failures: 0, running: false });
  });
});

it.each([
  [50, 'trial', 10],
  [200, null, 5],
] as const)('an account of %i calls a minute: %s, every %i minutes', async (total, slower, minutes) => {
  const { runner } = setUp();
  const { state } = await runner(async () => nothing, 'w1', total).run();
  expect(state).toMatchObject({ slower, periodMs: minutes * 60_000 });
});

describe('one at a time', () => {
  it('a second run of the same worker does nothing', async () => {
    const { runner, store } = setUp();
    const { poll, end } = held();
    const first = runner(poll).run();
    await running(store);
    let asked = false;
    const second = await runner(async () => {
      asked = true;
      return nothing;
    }).run();
    expect(second).toMatchObject({ ran: false, state: { running: true } });
    expect(asked).toBe(false);
    end();
    expect((await first).state.running).toBe(false);
  });

  it('W14 two that start together: one runs', async () => {
    const { runner } = setUp();
    const runs = await Promise.all([1, 2, 3].map(() => runner(async () => nothing).run()));
    expect(runs.filter((run) => run.ran)).toHaveLength(1);
  });

  it('an earlier worker is dead: its run is taken over, and could write nothing more', async () => {
    const { runner, store } = setUp();
    const { poll, end } = held();
    const dead = runner(poll, 'w1').run();
    await running(store);
    const { ran, state } = await runner(async () => ({ ...nothing, stored: 3 }), 'w2').run();
    expect({ ran, stored: state.stored }).toEqual({ ran: true, stored: 3 });
    end({ ...nothing, stored: 99 });
    await dead;
    expect(await store.poll()).toEqual(state);
  });

  it.each([
    [299_000, false],
    [301_000, true],
    [-86_400_000, true],
  ])('a run of this worker that is silent for %i ms: taken over %s', async (passed, taken) => {
    const { runner, store, time } = setUp();
    const { poll, end } = held();
    const first = runner(poll).run();
    await running(store);
    time.now += passed;
    expect((await runner(async () => nothing).run()).ran).toBe(taken);
    end();
    await first;
  });
});
