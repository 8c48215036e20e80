import { computed, type ReadonlySignal, signal } from '@preact/signals';

export type EditLocks = Pick<LockManager, 'request' | 'query'>;

/**
 * Which of several windows writes the drafts of a ticket: the one in which somebody typed first, until it closes or
 * another one takes over. A lock of the browser, so that it ends with its window, however that ends.
 */
export interface EditLock {
  readonly state: ReadonlySignal<'free' | 'mine' | 'elsewhere'>;
  readonly elsewhere: ReadonlySignal<boolean>;
  /** Somebody types here. False when another window has the lock. */
  claim(): Promise<boolean>;
  /** **Edit here**: the other window becomes the one that follows. */
  take(): Promise<boolean>;
  /** Something changed that we did not write: is it being edited elsewhere? */
  look(): Promise<void>;
  onLost(listener: () => void): void;
}

export function createEditLock({ locks, name, end }: { locks: EditLocks; name: string; end: AbortSignal }): EditLock {
  const state = signal<'free' | 'mine' | 'elsewhere'>('free');
  let release = () => {};
  let lost: () => void = () => undefined;
  let waiting = false;
  let claiming: Promise<boolean> | null = null;

  /** Keeps a granted lock until it is let go; a stolen one rejects the request. */
  function hold(): Promise<void> {
    state.value = 'mine';
    return new Promise<void>((resolve) => {
      release = resolve;
    });
  }

  /** Learns when the other window has let go. */
  function wait(): void {
    state.value = 'elsewhere';
    if (waiting || end.aborted) return;
    waiting = true;
    locks
      .request(name, { signal: end }, async () => {
        if (state.peek() === 'elsewhere') state.value = 'free';
      })
      .catch(() => undefined)
      .finally(() => {
        waiting = false;
      });
  }

  function request(steal: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      locks
        .request(name, steal ? { steal } : { ifAvailable: true }, (lock) => {
          // Asked twice in a row of fast keys: the lock that is not free is our own.
          const own = !lock && state.peek() === 'mine';
          resolve(lock !== null || own);
          if (lock && !end.aborted) return hold();
          if (!lock && !own) wait();
          return undefined;
        })
        .catch(() => {
          resolve(false);
          if (end.aborted) return;
          wait();
          lost();
        });
    });
  }

  end.addEventListener('abort', () => release(), { once: true });

  return {
    state: state as ReadonlySignal<'free' | 'mine' | 'elsewhere'>,
    elsewhere: computed(() => state.value === 'elsewhere'),
    async claim() {
      if (state.peek() === 'mine') return true;
      // One at a time: a second request would find our own lock and take it for another window's.
      claiming ??= request(false).finally(() => {
        claiming = null;
      });
      return claiming;
    },
    take: () => request(true),
    async look() {
      if (state.peek() !== 'free') return;
      const { held = [] } = await locks.query();
      if (state.peek() === 'free' && held.some((lock) => lock.name === name)) wait();
    },
    onLost(listener) {
      lost = listener;
    },
  };
}
