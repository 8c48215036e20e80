/** Lets background work through one at a time, polls before prefetching. */
export function createQueue() {
  const waiting: { lane: 'poll' | 'prefetch'; go: () => void }[] = [];
  let busy = false;

  function next() {
    if (busy) return;
    const index = waiting.findIndex((entry) => entry.lane === 'poll');
    const [entry] = waiting.splice(Math.max(index, 0), 1);
    if (!entry) return;
    busy = true;
    entry.go();
  }

  return async function inTurn<T>(lane: 'poll' | 'prefetch', work: () => Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => {
      waiting.push({ lane, go: resolve });
      next();
    });
    try {
      return await work();
    } finally {
      busy = false;
      next();
    }
  };
}
