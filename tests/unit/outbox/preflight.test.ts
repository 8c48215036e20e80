import { describe, expect, test } from 'vitest';
import type { Failure } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';
import { findDelivery } from '@/lib/outbox/find-delivery';
import { newestConversation, preflight } from '@/lib/outbox/preflight';
import { isSignedTwice } from '@/lib/outbox/signed-twice';
import { normaliseForCompare, textToHtml } from '@/lib/text/text-to-html';
import { htmlToText, sanitiseBody } from '../../servers/freshdesk/html.ts';
import { conversation, delivery, ticket } from './delivery';

const approved = delivery().approval;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const said = (failure: Failure | null) => (failure ? explain(failure).text : '');

/** @param change how the ticket differs from the approved one. */
const sight = (change = {}, conversations = [conversation()], agentId = 42) => ({
  ticket: ticket(change),
  conversations,
  agentId,
  signature: '',
});

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
  { name: 'set to pending', ticket: { status: 3 }, newer: null, kind: 'ticket-changed', says: 'status' },
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
  const failure = preflight('reply', approved, sight(patch, rows), plain);
  expect(failure?.kind ?? null).toBe(kind);
  expect(said(failure)).toContain(says);
});

test('a person who left the cc list is not written to', () => {
  const failure = preflight('reply', { ...approved, cc: ['boss@example.com'] }, sight(), plain);
  expect(failure?.kind).toBe('ticket-changed');
  expect(said(failure)).toContain('boss@example.com is no longer');
});

test('a note may follow new messages, but not on a deleted ticket', () => {
  expect(preflight('note', approved, sight({}, [conversation({ id: 99 })]), plain)).toBeNull();
  expect(preflight('note', approved, sight({ deleted: true }), plain)?.kind).toBe('freshdesk-gone');
});

test('the newest conversation of an empty thread is 0', () => {
  expect(newestConversation([])).toBe(0);
  expect(newestConversation([conversation({ id: 5 }), conversation({ id: 9 }), conversation({ id: 7 })])).toBe(9);
});

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

test.each([
  { name: 'no note', note: null, says: 'may have been merged' },
  { name: 'a note that names a ticket', note: 'This ticket is closed and merged into ticket 4702.', says: '#4702' },
  { name: 'a link', note: 'Samengevoegd: https://acme.freshdesk.com/a/tickets/4703', says: '#4703' },
  { name: 'its own number only', note: 'Ticket #4711 closed', says: 'may have been merged' },
])('closed after the approval, $name (F7)', ({ note, says }) => {
  const rows = [conversation(), ...(note ? [conversation({ id: 78, role: 'note' as const, text: note })] : [])];
  expect(said(preflight('reply', approved, sight({ status: 5 }, rows), plain))).toContain(says);
});

test("another agent's same words are told as such (F9)", () => {
  const theirs = conversation({ id: 78, role: 'agent', userId: 43, author: 'Sam', text: approved.text });
  expect(said(preflight('reply', approved, sight({}, [conversation(), theirs]), plain))).toContain(
    'Sam replied with the very same text',
  );
});

test('somebody who was added to the copies since was not on the screen (F10)', () => {
  const seen = { ...approved, ticketCc: ['a@example.com'] };
  expect(preflight('reply', seen, sight({ cc: ['a@example.com'] }), plain)).toBeNull();
  expect(said(preflight('reply', seen, sight({ cc: ['a@example.com', 'new@example.com'] }), plain))).toContain(
    'new@example.com was added',
  );
});

test("a key of another agent sends nothing in the first one's name (U7)", () => {
  for (const kind of ['reply', 'note'] as const) {
    expect(preflight(kind, approved, sight({}, [conversation()], 43), plain)?.kind).toBe('send-other-agent');
  }
});

test.each([
  { name: 'a signature was added', text: `${approved.text}\n-- \nDana, Acme Support`, found: 'similar' },
  { name: 'one word differs', text: approved.text.replace('router', 'modem'), found: 'similar' },
  { name: 'a short other reply', text: 'Thanks!', found: 'none' },
  { name: 'a reply about something else', text: 'We have sent you a new laptop bag today.', found: 'none' },
])('probe: $name', ({ text, found }) => {
  const rows = [conversation({ id: 78, role: 'agent', userId: 42, text })];
  expect(findDelivery(delivery({ state: 'unknown', highWater: 77 }), rows, plain).found).toBe(found);
});

test.each([
  { name: 'the one that the agent has', signature: 'Best regards,\nDana\nAcme Support', found: 'one' },
  { name: 'of somebody else', signature: 'Yours, Sam', found: 'similar' },
  { name: 'none', signature: '', found: 'similar' },
])('probe: Freshdesk added a signature, $name', ({ signature, found }) => {
  const text = `${approved.text}\n\nBest regards,\nDana\nAcme Support`;
  const rows = [conversation({ id: 78, role: 'agent', userId: 42, text })];
  const row = delivery({ state: 'unknown', highWater: 77, signature });
  expect(findDelivery(row, rows, normaliseForCompare).found).toBe(found);
});

test('probe: another delivery of ours with the same words is not this one', () => {
  const rows = [conversation({ id: 78, role: 'agent', userId: 42, text: approved.text })];
  const row = delivery({ state: 'unknown', highWater: 77 });
  expect(findDelivery(row, rows, plain, new Set([78])).found).toBe('none');
});

test('probe: the body as Freshdesk stores it, wrapped and cleaned, is the same words (F19)', () => {
  const text = 'Hello Nora,\n\n1. Restart the router.\n2. Look at https://example.com/status?a=1&b=2\n\n<b>Bye</b>';
  const stored = sanitiseBody(textToHtml(text).replace('<p>', '<p onclick="x()">'));
  const row = delivery({ state: 'unknown', highWater: 77, approval: { ...approved, text } });
  const rows = [conversation({ id: 78, role: 'agent', userId: 42, text: htmlToText(stored) })];
  expect(findDelivery(row, rows, normaliseForCompare).found).toBe('one');
});

describe('probe: a reply with the signature that was set here', () => {
  const SIGNATURE = 'Best regards,\nDana Fisher';
  const signed = { ...approved, signature: SIGNATURE };
  const look = (text: string, ofFreshdesk = '') => {
    const rows = [conversation({ id: 78, role: 'agent', userId: 42, text })];
    const row = delivery({ state: 'unknown', highWater: 77, approval: signed, signature: ofFreshdesk });
    return findDelivery(row, rows, normaliseForCompare).found;
  };

  test.each([
    ['as it was posted', `${approved.text}\n\n${SIGNATURE}`, '', 'one'],
    ['as it was posted, where Freshdesk knows the same one', `${approved.text}\n\n${SIGNATURE}`, SIGNATURE, 'one'],
    ['with Freshdesk’s below it', `${approved.text}\n${SIGNATURE}\nDana\nAcme`, 'Dana\nAcme', 'one'],
    ['with the same one twice', `${approved.text}\n${SIGNATURE}\n${SIGNATURE}`, SIGNATURE, 'one'],
    ['without any, as from Freshdesk’s own editor', approved.text, '', 'one'],
    ['with another one', `${approved.text}\nSam`, '', 'similar'],
  ])('%s', (_name, text, ofFreshdesk, found) => expect(look(text, ofFreshdesk)).toBe(found));

  test('two signatures are noticed, and only they', () => {
    const row = delivery({ state: 'confirmed', conversationId: 78, approval: signed, signature: 'Dana\nAcme' });
    const shows = (text: string) =>
      isSignedTwice(row, [conversation({ id: 78, role: 'agent', text })], normaliseForCompare);
    expect(shows(`${approved.text}\n${SIGNATURE}\nDana\nAcme`)).toBe(true);
    expect(shows(`${approved.text}\n${SIGNATURE}`)).toBe(false);
    expect(isSignedTwice({ ...row, signature: '' }, [], normaliseForCompare)).toBe(false);
  });
});
