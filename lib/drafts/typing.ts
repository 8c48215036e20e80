import type { HelpDesk } from '@/lib/storage/help-desk';
import { createDraftStore, draftId, type NewDraft } from './store';

type Desk = Pick<HelpDesk, 'work' | 'mirror' | 'unsaved' | 'revive'>;

/**
 * Brings what a person typed where it survives. It resolves when the text is in the database and the second copy was
 * brought up to it; when the database does not take it, the text is put beside the second copy and the error thrown on.
 */
export function createTyping({ desk, now }: { desk: Desk; now: () => number }) {
  const store = createDraftStore({ db: desk.work, now });

  return {
    /**
     * @param seen the draft's text on which the typing began.
     * @param aside another window writes this draft now: typing that does not fit its text any more becomes a version.
     */
    async save(about: NewDraft, text: string, seen: string, aside = false): Promise<void> {
      const id = draftId(about.ticketId, about.kind);
      try {
        await store.ensure(about);
        await store.saveText(id, text, seen, aside);
      } catch (error) {
        // For the next attempt.
        void desk.revive();
        const { ticketId, kind, ticketSubject, requesterName } = about;
        await desk.unsaved.keep(id, { ticketId, kind, ticketSubject, requesterName, text, seen, at: now() });
        throw error;
      }
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
}
