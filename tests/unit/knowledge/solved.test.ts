import { describe, expect, test } from 'vitest';
import type { ConversationRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import { solvedBy, weightOf } from '@/lib/knowledge/solved';
import { withoutOthers } from '@/lib/knowledge/without-others';

const STEPS =
  'Hello Nora,\n\nplease open the self-service portal, select "Forgot password", and follow the link in the message within half an hour. After that, sign in again on every device.';

const row = (part: Partial<ConversationRow>, at: number): ConversationRow => ({
  id: at,
  ticketId: 1,
  role: 'agent',
  userId: 9,
  author: 'Dana Fisher',
  text: STEPS,
  to: [],
  cc: [],
  bcc: [],
  createdAt: `2026-07-0${at}T10:00:00Z`,
  automatic: false,
  source: 0,
  attachments: [],
  ...part,
});
const customer = (text: string) => ({ role: 'requester' as const, text, author: null });

const ticket = (part: Partial<StoredTicket> = {}): StoredTicket => ({
  id: 1,
  subject: 'Locked out',
  descriptionText: 'I cannot sign in.',
  status: 4,
  priority: 1,
  source: 1,
  type: 'Incident',
  requesterId: 7,
  requesterName: 'Nora Example',
  requesterEmail: 'nora@example.com',
  responderId: 9,
  groupId: null,
  companyId: 3,
  tags: [],
  cc: ['boss@example.com'],
  customFields: {},
  createdAt: '2026-07-01T10:00:00Z',
  updatedAt: '2026-07-09T10:00:00Z',
  activeAt: '2026-07-09T10:00:00Z',
  dueBy: null,
  deleted: false,
  spam: false,
  waiting: 0,
  ...part,
});

const solved = (rows: Partial<ConversationRow>[], part: Partial<StoredTicket> = {}) =>
  solvedBy(ticket(part), {
    ticketId: 1,
    fetchedAt: 0,
    ticketUpdatedAt: '',
    attachments: [],
    conversations: rows.map((one, at) => row(one, at + 1)),
  });

describe('what solved a ticket', () => {
  test.each<[string, Partial<ConversationRow>[], Partial<StoredTicket>?]>([
    ['the last reply of a resolved one', [{ text: 'Could you tell us more?' }, customer('It is the portal.'), {}]],
    ['of a closed one', [{}], { status: 5 }],
    ['and thanks afterwards', [{}, customer('Perfect, thank you so much!')]],
    ['in German', [{}, customer('Danke, hat geklappt.')]],
    ['in Japanese', [{}, customer('ありがとうございました。')]],
    [
      'a note and an automatic answer after it',
      [{}, { role: 'note', text: 'Closed.' }, { ...customer('I am on leave.'), automatic: true }],
    ],
    ['a forward to somebody else after it', [{}, { source: 8, text: `${STEPS} for you` }]],
  ])('%s', (_, rows, part) => {
    expect(solved(rows, part)).toMatchObject({
      reply: STEPS,
      title: 'Locked out',
      people: expect.arrayContaining(['Nora Example', 'nora@example.com', 'boss@example.com', 'Dana Fisher']),
    });
  });

  test.each<[string, Partial<ConversationRow>[], Partial<StoredTicket>?]>([
    ['an open one', [{}], { status: 2 }],
    ['one that is pending', [{}], { status: 3 }],
    ['one in the bin', [{}], { deleted: true }],
    ['spam', [{}], { spam: true }],
    ['one without a reply', [customer('Hello?')]],
    ['only a note', [{ role: 'note' }]],
    ['the customer had the last word', [{}, customer('That changes nothing.')]],
    ['with thanks and more', [{}, customer('Thanks, but it still fails.')]],
    ['with a question', [{}, customer('Danke. Und auf dem Handy?')]],
    ['it was merged', [{}, { role: 'note', text: 'This ticket is closed and merged into ticket #4712' }]],
    ['a reply that explains nothing', [{ text: 'Done.' }]],
    [
      'a reply that is nothing but a quote',
      [{ text: `Done.\n\nOn Mon, 1 Jun 2026 Nora wrote:\n> ${STEPS.replaceAll('\n', '\n> ')}\n> more` }],
    ],
  ])('nothing: %s', (_, rows, part) => {
    expect(solved(rows, part)).toBeNull();
  });

  test('newer ones and those of the same type count more', () => {
    const now = Date.parse('2026-12-28T10:00:00Z');
    const weight = (at: string, type: string | null) => weightOf({ at, type: 'Incident' }, type, now);
    expect(weight('2026-12-28T10:00:00Z', null)).toBe(1);
    expect(weight('2026-07-01T10:00:00Z', null)).toBeCloseTo(0.5, 1);
    expect(weight('2026-12-28T10:00:00Z', 'Incident')).toBeCloseTo(1.3);
  });
});

const PEOPLE = ['Nora Example', 'nora@example.com', 'Dana Fisher'];
const OTHERS: [what: string, text: string, gone: string[], stays: string[]][] = [
  ['names', 'Hello Nora,\n\nopen the portal. Best, Dana Fisher', ['Nora', 'Dana', 'Fisher'], ['open the portal']],
  ['a name that only the text tells', 'Dear Mr. Kowalczyk,\nrestart it.', ['Kowalczyk'], ['restart it']],
  ['e-mail addresses', 'We wrote to nora@example.com and it@kunde-gmbh.de.', ['nora@', 'kunde'], ['We wrote to']],
  ['phone numbers', 'We called +49 30 1234567 today.', ['1234567', '+49'], ['We called']],
  ['numbers of orders and accounts', 'Order 88123405, customer no. 4455-667788.', ['88123405', '667788'], ['Order']],
  ['links', 'See https://nora.example.net/invoices/77?t=1 and press F5.', ['nora.example', '77'], ['press F5']],
  ['secrets', 'Your new password is: Tr0ub4dor&3x', ['Tr0ub4dor'], []],
  ['cards and IBANs', 'IBAN DE89 3704 0044 0532 0130 00, card 4111 1111 1111 1111', ['3704', '4111'], []],
  [
    'what looks like a placeholder of ours',
    'Write to [[NAME_1]] and [[EMAIL_2]].',
    ['[[NAME_1]]', '[[EMAIL_2]]'],
    ['Write to'],
  ],
  ['codes of errors stay', 'Error 0x80070005 or 809 on port 4500: restart.', [], ['0x80070005', '809', '4500']],
];

test.each(OTHERS)('of another ticket’s words go: %s', (_, text, gone, stays) => {
  const clean = withoutOthers(text, PEOPLE, ['My printer is broken.']);
  for (const part of gone) expect(clean).not.toContain(part);
  for (const part of stays) expect(clean).toContain(part);
  expect(clean).not.toMatch(/\[\[/);
});

test('what stands in the present ticket too is nobody else’s', () => {
  const own = ['I am Nora, my order is 88123405, write to nora@example.com'];
  const text = 'Order 88123405 of nora@example.com; order 8812 and 188123405 are others.';
  expect(withoutOthers(text, PEOPLE, own)).toBe(
    'Order 88123405 of nora@example.com; order [number] and [number] are others.',
  );
});
