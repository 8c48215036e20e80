import type { DraftRow } from '@/lib/domain/draft';
import { type Failure, toFailure } from '@/lib/failures/app-error';
import { deliveryEntry, draftEntry, type MirrorIndex, mirrorKey, readIndex, toPrune } from './mirror-index';
import type { StoragePorts } from './ports';
import type { Writing } from './revision';
import { readDraft } from './row-schemas';
import { MIRRORED, type WorkDatabase } from './work';
import { workMeta } from './work-meta';

/** How often a draft that is being generated is copied; its last text follows at once. */
const STREAM_EVERY_MS = 1000;
/** With a pause in typing before it, the next letters are in the database within two seconds. */
const COPY_TIMEOUT_MS = 1500;
const RETRY_MS = [1000, 4000, 30_000] as const;

/**
 * A second copy of drafts and deliveries in the browser's local storage, whose files do not break together with those of
 * IndexedDB. It follows the database: whoever wrote a row brings the copy up to date right after the strict commit, and
 * takes along what a context that was killed in between left out. Never ahead of the database, except by `unsaved`.
 */
export interface Mirror {
  /** For `openWork`: hears of every writing transaction of this context. */
  onWrite(writing: Writing): void;
  /**
   * Resolves when every write of this context so far has been copied, or could not be, or after a moment: a storage
   * that does not answer must not keep the next letters from the database. Never rejects.
   */
  settled(): Promise<void>;
  follow(): Promise<void>;
  index(): Promise<MirrorIndex | null>;
  /** Drafts as the copy has them, for when the database does not answer. */
  drafts(): Promise<DraftRow[]>;
  /** Deletes the copy, for a help desk that is left. */
  forget(): Promise<void>;
  /** Why the newest attempt to copy failed; null when it did not. */
  onTrouble(listener: (failure: Failure | null) => void): () => void;
  /** The copy may no longer be written: the help desk is being left, or the page closed. */
  stop(): void;
}

export function createMirror(deps: { host: string; db: () => WorkDatabase; ports: StoragePorts }): Mirror {
  const { host, db, ports } = deps;
  const base = mirrorKey(host);
  let tail: Promise<void> = Promise.resolve();
  let failure: Failure | null = null;
  let attempts = 0;
  let retrying = false;
  let streaming = false;
  let stopped = false;
  const listeners = new Set<(failure: Failure | null) => void>();

  function tell(next: Failure | null): void {
    if (failure?.kind === next?.kind) return;
    failure = next;
    for (const listener of listeners) listener(next);
  }

  const index = async (): Promise<MirrorIndex | null> => readIndex((await ports.area.get(base))[base]);

  /** What changed in the database since the copy's count. One read transaction, so that it is one state. */
  const changes = (since: MirrorIndex | null) =>
    db().transaction('r', db().meta, db().drafts, db().deliveries, async () => {
      const mark = await workMeta(db()).get('mark');
      if (!mark || (since && (since.id !== mark.id || since.count > mark.count))) return null;
      const [drafts, deliveries] = await Promise.all([
        db()
          .drafts.where('rev')
          .above(since?.count ?? -1)
          .toArray(),
        db()
          .deliveries.where('rev')
          .above(since?.count ?? -1)
          .toArray(),
      ]);
      if (since && since.deletions === mark.deletions) return { mark, drafts, deliveries, present: null };
      const keys = await Promise.all(MIRRORED.map((name) => db().table(name).toCollection().primaryKeys()));
      const present = new Set(keys.flatMap((ids, at) => ids.map((id) => mirrorKey(host, MIRRORED[at], String(id)))));
      return { mark, drafts, deliveries, present };
    });

  /** Brings the copy up to the database. Does nothing when they do not belong together: then heal.ts has to judge. */
  const follow = (): Promise<void> =>
    ports.exclusive(base, async () => {
      const before = await index();
      const found = await changes(before);
      if (!found || stopped) return;
      const entries = { ...before?.entries };
      const items: Record<string, unknown> = {};
      for (const row of found.drafts) {
        const key = mirrorKey(host, 'drafts', row.id);
        entries[key] = draftEntry(row);
        items[key] = row;
      }
      for (const row of found.deliveries) {
        const key = mirrorKey(host, 'deliveries', row.id);
        entries[key] = deliveryEntry(row);
        items[key] = row;
      }
      const { present } = found;
      const erased = present ? Object.keys(entries).filter((key) => !present.has(key)) : [];
      const gone = [...new Set([...erased, ...toPrune(entries, ports.now())])];
      for (const key of gone) {
        delete entries[key];
        delete items[key];
      }
      if (gone.length > 0) await ports.area.remove(gone);
      // One call is one atomic write: index and rows are of the same state.
      await ports.area.set({ ...items, [base]: { ...found.mark, entries } satisfies MirrorIndex });
    });

  async function attempt(): Promise<void> {
    if (stopped) return;
    try {
      await follow();
      attempts = 0;
      tell(null);
    } catch (error) {
      tell(toFailure(error));
      if (retrying) return;
      retrying = true;
      const pause = RETRY_MS[Math.min(attempts, RETRY_MS.length - 1)] ?? 0;
      attempts += 1;
      void ports.sleep(pause).then(() => {
        retrying = false;
        return enqueue();
      });
    }
  }

  function enqueue(): Promise<void> {
    tail = tail.then(attempt);
    return tail;
  }

  return {
    onWrite(writing) {
      if (writing.streaming) {
        if (streaming) return;
        streaming = true;
        void ports.sleep(STREAM_EVERY_MS).then(() => {
          streaming = false;
          return enqueue();
        });
        return;
      }
      tail = tail.then(async () => {
        if (await writing.done) await attempt();
      });
    },

    settled: () => Promise.race([tail, ports.sleep(COPY_TIMEOUT_MS)]),
    follow: enqueue,
    index,
    async drafts() {
      const keys = Object.keys((await index())?.entries ?? {}).filter((key) => key.startsWith(`${base}:drafts:`));
      const rows = await ports.area.get(keys);
      return Object.values(rows)
        .map(readDraft)
        .filter((row) => row !== null);
    },
    async forget() {
      stopped = true;
      await ports.exclusive(base, async () => {
        await ports.area.remove([...Object.keys((await index())?.entries ?? {}), base, `${base}:unsaved`]);
        await ports.files.remove(`${base}:unsaved`);
      });
    },
    onTrouble(listener) {
      listeners.add(listener);
      listener(failure);
      return () => listeners.delete(listener);
    },
    stop() {
      stopped = true;
    },
  };
}
