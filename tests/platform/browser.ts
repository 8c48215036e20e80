import { setImmediate as turn } from 'node:timers/promises';
import { createArea, createCaches } from './areas.ts';
import { createContext, type Shared } from './context.ts';
import { createDatabases } from './databases.ts';
import { createLocks } from './locks.ts';
import { createNetwork, type Hosts } from './network.ts';
import { createState, ID, ORIGIN } from './state.ts';

/**
 * One browser in memory, with the semantics that the extension relies on. It outlives the workers and pages in it: each has
 * a Platform of its own, and what it had under way ends with it.
 */
export function createBrowser(hosts: Hosts) {
  const known = createState();
  const { state } = known;
  const local = createArea();
  const session = createArea();
  const network = createNetwork(hosts);

  let ended = createEnd();

  /** Gives a message to the worker, in the turn in which it comes. */
  function message(sent: unknown, sender: object): Promise<unknown> {
    if (!state.worker) return Promise.reject(new Error('Could not establish connection.'));
    const answer = state.worker.message(structuredClone(sent), sender);
    // It comes in a turn of its own, from another process: nothing of what the worker was in the middle of comes with it.
    return Promise.race([answer, ended.promise]).finally(turn);
  }

  const shared: Shared = {
    ...{ known, local, session, network, message },
    databases: createDatabases(),
    locks: createLocks(),
    caches: createCaches(),
    rules: new Map(),
    listeners: new Map(),
  };

  const browser = {
    id: ID,
    origin: ORIGIN,
    state,
    local,
    session,
    network,
    openTab: known.openTab,
    createContext: (tabId: number | null = null) => createContext(shared, tabId),
    allow: known.allow,
    revoke: known.revoke,
    message,
    /** The worker ends: whoever waits for its answer is told so. */
    killWorker(): void {
      state.worker = null;
      ended.end();
      ended = createEnd();
    },
    /** An alarm rings, whatever the time is. @throws when it is not set. */
    async ring(name: string): Promise<void> {
      const alarm = state.alarms.get(name);
      if (!alarm) throw new Error(`The alarm ${name} is not set.`);
      if (alarm.periodInMinutes) {
        state.alarms.set(name, { ...alarm, scheduledTime: Date.now() + alarm.periodInMinutes * 60_000 });
      } else state.alarms.delete(name);
      await state.worker?.alarm(name, Math.min(alarm.scheduledTime, Date.now()));
    },
    close: () => network.close(),
  };
  return browser;
}

/** The end of one worker: whoever waits for its answer until then is told so. */
function createEnd(): { promise: Promise<never>; end: () => void } {
  let end = () => {};
  const promise = new Promise<never>((_, reject) => {
    end = () => reject(new Error('The message channel closed before a response was received.'));
  });
  promise.catch(() => undefined);
  return { promise, end };
}
