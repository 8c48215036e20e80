import type { DeliveryRow } from '@/lib/domain/delivery';
import type { Failure } from '@/lib/failures/app-error';
import { holdOf, isActive, needsManualCheck } from '@/lib/outbox/machine';
import type { OutboxKey } from '@/lib/words/outbox';

type Tone = 'good' | 'warn' | 'accent' | 'plain';
type Action = 'undo' | 'verify' | 'check-ticket' | 'acknowledge' | 'set-status' | 'hide';

/** One state of a delivery for a person, wherever it is shown. */
export type DeliveryView = {
  /** Waits for its moment, leaves, is looked for, arrived, nobody knows, or did not go out. */
  phase: 'waiting' | 'leaving' | 'looking' | 'done' | 'uncertain' | 'back';
  /** The state in a word or two. */
  badge: OutboxKey;
  tone: Tone;
  /** What is to be explained beside it. */
  failure: Failure | null;
  actions: readonly Action[];
};

/** What a delivery's state means and what can be done about it. */
export function deliveryView(row: DeliveryRow): DeliveryView {
  const { state, kind, failure } = row;
  const acknowledge: Action[] = needsManualCheck(row) ? ['acknowledge'] : [];
  switch (state) {
    case 'holding':
      return {
        phase: 'waiting',
        badge: holdOf(row) === 0 ? 'adding' : 'sendingSoon',
        tone: 'accent',
        failure,
        actions: ['undo'],
      };
    case 'claimed':
    case 'in_flight':
      return {
        phase: 'leaving',
        badge: kind === 'reply' ? 'sending' : 'adding',
        tone: 'accent',
        failure: null,
        actions: [],
      };
    case 'confirmed': {
      const twice = failure?.kind === 'send-found-twice' ? failure : null;
      return {
        phase: 'done',
        badge: twice ? 'sentTwice' : kind === 'reply' ? 'sent' : 'noteAdded',
        tone: twice ? 'warn' : 'good',
        failure: twice,
        actions: [
          ...(twice ? ['check-ticket' as const, ...acknowledge] : []),
          ...(row.statusStep === 'failed' ? ['set-status' as const] : []),
        ],
      };
    }
    // While it is looked for nobody has to do anything; then a person has, and the look is over.
    case 'unknown':
      return { phase: 'looking', badge: 'lookingForIt', tone: 'accent', failure: null, actions: [] };
    case 'unconfirmed':
      return {
        phase: 'uncertain',
        badge: 'couldNotConfirm',
        tone: 'warn',
        failure: failure ?? { kind: 'send-unconfirmed' },
        actions: ['check-ticket', 'verify', ...acknowledge],
      };
    case 'refused':
      return {
        phase: 'back',
        badge: failure?.kind === 'send-not-begun' ? 'notSent' : 'refused',
        tone: 'warn',
        failure: failure ?? { kind: 'send-refused' },
        actions: ['hide'],
      };
    case 'returned':
      return { phase: 'back', badge: 'notSent', tone: 'warn', failure, actions: ['hide'] };
    case 'cancelled':
      return { phase: 'back', badge: 'undone', tone: 'plain', failure: null, actions: ['hide'] };
  }
}

/** On its way, or a person has to look. */
export const needsAttention = (row: DeliveryRow) =>
  isActive(row) || row.statusStep === 'failed' || needsManualCheck(row);

/** When it went out, else when it was approved. @returns ISO text or milliseconds. */
export const timeOf = (row: DeliveryRow): string | number => row.sentAt ?? row.createdAt;

/** What is to be seen first: what a person can still act on, then the newest. */
export const byUrgency = (a: DeliveryRow, b: DeliveryRow) =>
  Number(needsAttention(b)) - Number(needsAttention(a)) || b.createdAt - a.createdAt;
