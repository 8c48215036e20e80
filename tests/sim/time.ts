import { sleep } from '@/lib/time';

type Timer = { at: number; order: number; run: () => void };

const realImmediate = globalThis.setImmediate;
/** Everything that can go on without a new event has gone on: promises settle between two turns of the event loop. */
const turn = () => new Promise<void>((resolve) => realImmediate(resolve));

/**
 * Virtual time. The database in memory schedules its work with `setImmediate`; that is taken over for the length of a
 * run, so that every step of it has its place in one order. Time moves only when nothing is left to do.
 */
export function createTime() {
  const tasks: (() => void)[] = [];
  const timers = new Map<number, Timer>();
  let now = 0;
  let order = 0;
  let steps = 0;
  let outside = 0;
  const due = new Map<number, () => void>();

  function next(): Timer | null {
    let first: Timer | null = null;
    for (const timer of timers.values()) {
      if (!first || timer.at < first.at || (timer.at === first.at && timer.order < first.order)) first = timer;
    }
    return first;
  }

  /** One more step of the world: a database task, a timer, a call of a worker to the outside. */
  function step(): void {
    steps += 1;
    const run = due.get(steps);
    if (!run) return;
    due.delete(steps);
    run();
  }

  async function settle(): Promise<void> {
    for (;;) {
      await turn();
      if (outside > 0) continue;
      const task = tasks.shift();
      if (!task) return;
      step();
      task();
    }
  }

  const time = {
    now: () => now,
    step,
    /** Calls in the middle of things, `after` steps from now. */
    afterSteps: (after: number, run: () => void) => void due.set(steps + Math.max(1, after), run),
    after(milliseconds: number, run: () => void): () => void {
      order += 1;
      const own = order;
      timers.set(own, { at: now + Math.max(0, milliseconds), order: own, run });
      return () => void timers.delete(own);
    },
    sleep: (milliseconds: number) => sleep(milliseconds, time),
    /** Real work outside of the simulation (reading a stream): nothing else moves until it is done. */
    async outside<T>(work: Promise<T>): Promise<T> {
      outside += 1;
      try {
        return await work;
      } finally {
        outside -= 1;
      }
    },
    /** Runs until a moment, or until `done`; `check` is called whenever the world stands still. */
    async run(until: number, check: () => void, done: () => boolean = () => false): Promise<void> {
      for (;;) {
        await settle();
        check();
        if (done()) return;
        const timer = next();
        if (!timer || timer.at > until) break;
        timers.delete(timer.order);
        now = timer.at;
        step();
        timer.run();
      }
      now = until;
    },
    /** Takes `setImmediate` over while `work` runs. */
    async own<T>(work: () => Promise<T>): Promise<T> {
      const own = (run: () => void) => void tasks.push(run);
      globalThis.setImmediate = own as unknown as typeof setImmediate;
      try {
        return await work();
      } finally {
        globalThis.setImmediate = realImmediate;
      }
    },
  };
  return time;
}

export type Time = ReturnType<typeof createTime>;
