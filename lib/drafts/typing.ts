import { createDraftText, draftId, type NewDraft } from '@/lib/drafts/draft-text';
import type { HelpDesk } from '@/lib/storage/help-desk';
import type { UnsavedTyping } from '@/lib/storage/unsaved';

type Desk = Pick<HelpDesk, 'work' | 'mirror' | 'unsaved' | 'fallbackBackup' | 'reopen'>;

/** How long a text waits in the backup for a database that went back behind it. */
const BACKUP_TTL_MS = 7 * 24 * 3_600_000;

/** Brings what a person typed where it survives. */
export type Typing = {
  /**
   * Resolves when the text is in the database and the second copy was brought up to it.
   * @param seen the draft's text on which the typing began.
   * @param aside another window writes this draft now: typing that does not fit its text any more becomes a version.
   * @throws what the database throws when it does not take the text; then it was put beside the second copy
   */
  save(about: NewDraft, text: string, seen: string, aside?: boolean): Promise<void>;
  /** What an earlier window could not save. */
  left(id: string): Promise<UnsavedTyping | null>;
  drop(id: string, text: string): Promise<void>;
};

export function createTyping({ desk, now }: { desk: Desk; now: () => number }): Typing {
  const store = createDraftText({ db: desk.work, now });
  let failed = false;

  return {
    async save(about, text, seen, aside = false) {
      const { ticketId, kind, ticketSubject, requesterName } = about;
      const id = draftId(ticketId, kind);
      const entry = () => ({ ticketId, kind, ticketSubject, requesterName, text, seen, at: now() });
      try {
        await store.ensure(about);
        await store.saveText(id, text, seen, aside);
      } catch (error) {
        failed = true;
        // For the next attempt.
        void desk.reopen();
        await desk.fallbackBackup.keep(id, entry()).catch(() => undefined);
        await desk.unsaved.keep(id, entry());
        throw error;
      }
      // A database that failed once may lose what it takes after that.
      if (failed && !aside) await desk.fallbackBackup.keep(id, entry()).catch(() => undefined);
      await desk.mirror.settled();
    },
    left: async (id) => (await desk.unsaved.all())[id] ?? null,
    drop: desk.unsaved.drop,
  };
}

/**
 * Typing that found no way into the database gets in, now that it is open again. Where the draft has changed since, it
 * becomes a version: what is there is newer.
 */
export async function adoptUnsaved(desk: Desk, now: () => number): Promise<void> {
  const typing = createTyping({ desk, now });
  for (const [id, { text, seen, at: _, ...about }] of Object.entries(await desk.unsaved.all())) {
    await typing.save(about, text, seen, true);
    await desk.unsaved.drop(id, text);
  }
  await restoreFromBackup(desk, now).catch(() => undefined);
}

/** Texts that are newer than their drafts: the database took them and lost them again. What is there becomes a version. */
async function restoreFromBackup(desk: Desk, now: () => number): Promise<void> {
  const store = createDraftText({ db: desk.work, now });
  for (const [id, { text, seen: _, at, ...about }] of Object.entries(await desk.fallbackBackup.all())) {
    if (now() - at > BACKUP_TTL_MS) {
      await desk.fallbackBackup.drop(id, text);
      continue;
    }
    const draft = await store.draft(about.ticketId, about.kind);
    if (draft && (draft.updatedAt >= at || draft.text === text)) continue;
    await store.ensure(about);
    // Written before this computer's clock was set back: nobody can tell which is newer, so once, and as a version.
    const unclear = at > now();
    await store.saveText(id, text, '', unclear);
    if (unclear) await desk.fallbackBackup.drop(id, text);
  }
}
