import { expect, test } from 'vitest';
import { byUrgency, deliveryView, needsAttention } from '@/components/outbox/delivery-view';
import { concerns } from '@/components/outbox/held-strip';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { t } from '@/lib/words/outbox';
import { delivery } from '../outbox/delivery';

test.each<[string, Partial<DeliveryRow>, string, boolean]>([
  ['held', { state: 'holding' }, 'Sending soon', true],
  ['a note that is about to go', { state: 'holding', kind: 'note', holdMs: 0 }, 'Adding…', true],
  ['in flight', { state: 'in_flight' }, 'Sending…', true],
  ['sent', { state: 'confirmed' }, 'Sent', false],
  ['a note', { state: 'confirmed', kind: 'note' }, 'Note added', false],
  ['sent, its status not set', { state: 'confirmed', statusAfter: 4, statusStep: 'failed' }, 'Sent', true],
  ['there twice', { state: 'confirmed', failure: { kind: 'send-found-twice' } }, 'Sent twice?', true],
  ['being looked for', { state: 'unknown' }, 'Looking for it…', true],
  ['not found', { state: 'unconfirmed' }, 'Could not confirm', true],
  ['not found, and a person has looked', { state: 'unconfirmed', lookedAt: 1 }, 'Could not confirm', false],
  ['refused', { state: 'refused' }, 'Refused', false],
  ['never begun', { state: 'refused', failure: { kind: 'send-not-begun' } }, 'Not sent', false],
  ['given back', { state: 'returned' }, 'Not sent', false],
  ['undone', { state: 'cancelled' }, 'Undone', false],
])('%s', (_, row, word, attention) => {
  expect(t(deliveryView(delivery(row)).badge)).toBe(word);
  expect(needsAttention(delivery(row))).toBe(attention);
});

test('what a person can still act on comes first, then the newest', () => {
  const rows = [
    delivery({ id: 'old', state: 'confirmed', createdAt: 1 }),
    delivery({ id: 'new', state: 'confirmed', createdAt: 3 }),
    delivery({ id: 'lost', state: 'unconfirmed', createdAt: 2 }),
  ];
  expect(rows.sort(byUrgency).map(({ id }) => id)).toEqual(['lost', 'new', 'old']);
});

test.each<[string, Partial<DeliveryRow>, boolean]>([
  ['a held reply', { state: 'holding' }, true],
  ['the ticket on screen shows its own', { state: 'holding', ticketId: 9 }, false],
  ['nobody knows whether it went out', { state: 'unconfirmed' }, true],
  ['a person has looked', { state: 'unconfirmed', lookedAt: 1 }, false],
  ['still being looked for', { state: 'unknown' }, false],
  ['sent', { state: 'confirmed' }, false],
  ['a note waits for nobody', { state: 'holding', kind: 'note' }, false],
])('what follows a person to ticket 9: %s', (_, row, shown) => {
  expect(concerns(delivery({ ticketId: 5, ...row }), 9)).toBe(shown);
});
