import { type CacheDatabase, openCache } from './cache';
import { heal } from './heal';
import { createJournal, type Journal } from './journal';
import { createMirror, type Mirror } from './mirror';
import { type Opening, openSafely } from './open';
import type { StoragePorts } from './ports';
import { quarantine } from './quarantine';
import { openSearch, type SearchDatabase } from './search';
import { createUnsaved, type Unsaved } from './unsaved';
import { openWork, type WorkDatabase } from './work';

/**
 * Where everything of one help desk is kept. What people made is written down twice at least, in engines whose files do not
 * break together; what Freshdesk can tell again is kept once.
 *
 * - **Tickets, conversations, articles, canned replies, state of the sync**: IndexedDB `cache:<host>` (cache.ts), relaxed durability. Written after
 *   every answer. Freshdesk wins.
 * - **The index over it**: IndexedDB `search1:<host>` (search.ts), relaxed durability. Written behind the copy, from what
 *   every write notes in it. Made anew from it where it is lost.
 * - **Drafts, versions, deliveries, spending**: IndexedDB `work:<host>` (work.ts), strict durability. Written with every
 *   save, and before anything is sent. The database wins over every copy that is not ahead of it.
 * - **Second copy of drafts and deliveries**: `storage.local`, `mirror:<host>:…` (mirror.ts). Written right after each
 *   commit, of a running generation once a second. It wins where its count says that the database lost rows (heal.ts); a
 *   text that was typed since becomes a version, and a delivery that comes back is looked for, never sent again.
 * - **Typing that the database would not take**: `storage.local`, `mirror:<host>:unsaved` (unsaved.ts). Written when a save
 *   fails. Where the draft has changed since, the draft wins and the typing becomes a version.
 * - **Typing since the database failed once**: Cache Storage `typing` (files.ts), for a week. Written when a save fails and
 *   with every later one. The newer of draft and typing wins (lib/drafts/typing.ts).
 * - **Typing of a page that goes away**: IndexedDB `journal` (journal.ts). Written in the turn in which the page goes. It
 *   wins, unless the draft was written later: then it becomes a version.
 * - **Damaged rows**: `quarantine:…` in the table `meta` of `work:<host>` (quarantine.ts). Written when reading has failed.
 *   The copy's row takes their place, if there is one.
 */
export type HelpDesk = {
  host: string;
  cache: CacheDatabase;
  index: SearchDatabase;
  work: WorkDatabase;
  mirror: Mirror;
  unsaved: Unsaved;
  /** Typing since the database failed once, also what it has taken since then. */
  fallbackBackup: Unsaved;
  /** Typing of pages that went away in the middle of it. */
  journal: Journal;
  /** Opens the work database and puts right what is wrong with it. The same answer to all who ask. Never rejects. */
  ready: () => Promise<Opening>;
  /**
   * The browser closed a database under us and could not open it again (a disk that was full for a moment): Dexie
   * keeps it shut for good. Opens and heals it anew. Does nothing for one that is open, or that may not be opened.
   */
  reopen: () => Promise<void>;
  /** Something failed on what is stored: moves damaged rows out of the way. @returns how many. */
  quarantineDamagedRows: () => Promise<number>;
  close: () => void;
};

/** The lock that everybody holds who has a help desk open. */
export const inUse = (host: string) => `open:${host}`;

export function openHelpDesk(host: string, ports: StoragePorts): HelpDesk {
  const places = ports.places.of(host);
  const mirror: Mirror = createMirror({ host, db: () => work, ports });
  const work: WorkDatabase = openWork(host, places.work, mirror.onWrite);
  const cache = openCache(host, places.cache);
  const index = openSearch(host, places.cache);
  const journal = createJournal({ factory: places.journal, host, old: ports.oldJournal });
  let opening: Promise<Opening> | null = null;
  let reviving: Promise<void> | null = null;
  let closed = false;
  let letGo = () => {};
  ports.hold(
    inUse(host),
    new Promise((resolve) => {
      letGo = resolve;
    }),
  );

  async function open(): Promise<Opening> {
    // Longer than an opening may take; what it fails with, the opening meets again.
    await places.moved().catch(() => undefined);
    const opened = await openSafely(work, ports.sleep);
    if (opened.state !== 'open') return opened;
    // A copy that cannot be read must not keep people from a database that can: it is told as the copy's trouble.
    await heal({ host, db: work, mirror, ports }).catch(() => mirror.follow());
    return opened;
  }

  async function openAnew(): Promise<void> {
    if (!closed && cache.hasFailed() && !cache.hasBeenClosed()) cache.close({ disableAutoOpen: false });
    if (closed || work.isOpen()) return;
    const { state } = await desk.ready();
    if (closed || work.isOpen() || state === 'newer' || state === 'blocked') return;
    work.close({ disableAutoOpen: false });
    opening = open();
    await opening;
    if (closed) work.close();
  }

  const desk: HelpDesk = {
    host,
    cache,
    index,
    work,
    mirror,
    unsaved: createUnsaved({ host, ports }),
    fallbackBackup: createUnsaved({ host, ports: { ...ports, area: ports.files } }),
    ready: () => {
      opening ??= open();
      return opening;
    },
    reopen: () => {
      reviving ??= openAnew().finally(() => {
        reviving = null;
      });
      return reviving;
    },
    journal,
    quarantineDamagedRows: () => quarantine({ host, work, mirror, ports }),
    close() {
      closed = true;
      mirror.stop();
      cache.close();
      index.close();
      work.close();
      journal.close();
      letGo();
    },
  };
  return desk;
}
