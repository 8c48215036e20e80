import type { Prompt } from '@/lib/assistant/prepare/write-prompt';
import type { DraftRow } from '@/lib/domain/draft';
import type { WorkDatabase } from '@/lib/storage/work';
import type { Prepared } from './ports';

/** More than these tell a person nothing. */
const MOST_CUTS = 200;
/** At most ten writes a second: a reader sees text flow, the disk does not. */
const WRITE_EVERY_MS = 100;

/**
 * Writes a running generation into its draft row. Every write checks that the generation still owns the row, so that a
 * late stream can never touch what a newer one or the person wrote. What writes gives the row, or null when it was no
 * longer ours; it rejects with what the database throws.
 */
export type RowWriter = {
  /** The prompt is built: what lists show of the ticket, and the next step. */
  prepared(prompt: Omit<Prepared, keyof Prompt | 'reader'>): Promise<DraftRow | null>;
  /** Why nothing is coming right now, for the progress line. */
  step(
    step: 'retrying' | 'silent' | 'thinking' | 'waiting-for-model',
    silentSeconds?: number,
  ): Promise<DraftRow | null>;
  /**
   * More has arrived. The first piece goes out at once, later ones at most ten times a second.
   * @param visible reads the whole text a person may see so far; called only when it is written.
   */
  text(visible: () => string): void;
  /** What was written was no answer: the text that was there before comes back. */
  retract(): void;
  /** The last write of the generation. */
  end(patch: (draft: DraftRow) => Partial<DraftRow>): Promise<DraftRow | null>;
};

type Deps = { db: WorkDatabase; now: () => number; draftId: string; generationId: string };

export function createRowWriter(deps: Deps): RowWriter {
  const { db, now, draftId, generationId } = deps;
  let lastWriteAt = Number.NEGATIVE_INFINITY;
  let waiting: (() => string) | null = null;
  let writing: Promise<unknown> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The text that the first write replaced. */
  let before: string | null = null;

  async function update(patch: (draft: DraftRow) => Partial<DraftRow>): Promise<DraftRow | null> {
    return db.transaction('rw', db.drafts, async () => {
      const draft = await db.drafts.get(draftId);
      if (draft?.state !== 'generating' || draft.generation?.id !== generationId) return null;
      const next = { ...draft, ...patch(draft), updatedAt: now() };
      await db.drafts.put(next);
      return next;
    });
  }

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const read = waiting;
    if (read === null) return;
    waiting = null;
    const text = read();
    // The beginning of a JSON answer shows nothing yet, and must not blank the draft that is still on screen.
    if (text === '') return;
    lastWriteAt = now();
    put((draft) => {
      before ??= draft.text;
      return { text, generation: draft.generation && { ...draft.generation, step: 'writing', wrote: true } };
    });
  }

  /** A write that fails must not stop the ones after it: the next holds the whole text again. */
  function put(patch: (draft: DraftRow) => Partial<DraftRow>): void {
    const write = () => update(patch);
    writing = writing.then(write, write);
  }

  return {
    prepared: ({ facts, ...prompt }) =>
      update((draft) => ({
        ticketSubject: facts.subject,
        requesterName: facts.requesterName,
        omittedMessages: prompt.omittedMessages,
        shortenedMessages: prompt.shortenedMessages,
        cuts: prompt.cuts.slice(0, MOST_CUTS),
        fromSubjectOnly: prompt.fromSubjectOnly,
        sources: prompt.sources,
        generation: draft.generation && { ...draft.generation, step: 'waiting-for-model' },
      })),

    step: (step, silentSeconds = 0) =>
      update((draft) => ({ generation: draft.generation && { ...draft.generation, step, silentSeconds } })),

    text(visible) {
      waiting = visible;
      const due = lastWriteAt + WRITE_EVERY_MS - now();
      if (due <= 0) flush();
      else timer ??= setTimeout(flush, Math.min(due, WRITE_EVERY_MS));
    },

    retract() {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
      put((draft) => ({
        text: before ?? draft.text,
        generation: draft.generation && { ...draft.generation, step: 'thinking', wrote: false },
      }));
    },

    async end(patch) {
      clearTimeout(timer);
      await writing.catch(() => undefined);
      return update((draft) => ({
        ...patch(draft),
        generation: draft.generation && { ...draft.generation, step: 'done' },
      }));
    },
  };
}
