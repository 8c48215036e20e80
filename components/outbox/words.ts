import type { DeliveryRow } from '@/lib/domain/delivery';
import { asksToLook, holdOf, isActive } from '@/lib/outbox/machine';

type Tone = 'good' | 'warn' | 'accent' | 'plain';

/** A delivery's state in a word or two, for its badge. */
export function stateWord(row: DeliveryRow): { word: string; tone: Tone } {
  switch (row.state) {
    case 'holding':
      return { word: holdOf(row) === 0 ? 'Adding…' : 'Sending soon', tone: 'accent' };
    case 'claimed':
    case 'in_flight':
      return { word: row.kind === 'reply' ? 'Sending…' : 'Adding…', tone: 'accent' };
    case 'confirmed':
      return row.failure?.kind === 'send-found-twice'
        ? { word: 'Sent twice?', tone: 'warn' }
        : { word: row.kind === 'reply' ? 'Sent' : 'Note added', tone: 'good' };
    case 'unknown':
      return { word: 'Looking for it…', tone: 'warn' };
    case 'unconfirmed':
      return { word: 'Could not confirm', tone: 'warn' };
    case 'refused':
      return { word: row.failure?.kind === 'send-not-begun' ? 'Not sent' : 'Refused', tone: 'warn' };
    case 'returned':
      return { word: 'Not sent', tone: 'warn' };
    case 'cancelled':
      return { word: 'Undone', tone: 'plain' };
  }
}

/** On its way, or a person has to look. */
export const needsAttention = (row: DeliveryRow) => isActive(row) || row.statusStep === 'failed' || asksToLook(row);

/** When it went out, else when it was approved. @returns ISO text or milliseconds. */
export const timeOf = (row: DeliveryRow): string | number => row.sentAt ?? row.createdAt;

/** What is to be seen first: what a person can still act on, then the newest. */
export const byUrgency = (a: DeliveryRow, b: DeliveryRow) =>
  Number(needsAttention(b)) - Number(needsAttention(a)) || b.createdAt - a.createdAt;
