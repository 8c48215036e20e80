import { detailsOf } from '@/lib/domain/answer-details';
import type { Disposition, DraftRow, VersionRow } from '@/lib/domain/draft';
import type { EditorText } from '@/lib/domain/editor-text';
import { firstWanted } from '@/lib/storage/first-wanted';
import { readDraft } from '@/lib/storage/row-schemas';
import type { WorkDatabase } from '@/lib/storage/work';
import { createDraftText, type DraftText } from './draft-text';
import { emptyDraft } from './empty';
import { inEditor } from './in-editor';
import { keepVersion } from './versions';

/**
 * What a page may do with drafts. A running generation owns its row, so every write here steps back from `generating`, and
 * gives false where it did. All reject with what the database throws.
 */
export type DraftStore = DraftText & {
  /** Drafts waiting for the person, newest first. */
  pending(limit?: number): Promise<DraftRow[]>;
  /** An empty box after a reply went out; what was in it becomes an earlier version. */
  startOver(id: string): Promise<void>;
  /**
   * What is known of Freshdesk's own editor changes. Also while a generation owns the row: it touches nothing of this.
   * @returns what was known before.
   */
  changeInEditor(id: string, change: (texts: EditorText[]) => EditorText[]): Promise<EditorText[]>;
  setDisposition(id: string, disposition: Disposition): Promise<boolean>;
  /** The person has seen what went wrong. */
  clearFailure(id: string): Promise<boolean>;
  /** Oldest first. */
  versions(id: string): Promise<VersionRow[]>;
  /** Brings an earlier version back; the present text becomes a version itself if none holds it. */
  restore(id: string, version: VersionRow): Promise<boolean>;
};

export function createDraftStore({ db, now }: { db: WorkDatabase; now: () => number }): DraftStore {
  async function change(id: string, patch: (draft: DraftRow) => Partial<DraftRow> | null): Promise<boolean> {
    return db.transaction('rw', db.drafts, async () => {
      const draft = await db.drafts.get(id);
      const changes = draft && draft.state !== 'generating' ? patch(draft) : null;
      if (!changes) return false;
      await db.drafts.update(id, { ...changes, updatedAt: now() });
      return true;
    });
  }

  return {
    ...createDraftText({ db, now }),

    pending: (limit = 50) =>
      firstWanted(
        (from, rows) =>
          db.drafts
            .where('[disposition+updatedAt]')
            .between(['pending', -Infinity], ['pending', Infinity])
            .reverse()
            .offset(from)
            .limit(rows)
            .toArray(),
        // A box that was typed in and emptied again waits for nobody.
        (draft) => readDraft(draft) !== null && (draft.state !== 'ready' || draft.text.trim() !== ''),
        limit,
      ),

    startOver: (id) =>
      db.transaction('rw', db.drafts, db.versions, async () => {
        const draft = await db.drafts.get(id);
        if (!draft || draft.state === 'generating') return;
        await keepVersion(db, draft, now());
        const { ticketId, kind, ticketSubject, requesterName } = draft;
        const empty = { ...emptyDraft(id, ticketId, kind, now()), ticketSubject, requesterName };
        await db.drafts.put({
          ...empty,
          ...(draft.inEditor && { inEditor: draft.inEditor }),
          ...(draft.privateValues && { privateValues: draft.privateValues }),
        });
      }),

    changeInEditor: (id, changed) =>
      db.transaction('rw', db.drafts, async () => {
        const draft = await db.drafts.get(id);
        const before = inEditor(draft);
        if (draft) await db.drafts.update(id, { inEditor: changed(before) });
        return before;
      }),

    setDisposition: (id, disposition) => change(id, () => ({ disposition })),

    clearFailure: (id) => change(id, () => ({ failure: null })),

    versions: (id) => db.versions.where('draftId').equals(id).sortBy('id'),

    async restore(id, version) {
      const draft = await db.drafts.get(id);
      if (!draft) return false;
      await keepVersion(db, draft, now());
      return change(id, () => ({
        text: version.text,
        ...detailsOf(version),
        edited: version.origin.kind === 'edited',
        state: version.incomplete ? 'incomplete' : 'ready',
        failure: null,
        disposition: 'pending',
      }));
    },
  };
}
