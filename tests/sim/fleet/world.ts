import type { After } from '@/lib/time';

/** Time that jumps from one event to the next. Events of one moment run in the order in which they were asked for. */
export function createWorld(start: number) {
  // A heap in parallel arrays: a day of a large company is a million events, and objects would be most of its cost.
  const times: number[] = [];
  const orders: number[] = [];
  const runs: (() => void)[] = [];
  let now = start;
  let order = 0;

  const earlier = (i: number, time: number, turn: number) => {
    const other = times[i] as number;
    return other < time || (other === time && (orders[i] as number) < turn);
  };

  function put(i: number, time: number, turn: number, run: () => void): void {
    times[i] = time;
    orders[i] = turn;
    runs[i] = run;
  }

  const move = (from: number, to: number) =>
    put(to, times[from] as number, orders[from] as number, runs[from] as () => void);

  function at(time: number, run: () => void): void {
    const due = Math.max(time, now);
    const turn = order++;
    let index = times.length;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (earlier(parent, due, turn)) break;
      move(parent, index);
      index = parent;
    }
    put(index, due, turn, run);
  }

  /** Takes the first event out and makes its moment the present one. */
  function next(): () => void {
    const first = runs[0] as () => void;
    now = times[0] as number;
    const [time, turn, run] = [times.pop() as number, orders.pop() as number, runs.pop() as () => void];
    const size = times.length;
    if (size === 0) return first;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= size) break;
      if (child + 1 < size && earlier(child + 1, times[child] as number, orders[child] as number)) child++;
      if (!earlier(child, time, turn)) break;
      move(child, index);
      index = child;
    }
    put(index, time, turn, run);
    return first;
  }

  const due = (until: number) => times.length > 0 && (times[0] as number) <= until;

  const after: After = (milliseconds, run) => {
    at(now + milliseconds, run);
    return () => undefined;
  };

  return {
    now: () => now,
    at,
    after,

    run(until: number): void {
      while (due(until)) next()();
      now = until;
    },

    /** The same where events start promises: they settle before time goes on, so asynchronous code runs in it unchanged. */
    async settle(until: number): Promise<void> {
      while (due(until)) {
        next()();
        await new Promise(setImmediate);
      }
      now = until;
    },
  };
}

export type World = ReturnType<typeof createWorld>;

/** Mulberry32: small, quick, and the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
