import { expect, test } from 'vitest';
import { neighbourVersion } from '@/components/draft/history';
import { around } from '@/components/workspace/around';
import { matches } from '@/components/workspace/palette-store';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { VersionRow } from '@/lib/domain/draft';
import { delivery } from '../outbox/delivery';

const ticket = (id: number, waiting: 0 | 1 = 1) => ({ id, activeAt: new Date(1000).toISOString(), waiting });
const listed = [ticket(1), ticket(2), ticket(3), ticket(4, 0)];
const sent = (over: Partial<DeliveryRow>) => delivery({ state: 'confirmed', createdAt: 2000, ...over });

test.each<[string, number | null, DeliveryRow[], (number | null)[]]>([
  ['in the middle', 2, [], [1, 3, 3]],
  ['next to one that is done it goes on with the first', 3, [], [2, 4, 1]],
  ['at the end as well', 4, [], [3, null, 1]],
  ['of a ticket that waits no more', 9, [], [null, 1, 1]],
  ['without a ticket', null, [], [null, 1, 1]],
  ['past one that was answered from here', 1, [sent({ ticketId: 2 })], [null, 2, 3]],
  ['past one whose reply is about to go out', 1, [sent({ ticketId: 2, state: 'holding' })], [null, 2, 3]],
  ['not past one whose reply was taken back', 1, [sent({ ticketId: 2, state: 'cancelled' })], [null, 2, 2]],
  ['not past one whose customer wrote again since', 1, [sent({ ticketId: 2, createdAt: 500 })], [null, 2, 2]],
  ['not past one that only got a note', 1, [sent({ ticketId: 2, kind: 'note' })], [null, 2, 2]],
  ['nowhere, when all are answered', 1, [2, 3].map((ticketId) => sent({ ticketId })), [null, 2, null]],
])('where one can go from a ticket: %s', (_, from, deliveries, expected) => {
  const { before, after, next } = around(listed, from, deliveries);
  expect([before, after, next].map((one) => one?.id ?? null)).toEqual(expected);
});

const origin = { kind: 'generated' } as const;
const held = ['a', 'b', 'c'].map((text, id) => ({ id, text, origin })) as VersionRow[];

test.each([
  ['c', -1, 'b'],
  ['b', -1, 'a'],
  ['a', -1, null],
  ['typed since', -1, 'c'],
  ['b', 1, 'c'],
  ['c', 1, null],
  ['typed since', 1, null],
] as const)('from the text %j by %i to %j', (current, step, expected) => {
  expect(neighbourVersion(held, current, step)?.text ?? null).toBe(expected);
});

/** `a` was changed to `b`, taken back, and changed to `c`. */
const changedTwice = ['a', 'b', 'c'].map((text, id) => ({
  id,
  text,
  origin: id === 0 ? origin : { kind: 'refined', instruction: 'x', over: 'a' },
})) as VersionRow[];

test.each([
  ['c', -1, 'a'],
  ['b', -1, 'a'],
  ['a', 1, 'c'],
  ['typed since', -1, 'c'],
] as const)('a change is one step: from %j by %i to %j', (current, step, expected) => {
  expect(neighbourVersion(changedTwice, current, step)?.text ?? null).toBe(expected);
});

test.each([
  ['Generate Response', 'gen res', true],
  ['Generate Response', 'res', true],
  ['Generate Response', 'enerate', false],
  ['Résumé senden', 'resume', true],
] as const)('%j is found by %j: %s', (name, query, expected) => {
  expect(matches(name, query)).toBe(expected);
});
