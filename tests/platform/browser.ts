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

  /** Gives a message to the worker, in the turn in which it comes. */
  function message(sent: unknown, sender: object): Promise<unknown> {
    if (!state.worker) return Promise.reject(new Error('Could not establish connection.'));
    return state.worker.message(structuredClone(sent), sender);
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
