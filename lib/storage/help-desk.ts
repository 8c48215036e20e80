import type { DexieOptions } from 'dexie';
import { type CacheDatabase, openCache } from './cache';
import { heal } from './heal';
import { createMirror, type Mirror } from './mirror';
import { type Opening, openSafely } from './open';
import type { StoragePorts } from './ports';
import { quarantine } from './quarantine';
import { createUnsaved, type Unsaved } from './unsaved';
import { openWork, type WorkDatabase } from './work';

/** Both databases of one help desk, and the second copy of what people made. */
export type HelpDesk = {
  host: string;
  cache: CacheDatabase;
  work: WorkDatabase;
  mirror: Mirror;
  unsaved: Unsaved;
  /** Opens the work database and puts right what is wrong with it. The same answer to all who ask. Never rejects. */
  ready: () => Promise<Opening>;
  /** Something failed on what is stored: moves damaged rows out of the way. @returns how many. */
  mend: () => Promise<number>;
  close: () => void;
};

export function openHelpDesk(host: string, ports: StoragePorts, options?: DexieOptions): HelpDesk {
  const mirror: Mirror = createMirror({ host, db: () => work, ports });
  const work: WorkDatabase = openWork(host, options, mirror.onWrite);
  const cache = openCache(host, options);
  let opening: Promise<Opening> | null = null;

  async function open(): Promise<Opening> {
    const opened = await openSafely(work, ports.sleep);
    if (opened.state !== 'open') return opened;
    // A copy that cannot be read must not keep people from a database that can: it is told as the copy's trouble.
    await heal({ host, db: work, mirror, ports }).catch(() => mirror.follow());
    return opened;
  }

  const desk: HelpDesk = {
    host,
    cache,
    work,
    mirror,
    unsaved: createUnsaved({ host, ports }),
    ready: () => {
      opening ??= open();
      return opening;
    },
    mend: () => quarantine(desk, ports),
    close() {
      mirror.stop();
      cache.close();
      work.close();
    },
  };
  return desk;
}
