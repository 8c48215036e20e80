import { NO_DETAILS } from '@/lib/domain/answer-details';
import type { DraftRow } from '@/lib/domain/draft';
import type { DraftKind } from '@/lib/domain/draft-kinds';

/** A draft before its first text. */
export function emptyDraft(id: string, ticketId: number, kind: DraftKind, at: number): DraftRow {
  return {
    id,
    ticketId,
    kind,
    ticketSubject: '',
    requesterName: null,
    text: '',
    edited: false,
    state: 'ready',
    failure: null,
    ...NO_DETAILS,
    generation: null,
    omittedMessages: 0,
    fromSubjectOnly: false,
    disposition: 'pending',
    createdAt: at,
    updatedAt: at,
  };
}
