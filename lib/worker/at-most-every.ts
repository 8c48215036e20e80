/** Milliseconds that only go forward, and a timer. */
export type Beat = { now: () => number; after: (ms: number, then: () => void) => unknown };

export const realBeat: Beat = { now: () => performance.now(), after: (ms, then) => setTimeout(then, ms) };

/**
 * Does a piece of work when it is asked for, but however often that is, only once in so many milliseconds: at once, and
 * then a last time for all that was asked meanwhile. A page may ask hundreds of times a second.
 */
export function atMostEvery(everyMs: number, work: () => Promise<void>, beat: Beat = realBeat) {
  let lastAt = Number.NEGATIVE_INFINITY;
  let planned = false;
  let running: Promise<void> = Promise.resolve();

  function run(): Promise<void> {
    planned = false;
    lastAt = beat.now();
    // On a slow disk the one before may still be at it.
    running = running.then(work, work);
    return running;
  }

  /** Resolves when it is done, or is planned. */
  return async (): Promise<void> => {
    if (planned) return;
    const wait = lastAt + everyMs - beat.now();
    if (wait <= 0) return run();
    planned = true;
    // Nobody waits for it any more.
    beat.after(wait, () => void run().catch(() => undefined));
  };
}
