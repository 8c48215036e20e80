import type { DraftRow } from '@/lib/domain/draft';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import type { WorkDatabase } from '@/lib/storage/work';
import { emptyDraft } from './empty';
import { keepVersion } from './versions';

export const draftId = (ticketId: number, kind: DraftKind) => `${ticketId}:${kind}`;

export type NewDraft = Pick<DraftRow, 'ticketId' | 'kind' | 'ticketSubject' | 'requesterName'>;

/**
 * The text of a draft as a person types it. A running generation owns its row, so a write here steps back from it. All
 * reject with what the database throws.
 */
export type DraftText = {
  draft(ticketId: number, kind: DraftKind): Promise<DraftRow | undefined>;
  /** The row of a reply that a person starts to write without a generation. Leaves a row that exists as it is. */
  ensure(draft: NewDraft): Promise<void>;
  /**
   * What the person typed. False when nothing was written: it is there already, or a generation owns the row; then the
   * typed text becomes an earlier version.
   * @param seen the row's text on which the typing began. When the row holds another one by now (a second window), that
   * one is kept as a version before it is overwritten.
   * @param aside the other way round: the row stays, and the typing is kept as the version.
   */
  saveText(id: string, text: string, seen?: string, aside?: boolean): Promise<boolean>;
};

export function createDraftText({ db, now }: { db: WorkDatabase; now: () => number }): DraftText {
  return {
    draft: (ticketId, kind) => db.drafts.get(draftId(ticketId, kind)),

    async ensure({ ticketId, kind, ...about }) {
      const id = draftId(ticketId, kind);
      // Without a writing transaction first: this is asked at every save.
      if (await db.drafts.get(id)) return;
      await db.transaction('rw', db.drafts, async () => {
        if (await db.drafts.get(id)) return;
        await db.drafts.add({ ...emptyDraft(id, ticketId, kind, now()), ...about });
      });
    },

    saveText: (id, text, seen, aside = false) =>
      db.transaction('rw', db.drafts, db.versions, async () => {
        const draft = await db.drafts.get(id);
        if (!draft || draft.text === text) return false;
        if (draft.state === 'generating' || (aside && draft.text !== seen && draft.text.trim() !== '')) {
          await keepVersion(db, { ...draft, text, edited: true }, now());
          return false;
        }
        if (seen !== undefined && draft.text !== seen) await keepVersion(db, draft, now());
        await db.drafts.update(id, { text, edited: true, disposition: 'pending', updatedAt: now() });
        return true;
      }),
  };
}
