import { createDraftText, draftId, type NewDraft } from '@/lib/drafts/draft-text';
import type { HelpDesk } from '@/lib/storage/help-desk';

type Desk = Pick<HelpDesk, 'work' | 'mirror' | 'unsaved' | 'lifeboat' | 'revive'>;

/** How long a text waits in the lifeboat for a database that went back behind it. */
const ABOARD_MS = 7 * 24 * 3_600_000;

/**
 * Brings what a person typed where it survives. It resolves when the text is in the database and the second copy was
 * brought up to it; when the database does not take it, the text is put beside the second copy and the error thrown on.
 */
export function createTyping({ desk, now }: { desk: Desk; now: () => number }) {
  const store = createDraftText({ db: desk.work, now });
  let failed = false;

  return {
    /**
     * @param seen the draft's text on which the typing began.
     * @param aside another window writes this draft now: typing that does not fit its text any more becomes a version.
     */
    async save(about: NewDraft, text: string, seen: string, aside = false): Promise<void> {
      const { ticketId, kind, ticketSubject, requesterName } = about;
      const id = draftId(ticketId, kind);
      const entry = () => ({ ticketId, kind, ticketSubject, requesterName, text, seen, at: now() });
      try {
        await store.ensure(about);
        await store.saveText(id, text, seen, aside);
      } catch (error) {
        failed = true;
        // For the next attempt.
        void desk.revive();
        await desk.lifeboat.keep(id, entry()).catch(() => undefined);
        await desk.unsaved.keep(id, entry());
        throw error;
      }
      // A database that failed once may lose what it takes after that.
      if (failed && !aside) await desk.lifeboat.keep(id, entry()).catch(() => undefined);
      await desk.mirror.settled();
    },
    /** What an earlier window could not save. */
    left: async (id: string) => (await desk.unsaved.all())[id] ?? null,
    drop: desk.unsaved.drop,
  };
}

export type Typing = ReturnType<typeof createTyping>;

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
  await takeFromLifeboat(desk, now).catch(() => undefined);
}

/** Texts that are newer than their drafts: the database took them and lost them again. What is there becomes a version. */
async function takeFromLifeboat(desk: Desk, now: () => number): Promise<void> {
  const store = createDraftText({ db: desk.work, now });
  for (const [id, { text, seen: _, at, ...about }] of Object.entries(await desk.lifeboat.all())) {
    if (now() - at > ABOARD_MS) {
      await desk.lifeboat.drop(id, text);
      continue;
    }
    const draft = await store.draft(about.ticketId, about.kind);
    if (draft && (draft.updatedAt >= at || draft.text === text)) continue;
    await store.ensure(about);
    // Written before this computer's clock was set back: nobody can tell which is newer, so once, and as a version.
    const unclear = at > now();
    await store.saveText(id, text, '', unclear);
    if (unclear) await desk.lifeboat.drop(id, text);
  }
}
