import type { BrowserPorts } from './browser-ports';
import { inUse } from './help-desk';
import { oldKeys } from './journal';
import { mirrorKey } from './mirror-index';

const KEY = 'leaving';
/** How long a page may take to save what is typed in it and let go. */
const IN_USE_TIMEOUT_MS = 4000;

type Deps = {
  ports: BrowserPorts;
  /** What of the local storage stays. */
  stays: readonly string[];
  /** Takes keys and help desk out of the settings, stores the mark in the same moment, and tells everybody. */
  forget: (mark: Record<string, unknown>) => Promise<unknown>;
};

/** Somebody left, and the browser or the page ended before all was deleted. */
const isLeaving = async ({ area }: Pick<BrowserPorts, 'area'>): Promise<boolean> => (await area.get(KEY))[KEY] === true;

/**
 * Deletes everything that this browser holds of every help desk, in a way that leaves nothing readable in its files. It
 * may be cut anywhere: `finishLeaving` goes on.
 */
export const leaveHelpDesks = (deps: Deps): Promise<void> => deps.ports.exclusive(KEY, () => leave(deps));

/** @param anew another help desk was set up since: nothing of it may go. @returns whether there was anything to finish. */
export const finishLeaving = (deps: Deps & { anew: () => Promise<boolean> }): Promise<boolean> =>
  deps.ports.exclusive(KEY, async () => {
    if (!(await isLeaving(deps.ports))) return false;
    if (await deps.anew()) await deps.ports.area.remove(KEY);
    else await leave(deps);
    return true;
  });

async function leave({ ports, stays, forget }: Deps): Promise<void> {
  await forget({ [KEY]: true });
  const hosts = await ports.places.hosts();
  await Promise.all(hosts.map((host) => ports.whenFree(inUse(host), IN_USE_TIMEOUT_MS)));
  for (const host of hosts) {
    await ports.files.remove(`${mirrorKey(host)}:unsaved`);
    for (const key of oldKeys(ports.oldJournal, host)) ports.oldJournal?.removeItem(key);
    await ports.places.drop(host);
  }
  // At last the second copies, the keys, and the sign that this is under way.
  await ports.area.rewrite({}, (key) => !stays.includes(key));
  // A page that had slept through all of it may have saved its typing meanwhile.
  for (const host of await ports.places.hosts()) await ports.places.drop(host);
}
