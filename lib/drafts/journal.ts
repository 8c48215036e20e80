import { z } from '@/lib/zod';

const entrySchema = z.object({ text: z.string(), seen: z.string() });

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

/** Removes what is kept here of a help desk that is left. */
export function forgetUnsaved(storage: Pick<Storage, 'key' | 'length' | 'removeItem'>, host: string): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  for (const key of keys) if (key?.startsWith(`unsaved:${host}:`)) storage.removeItem(key);
}
