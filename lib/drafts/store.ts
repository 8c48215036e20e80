import { readDraft } from '@/lib/storage/row-schemas';
import type { Disposition, DraftKind, DraftRow, VersionRow } from '@/lib/storage/rows';
import type { WorkDatabase } from '@/lib/storage/work';
import { emptyDraft } from './empty';

export const draftId = (ticketId: number, kind: DraftKind) => `${ticketId}:${kind}`;

export type NewDraft = Pick<DraftRow, 'ticketId' | 'kind' | 'ticketSubject' | 'requesterName'>;

/** What a page may do with drafts. A running generation owns its row, so every write here steps back from `generating`. */
export function createDraftStore({ db, now }: { db: WorkDatabase; now: () => number }) {
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
    draft: (ticketId: number, kind: DraftKind) => db.drafts.get(draftId(ticketId, kind)),

    /** Drafts waiting for the person, newest first. */
    pending: (limit = 50): Promise<DraftRow[]> =>
      db.drafts
        .where('[disposition+updatedAt]')
        .between(['pending', -Infinity], ['pending', Infinity])
        .reverse()
        // A box that was typed in and emptied again waits for nobody.
        .filter((draft) => readDraft(draft) !== null && (draft.state !== 'ready' || draft.text.trim() !== ''))
        .limit(limit)
        .toArray(),

    /** The row of a reply that a person starts to write without a generation. Leaves a row that exists as it is. */
    async ensure({ ticketId, kind, ...about }: NewDraft): Promise<void> {
      const id = draftId(ticketId, kind);
      // Without a writing transaction first: this is asked at every save.
      if (await db.drafts.get(id)) return;
      await db.transaction('rw', db.drafts, async () => {
        if (await db.drafts.get(id)) return;
        await db.drafts.add({ ...emptyDraft(id, ticketId, kind, now()), ...about });
      });
    },

    /**
     * What the person typed. False when nothing was written: it is there already, or a generation owns the row; then the
     * typed text becomes an earlier version.
     * @param seen the row's text on which the typing began. When the row holds another one by now (a second window), that
     * one is kept as a version before it is overwritten.
     * @param aside the other way round: the row stays, and the typing is kept as the version.
     */
    saveText: (id: string, text: string, seen?: string, aside = false): Promise<boolean> =>
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

    /** An empty box after a reply went out; what was in it becomes an earlier version. */
    startOver: (id: string): Promise<void> =>
      db.transaction('rw', db.drafts, db.versions, async () => {
        const draft = await db.drafts.get(id);
        if (!draft || draft.state === 'generating') return;
        await keepVersion(db, draft, now());
        const { ticketId, kind, ticketSubject, requesterName } = draft;
        await db.drafts.put({ ...emptyDraft(id, ticketId, kind, now()), ticketSubject, requesterName });
      }),

    setDisposition: (id: string, disposition: Disposition) => change(id, () => ({ disposition })),

    /** The person has seen what went wrong. */
    clearFailure: (id: string) => change(id, () => ({ failure: null })),

    /** Oldest first. */
    versions: (id: string): Promise<VersionRow[]> => db.versions.where('draftId').equals(id).sortBy('id'),

    /** Brings an earlier version back; the present text becomes a version itself if none holds it. */
    async restore(id: string, version: VersionRow): Promise<boolean> {
      const draft = await db.drafts.get(id);
      if (!draft) return false;
      await keepVersion(db, draft, now());
      return change(id, () => ({
        text: version.text,
        status: version.status,
        reason: version.reason,
        followUpQuestions: version.followUpQuestions,
        edited: version.origin.kind === 'edited',
        state: version.incomplete ? 'incomplete' : 'ready',
        failure: null,
        disposition: 'pending',
      }));
    },
  };
}

export type DraftStore = ReturnType<typeof createDraftStore>;

/** Keeps the draft's present text as a version, unless the newest version already holds the very same. */
export async function keepVersion(db: WorkDatabase, draft: DraftRow, at: number): Promise<void> {
  if (draft.text.trim() === '') return;
  const same = await db.versions
    .where('draftId')
    .equals(draft.id)
    .and((version) => version.text === draft.text)
    .count();
  if (same > 0) return;
  const instruction = draft.generation?.instruction;
  await db.versions.add({
    draftId: draft.id,
    text: draft.text,
    status: draft.status,
    reason: draft.reason,
    followUpQuestions: draft.followUpQuestions,
    origin: draft.edited ? { kind: 'edited' } : instruction ? { kind: 'refined', instruction } : { kind: 'generated' },
    ...(draft.state === 'incomplete' && { incomplete: true }),
    createdAt: at,
  });
}
