import type { FailureKind } from '@/lib/failures/app-error';

/** What Chrome says of a tab. A discarded one has no page at all; a frozen one has, but nothing runs in it. */
export type TabState = { discarded: boolean; frozen: boolean; loading: boolean };

export type TabPorts = {
  /** Null when there is no such tab any more. */
  look: (tabId: number) => Promise<TabState | null>;
  reload: (tabId: number) => Promise<unknown>;
  /** Puts the content script into a page that came without it. */
  enter: (tabId: number) => Promise<unknown>;
  /** Rejects when nobody listens there; of a frozen page it never answers. */
  ping: (tabId: number) => Promise<unknown>;
  pause: (ms: number) => Promise<unknown>;
  /** Milliseconds, of any clock that only runs forward. */
  now: () => number;
};

/** A page that was unloaded comes over the network. */
const AWAKE_WITHIN_MS = 15_000;
const ASLEEP_AFTER_MS = 5000;
const ANSWER_WITHIN_MS = 1000;
/** Chrome loads a discarded tab by itself when it is shown. */
const RELOAD_AFTER_MS = 500;
const LOOK_EVERY_MS = 150;

/**
 * Waits until the content script in a tab answers: the tab may have been unloaded to save memory, be asleep, be loading, or
 * have been there before the extension was.
 * @returns why it does not, else `ready`.
 */
export async function awaken(tabId: number, ports: TabPorts): Promise<'ready' | FailureKind> {
  const start = ports.now();
  let unloaded = false;
  let reloaded = false;
  let entered = false;
  for (;;) {
    const tab = await ports.look(tabId);
    if (tab === null) return 'page-not-open';
    unloaded ||= tab.discarded;
    const answer = tab.discarded ? 'nobody' : await ping();
    if (answer === 'pong') return 'ready';
    const waited = ports.now() - start;
    if (answer === 'silent' && waited >= ASLEEP_AFTER_MS) return 'page-asleep';
    if (waited >= AWAKE_WITHIN_MS) return unloaded ? 'page-unloaded' : 'page-reload';
    if (tab.discarded) {
      if (!reloaded && waited >= RELOAD_AFTER_MS) await ports.reload(tabId);
      reloaded ||= waited >= RELOAD_AFTER_MS;
    } else if (answer === 'nobody' && !tab.loading && !tab.frozen) {
      // A copy that an update cut off keeps a new one out, and asks for a reload.
      if (entered) return 'page-reload';
      entered = true;
      await ports.enter(tabId).catch(() => undefined);
      continue;
    }
    await ports.pause(LOOK_EVERY_MS);
  }

  async function ping(): Promise<'pong' | 'silent' | 'nobody'> {
    const answer = ports.ping(tabId).then(
      (pong) => (pong === undefined ? 'nobody' : 'pong'),
      () => 'nobody' as const,
    );
    return Promise.race([answer, ports.pause(ANSWER_WITHIN_MS).then(() => 'silent' as const)]);
  }
}
