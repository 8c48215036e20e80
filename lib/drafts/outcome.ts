import type { ParsedAnswer } from '@/lib/assistant/types';
import { detailsOf, NO_DETAILS } from '@/lib/domain/answer-details';
import type { DraftRow } from '@/lib/domain/draft';
import type { Failure } from '@/lib/failures/app-error';

/** The row after an answer that ended as it should. */
export function completedDraft(answer: ParsedAnswer): Partial<DraftRow> {
  return {
    text: answer.text,
    edited: false,
    state: 'ready',
    failure: null,
    ...detailsOf(answer),
    disposition: 'pending',
  };
}

/**
 * The row after an answer that did not. Partial text is kept and marked; with none, the draft that was there before
 * stays as it is, an incomplete one incomplete, and only the failure is told.
 */
export function failedDraft(draft: DraftRow, partial: string, failure: Failure): Partial<DraftRow> {
  if (partial.trim() !== '') {
    return {
      text: partial,
      edited: false,
      state: 'incomplete',
      failure,
      ...NO_DETAILS,
      disposition: 'pending',
    };
  }
  const before = draft.generation?.overIncomplete ? 'incomplete' : 'ready';
  return { state: draft.text.trim() === '' ? 'failed' : before, failure };
}

/** Whether the row's text came from the generation that owns it. */
const hasWritten = ({ generation }: DraftRow): boolean =>
  generation?.wrote ?? (generation?.step === 'writing' || generation?.step === 'done');

/** What a worker that was killed left behind: whoever wrote is gone, so the text can no longer grow. */
export function interruptedDraft(draft: DraftRow): Partial<DraftRow> {
  return failedDraft(draft, hasWritten(draft) ? draft.text : '', { kind: 'worker-stopped' });
}
