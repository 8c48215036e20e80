import type { Owner } from './owner.ts';

type Hold = { owner: Owner; shared: boolean; grant: () => void };
type Options = { mode?: 'shared' | 'exclusive'; ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal };

/** Web Locks of one origin, in memory: shared and exclusive ones; each ends with its work or its owner. */
export function createLocks() {
  const held = new Map<string, Set<Hold>>();
  const waiting = new Map<string, Hold[]>();
  const holders = (name: string) => [...(held.get(name) ?? [])].filter(({ owner }) => !owner.dead);
  const clients = new Map<Owner, string>();
  const clientOf = (owner: Owner): string => {
    const known = clients.get(owner) ?? `client-${clients.size}`;
    clients.set(owner, known);
    return known;
  };
  const isFree = (name: string, { shared }: Hold) => holders(name).every((one) => shared && one.shared);

  function next(name: string): void {
    const queue = (waiting.get(name) ?? []).filter(({ owner }) => !owner.dead);
    waiting.set(name, queue);
    const [first] = queue;
    if (!first || !isFree(name, first)) return;
    queue.shift();
    take(name, first);
    next(name);
  }

  function take(name: string, hold: Hold): void {
    held.set(name, new Set([...holders(name), hold]));
    hold.grant();
  }

  return {
    /** After an owner ended, those who wait for its locks go on. */
    next: () => {
      for (const name of waiting.keys()) next(name);
    },
    of: (owner: Owner): LockManager => {
      function request(name: string, ...rest: unknown[]): Promise<unknown> {
        const work = rest.at(-1) as (lock: object | null) => unknown;
        const options = (rest.length > 1 ? rest[0] : {}) as Options;
        return new Promise((resolve, reject) => {
          const hold: Hold = {
            owner,
            shared: options.mode === 'shared',
            grant: () =>
              // As in a browser, the answer comes later, and the lock is taken meanwhile.
              void Promise.resolve()
                .then(() => work({ name }))
                .then(resolve, reject)
                .finally(() => {
                  held.get(name)?.delete(hold);
                  next(name);
                }),
          };
          if (options.ifAvailable && !isFree(name, hold)) {
            Promise.resolve(work(null)).then(resolve, reject);
            return;
          }
          if (options.steal) held.delete(name);
          options.signal?.addEventListener('abort', () => {
            waiting.set(
              name,
              (waiting.get(name) ?? []).filter((one) => one !== hold),
            );
            reject(options.signal?.reason);
          });
          waiting.set(name, [...(waiting.get(name) ?? []), hold]);
          next(name);
        });
      }
      const seen = (name: string, { owner: holder, shared }: Hold) => ({
        name,
        mode: shared ? ('shared' as const) : ('exclusive' as const),
        clientId: clientOf(holder),
      });
      const query = async () => ({
        held: [...held.keys()].flatMap((name) => holders(name).map((hold) => seen(name, hold))),
        pending: [...waiting].flatMap(([name, queue]) => queue.map((hold) => seen(name, hold))),
      });
      return { request, query } as unknown as LockManager;
    },
  };
}
