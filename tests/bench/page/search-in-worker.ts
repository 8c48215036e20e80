import type { Way } from './search-way';
import type { Ask, WorkerWay } from './search-worker';

type WithoutCount<T> = T extends unknown ? Omit<T, 'count'> : never;
type Answer = { count: number; value?: unknown; failure?: string };

/** A way that lives in a worker of this page. */
export async function inWorker(name: WorkerWay): Promise<Way> {
  const worker = new Worker('/bench-search-worker.js', { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.count);
    waiting.delete(data.count);
    if (data.failure === undefined) asked?.resolve(data.value);
    else asked?.reject(new Error(data.failure));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
  });
  function ask<T>(what: WithoutCount<Ask>): Promise<T> {
    const answer = Promise.withResolvers<unknown>();
    waiting.set(++count, answer);
    worker.postMessage({ ...what, count });
    return answer.promise as Promise<T>;
  }
  await ask({ open: name });
  let texts: [number, string][] = [];
  return {
    add: (id, text) => void texts.push([id, text]),
    flush(last) {
      const add = texts;
      texts = [];
      return ask({ add, last });
    },
    find: (query) => ask({ find: query }),
    native: () => ask({ native: true }),
  };
}
