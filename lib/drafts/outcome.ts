import type { ParsedAnswer } from '@/lib/assistant/types';
import type { Failure } from '@/lib/errors';
import type { DraftRow } from '@/lib/storage/rows';

/** The row after an answer that ended as it should. */
export function finished(answer: ParsedAnswer): Partial<DraftRow> {
  return {
    text: answer.text,
    edited: false,
    state: 'ready',
    failure: null,
    status: answer.status,
    reason: answer.reason,
    followUpQuestions: answer.followUpQuestions,
    disposition: 'pending',
  };
}

/**
 * The row after an answer that did not. Partial text is kept and marked; with none, the draft that was there before
 * stays as it is and only the failure is told.
 */
export function broken(draft: DraftRow, partial: string, failure: Failure): Partial<DraftRow> {
  if (partial.trim() !== '') {
    return {
      text: partial,
      edited: false,
      state: 'incomplete',
      failure,
      status: null,
      reason: null,
      followUpQuestions: [],
      disposition: 'pending',
    };
  }
  return { state: draft.text.trim() === '' ? 'failed' : 'ready', failure };
}

/** What a worker that was killed left behind: whoever wrote is gone, so the text can no longer grow. */
export function orphaned(draft: DraftRow): Partial<DraftRow> {
  const wrote = draft.generation?.step === 'writing' || draft.generation?.step === 'done';
  return broken(draft, wrote ? draft.text : '', { kind: 'worker-stopped' });
}
