/** Lets go of this thread whenever it has been held for so long: a key or a click never waits longer. */
export type Pause = () => Promise<void>;

const HELD_MS = 12;

export function createPause(now: () => number, letGo: () => Promise<unknown>): Pause {
  let since = now();
  return async () => {
    if (now() - since < HELD_MS) return;
    await letGo();
    since = now();
  };
}
