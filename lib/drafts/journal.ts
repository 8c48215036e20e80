import { z } from '@/lib/zod';

const entrySchema = z.object({
  text: z.string(),
  seen: z.string(),
  /** Missing in entries of older versions. */
  at: z.optional(z.number()),
});

export type Unsaved = z.output<typeof entrySchema>;

/**
 * Typing that a page could not bring into the database before it went away: IndexedDB answers too late for a page that
 * is being closed, `localStorage` writes at once. The next page that shows the ticket saves and removes it.
 */
export function createJournal(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, host: string) {
  const key = (draftId: string) => `unsaved:${host}:${draftId}`;

  return {
    keep(draftId: string, entry: Unsaved): void {
      try {
        storage.setItem(key(draftId), JSON.stringify(entry));
      } catch {
        // Full or forbidden: the save that is under way anyway is all that is left.
      }
    },
    clear: (draftId: string): void => storage.removeItem(key(draftId)),
    read(draftId: string): Unsaved | null {
      const stored = storage.getItem(key(draftId));
      if (stored === null) return null;
      try {
        return entrySchema.parse(JSON.parse(stored));
      } catch {
        storage.removeItem(key(draftId));
        return null;
      }
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;

type Keys = Pick<Storage, 'key' | 'length'>;

function keysOf(storage: Keys, host: string): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(`unsaved:${host}:`));
}

/** Everything that is kept here of a help desk, by draft id. */
export function journalOf(storage: Keys & Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>, host: string) {
  const journal = createJournal(storage, host);
  return keysOf(storage, host).flatMap((key) => {
    const id = key.slice(`unsaved:${host}:`.length);
    const entry = journal.read(id);
    return entry ? [{ id, ...entry }] : [];
  });
}

/** Removes what is kept here of a help desk that is left. */
export function forgetUnsaved(storage: Keys & Pick<Storage, 'removeItem'>, host: string): void {
  for (const key of keysOf(storage, host)) storage.removeItem(key);
}
