import { expect, test } from 'vitest';
import { newestConversation, preflight } from '@/lib/outbox/preflight';
import { findDelivery } from '@/lib/outbox/probe';
import { conversation, delivery, thread, ticket } from './delivery';

const approved = delivery().approval;

test.each([
  { name: 'nothing changed', ticket: {}, newer: null, kind: null, says: '' },
  { name: 'customer wrote', ticket: {}, newer: {}, kind: 'ticket-changed', says: 'customer wrote again' },
  {
    name: 'another agent replied',
    ticket: {},
    newer: { role: 'agent' as const, author: 'Sam' },
    kind: 'ticket-changed',
    says: 'Sam replied',
  },
  {
    name: 'a note was added',
    ticket: {},
    newer: { role: 'note' as const, author: null },
    kind: 'ticket-changed',
    says: 'Another agent added a note',
  },
  { name: 'deleted', ticket: { deleted: true }, newer: null, kind: 'freshdesk-gone', says: '' },
  { name: 'spam', ticket: { spam: true }, newer: null, kind: 'freshdesk-gone', says: '' },
  { name: 'merged or closed', ticket: { status: 5 }, newer: null, kind: 'ticket-changed', says: 'status' },
  { name: 'other requester', ticket: { requesterId: 901 }, newer: null, kind: 'ticket-changed', says: 'requester' },
  {
    name: 'other address',
    ticket: { requesterEmail: 'x@example.com' },
    newer: null,
    kind: 'ticket-changed',
    says: 'requester',
  },
])('reply, $name', ({ ticket: patch, newer, kind, says }) => {
  const rows = [conversation(), ...(newer ? [conversation({ id: 78, ...newer })] : [])];
  const failure = preflight('reply', approved, ticket(patch), thread(rows));
  expect(failure?.kind ?? null).toBe(kind);
  expect(failure?.detail ?? '').toContain(says);
});

test('a person who left the cc list is not written to', () => {
  const failure = preflight('reply', { ...approved, cc: ['boss@example.com'] }, ticket(), thread());
  expect(failure).toMatchObject({ kind: 'ticket-changed', detail: expect.stringContaining('boss@example.com') });
});

test('a note may follow new messages, but not on a deleted ticket', () => {
  expect(preflight('note', approved, ticket(), thread([conversation({ id: 99 })]))).toBeNull();
  expect(preflight('note', approved, ticket({ deleted: true }), thread())?.kind).toBe('freshdesk-gone');
});

test('the newest conversation of an empty thread is 0', () => {
  expect(newestConversation([])).toBe(0);
  expect(newestConversation([conversation({ id: 5 }), conversation({ id: 9 }), conversation({ id: 7 })])).toBe(9);
});

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const own = { role: 'agent' as const, userId: 42, text: 'Hello Nora,  please restart the router.' };

test.each([
  { name: 'nothing new', rows: [conversation()], found: 'none' },
  { name: 'our reply', rows: [conversation({ id: 78, ...own })], found: 'one' },
  { name: 'our reply below the mark', rows: [conversation({ id: 77, ...own })], found: 'none' },
  { name: "another agent's same words", rows: [conversation({ id: 78, ...own, userId: 43 })], found: 'none' },
  { name: 'a private note of ours', rows: [conversation({ id: 78, ...own, role: 'note' })], found: 'none' },
  { name: 'other words', rows: [conversation({ id: 78, ...own, text: 'Hi' })], found: 'none' },
  { name: 'twice', rows: [conversation({ id: 78, ...own }), conversation({ id: 79, ...own })], found: 'several' },
])('probe: $name', ({ rows, found }) => {
  expect(findDelivery(delivery({ state: 'unknown', highWater: 77 }), rows, plain).found).toBe(found);
});
