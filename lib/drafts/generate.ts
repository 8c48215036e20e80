import type { Refinement } from '@/lib/assistant/types';
import { NO_DETAILS } from '@/lib/domain/answer-details';
import { type DraftRow, hasOwnWords } from '@/lib/domain/draft';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import { draftId } from '@/lib/drafts/draft-text';
import { AppError } from '@/lib/failures/app-error';
import { emptyDraft } from './empty';
import { interruptedDraft } from './outcome';
import type { GeneratorPorts } from './ports';
import { writeAnswer } from './receive';
import { refinementOf } from './refinement';
import { createRowWriter } from './row-writer';
import { keepVersion } from './versions';

/** A draft that is being written. `fromPage`: a page asked for it. */
export type RunningDraft = { ticketId: number; kind: DraftKind; fromPage: boolean };

/** Generates and refines drafts: at most one at a time per ticket and kind, each owning its row while it runs. */
export type Generator = {
  /**
   * Writes the draft row and starts; resolves as soon as the row is there. Everything later is told by the row.
   * @param instruction what to change in the draft that is there; null for a first one.
   * @param shorten with as little of the thread as still makes sense, for a model with a small context.
   * @param fromPage a page asked for it, where nobody sees what it would replace: a draft that a person typed is spared.
   * @throws AppError `draft-busy`, `draft-missing`, `draft-edited`, and what keeps the model from being known
   */
  start(
    ticketId: number,
    kind: DraftKind,
    instruction: string | null,
    shorten?: boolean,
    fromPage?: boolean,
  ): Promise<{ draftId: string }>;
  /** Cancels the request at once; the text that arrived stays, marked. False where nothing runs. */
  stop(ticketId: number, kind: DraftKind): boolean;
  /** All that run, or those of one ticket. */
  running(ticketId?: number): RunningDraft[];
  /** Marks rows that claim to run although nothing runs them: their worker was killed. */
  recover(): Promise<void>;
};

/** The draft as it would be had its answer stopped at this text. */
const withText = (draft: DraftRow, text: string): DraftRow => ({ ...draft, ...NO_DETAILS, text, state: 'incomplete' });

export function createGenerator(ports: GeneratorPorts): Generator {
  const { db, now } = ports;
  /** `ending`: the answer is in the row, and only its keeping as a version is left. */
  type Job = RunningDraft & { abort: AbortController; ending: Promise<void> | null };
  const running = new Map<string, Job>();

  async function start(
    ticketId: number,
    kind: DraftKind,
    instruction: string | null,
    shorten = false,
    fromPage = false,
  ): Promise<{ draftId: string }> {
    const id = draftId(ticketId, kind);
    // Whoever sees the end of a draft may ask for the next one in the same moment.
    await running.get(id)?.ending;
    if (running.has(id)) throw new AppError('draft-busy');
    const job: Job = { ticketId, kind, fromPage, abort: new AbortController(), ending: null };
    running.set(id, job);
    try {
      const generationId = ports.uuid();
      const before = await claim(id, { ticketId, kind, fromPage, instruction, generationId });
      const refinement = instruction === null ? null : await refinementOf(db, before, instruction);
      // Whatever is thrown here could not be written into the row either; the next `recover` marks it.
      run({ id, job, refinement, shorten, generationId }).catch(() => undefined);
      return { draftId: id };
    } catch (error) {
      running.delete(id);
      throw error;
    }
  }

  type Claim = RunningDraft & { instruction: string | null; generationId: string };

  async function claim(id: string, { ticketId, kind, fromPage, instruction, generationId }: Claim): Promise<DraftRow> {
    const model = await ports.model();
    return db.transaction('rw', db.drafts, db.versions, async () => {
      const stored = await db.drafts.get(id);
      // No generation of this worker owns it: whoever did is gone.
      const known = stored?.state === 'generating' ? { ...stored, ...interruptedDraft(stored) } : stored;
      if (instruction !== null && !known?.text.trim()) throw new AppError('draft-missing');
      if (known?.disposition === 'sending') throw new AppError('draft-busy');
      if (known && fromPage && hasOwnWords(known)) throw new AppError('draft-edited');
      if (known) await keepVersion(db, known, now());
      const draft: DraftRow = {
        ...(known ?? emptyDraft(id, ticketId, kind, now())),
        state: 'generating',
        failure: null,
        generation: {
          id: generationId,
          startedAt: now(),
          instruction,
          model,
          step: 'reading-ticket',
          wrote: false,
          overIncomplete: known?.state === 'incomplete',
          ...(instruction !== null && { over: known?.text ?? '' }),
        },
        updatedAt: now(),
      };
      await db.drafts.put(draft);
      return draft;
    });
  }

  type Run = {
    id: string;
    job: Job;
    refinement: Refinement | null;
    shorten: boolean;
    generationId: string;
  };

  async function run({ id, job, refinement, shorten, generationId }: Run): Promise<void> {
    const { ticketId, kind, abort } = job;
    let ended = () => {};
    // Better an end that says so than a worker killed in the middle.
    const release = ports.stayAwake(() => abort.abort(new AppError('model-too-slow')));
    const writer = createRowWriter({ db, now, draftId: id, generationId });
    ports.changed(ticketId);
    try {
      const { draft, lost } = await writeAnswer(ports, writer, {
        ticketId,
        task: ports.tasks[kind],
        refinement,
        shorten,
        draft: { id, generationId },
        signal: abort.signal,
      });
      job.ending = new Promise((resolve) => {
        ended = resolve;
      });
      if (draft && lost !== '') await keepVersion(db, withText(draft, lost), now());
      if (draft) await keepVersion(db, draft, now());
    } finally {
      running.delete(id);
      ended();
      release();
      ports.changed(ticketId);
    }
  }

  return {
    start,

    stop(ticketId, kind) {
      const job = running.get(draftId(ticketId, kind));
      job?.abort.abort();
      return job !== undefined;
    },

    running: (ticketId) => [...running.values()].filter((job) => ticketId === undefined || job.ticketId === ticketId),

    async recover() {
      await db.transaction('rw', db.drafts, async () => {
        await db.drafts
          .where('state')
          .equals('generating')
          .filter((draft) => !running.has(draft.id))
          .modify((draft) => {
            Object.assign(draft, interruptedDraft(draft), { updatedAt: now() });
          });
      });
    },
  };
}
