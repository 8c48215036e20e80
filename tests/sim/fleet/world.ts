import type { Timers } from '@/lib/freshdesk/timers';

type Event = { at: number; order: number; run: () => void };

/** Time that jumps from one event to the next. Promises settle in between, so real asynchronous code runs in it unchanged. */
export function createWorld(start: number) {
  const heap: Event[] = [];
  let now = start;
  let order = 0;

  const earlier = (a: Event, b: Event) => a.at < b.at || (a.at === b.at && a.order < b.order);

  function swap(i: number, j: number): void {
    const [a, b] = [heap[i], heap[j]];
    if (!a || !b) return;
    heap[i] = b;
    heap[j] = a;
  }

  const before = (i: number, j: number) => {
    const [a, b] = [heap[i], heap[j]];
    return a !== undefined && b !== undefined && earlier(a, b);
  };

  function at(time: number, run: () => void): void {
    heap.push({ at: Math.max(time, now), order: order++, run });
    let index = heap.length - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!before(index, parent)) break;
      swap(index, parent);
      index = parent;
    }
  }

  function pop(): Event | undefined {
    swap(0, heap.length - 1);
    const first = heap.pop();
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const child = before(left + 1, left) ? left + 1 : left;
      if (!before(child, index)) break;
      swap(index, child);
      index = child;
    }
    return first;
  }

  const timers: Timers = {
    setTimeout: (run, milliseconds) => at(now + milliseconds, run),
    clearTimeout: () => undefined,
  };

  return {
    now: () => now,
    at,
    timers,
    async run(until: number): Promise<void> {
      while ((heap[0]?.at ?? Number.POSITIVE_INFINITY) <= until) {
        const event = pop();
        if (!event) break;
        now = event.at;
        event.run();
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
