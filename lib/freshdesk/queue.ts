import type { Background } from './lanes';

/** Lets background work through one at a time: polls before reading ahead, the knowledge base when nobody else waits. */
const ORDER: readonly Background[] = ['poll', 'prefetch', 'knowledge'];

export function createQueue() {
  const waiting: { lane: Background; go: () => void }[] = [];
  let busy = false;

  function next() {
    if (busy) return;
    const first = ORDER.find((lane) => waiting.some((entry) => entry.lane === lane));
    const index = waiting.findIndex((entry) => entry.lane === first);
    const [entry] = index < 0 ? [] : waiting.splice(index, 1);
    if (!entry) return;
    busy = true;
    entry.go();
  }

  return async function inTurn<T>(lane: Background, work: () => Promise<T>): Promise<T> {
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
