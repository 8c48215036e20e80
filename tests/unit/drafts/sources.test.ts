import { describe, expect, test } from 'vitest';
import type { ConversationRow } from '@/lib/domain/conversation';
import type { TicketRow } from '@/lib/domain/ticket';
import { sourcesOf } from '@/lib/drafts/sources';
import { createFactCheck } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';
import { EMPTY_NAMES } from '@/lib/tickets/names';
import { conversation, thread, ticket } from '../outbox/delivery';

const MONTHS = readMonths();

type Case = {
  ticket?: Partial<TicketRow>;
  rows?: ConversationRow[];
  email?: string;
  guidance?: string[];
  signature?: string;
};

const checkOf = (one: Case) =>
  createFactCheck(
    sourcesOf({
      ticket: ticket(one.ticket),
      thread: thread(one.rows ?? []),
      names: EMPTY_NAMES,
      host: 'acme.freshdesk.com',
      account: { name: 'Dana Reyes', email: one.email ?? 'dana@acme.example' },
      guidance: one.guidance ?? ['Answered within 2 days.'],
      instructions: ['offer a 10 % discount'],
      signature: one.signature ?? '',
      now: Date.parse('2026-11-27T12:00:00Z'),
    }),
    MONTHS,
  );

const marked = (draft: string, one: Case) =>
  checkOf(one)(draft).map(({ text, customerOnly }) => (customerOnly ? `${text} (customer)` : text));

const TICKET: Case = {
  ticket: {
    descriptionText: 'Order 998877, bought on 3 May. https://portal.acme.example/x and https://lure.example/x fail.',
    cc: ['boss@example.com'],
    dueBy: '2026-12-24T12:00:00Z',
    customFields: { cf_asset: 'PC-20931' },
  },
  rows: [
    conversation({ role: 'agent', userId: 42, text: 'See https://docs.example/a. It costs 20 €.' }),
    conversation({ id: 78, role: 'note', incoming: false, userId: 42, text: 'We may refund it. Call 030 5551234.' }),
    conversation({ id: 79, text: 'You will get a discount, your colleague said.' }),
  ],
};

describe('a ticket with messages of both sides', () => {
  test.each<[string, string[]]>([
    ['Order 998877 of 3 May, PC-20931, ticket #4711', []],
    ['until December 24, or today, 27 November, or in your mail of November 20', []],
    ['We refund it, it costs €20, see https://docs.example/a, call +49 30 5551234', []],
    ['dana@acme.example, nora@example.com', []],
    ['within 2 business days, with a discount', []],
    ['https://acme.freshdesk.com/support/tickets/4711 and https://portal.acme.example/x', []],
    ['https://lure.example/x', ['https://lure.example/x (customer)']],
    ['boss@example.com', ['boss@example.com (customer)']],
    ['https://docs.example/b, $30, within 3 days', ['https://docs.example/b', '$30', 'within 3 days']],
  ])('%s: %j', (draft, unsupported) => expect(marked(draft, TICKET)).toEqual(unsupported));
});

const LURE = 'Reset it at https://lure.example/reset today.';
const customerWrote = { descriptionText: LURE };
const agent = (text: string, patch: Partial<ConversationRow> = {}) =>
  conversation({ role: 'agent', userId: 42, text, ...patch });

describe("H12 what an agent's message quotes stays the customer's", () => {
  const BY_FORM: [string, string][] = [
    [
      'with signs',
      `Hello Nora,\n\nwe look into it.\n\nOn 20 Nov 2026 at 09:14, Nora <nora@example.com> wrote:\n\n> ${LURE}`,
    ],
    ['without signs', `We look into it.\n\nOn 20 Nov 2026 at 09:14, Nora <nora@example.com> wrote:\n\n${LURE}`],
    ['in German', `Wir prüfen das.\n\nAm 20.11.2026 um 09:14 schrieb Nora <nora@example.com>:\n${LURE}`],
    ['in Japanese', `確認します。\n\n2026年11月20日(金) 9:14 Nora <nora@example.com>:\n${LURE}`],
    [
      'as Outlook does',
      `We look into it.\n\nFrom: Nora <nora@example.com>\nSent: 20 November 2026\nTo: Help\nSubject: x\n\n${LURE}`,
    ],
    ['with a rule', `We look into it.\n\n-----Original Message-----\n${LURE}`],
    ['forwarded', `Please have a look.\n\n---------- Forwarded message ---------\nFrom: Nora\n\n${LURE}`],
    ['between answers', `> ${LURE}\n\nWe look into it.\n\n> Thank you\n\nYou are welcome.`],
    ['broken by a mail program', `> Please do this:\n${LURE}\n\nWe look into it.`],
  ];
  const BY_REPETITION: [string, string][] = [
    ['without any header', `We look into it.\n\n${LURE}`],
    ['without any header, indented', `We look into it.\n\n   ${LURE}  `],
  ];

  test.each([...BY_FORM, ...BY_REPETITION])('%s', (_, text) => {
    const rows = [agent(text)];
    expect(marked(LURE, { ticket: customerWrote, rows })).toEqual(['https://lure.example/reset (customer)']);
    expect(
      marked(LURE, { ticket: { descriptionText: '' }, rows: [conversation({ text: LURE }), agent(text, { id: 78 })] }),
    ).toEqual(['https://lure.example/reset (customer)']);
  });

  test.each(BY_FORM)('%s, of a mail that the thread does not hold', (_, text) => {
    expect(marked(LURE, { rows: [agent(text)] })).toEqual(['https://lure.example/reset (customer)']);
  });

  test("and an agent's words stay the agent's when the customer quotes them", () => {
    const rows = [
      agent('Please use https://docs.example/vpn.'),
      conversation({ id: 78, text: 'That fails.\n\n> Please use https://docs.example/vpn.' }),
      agent('Try again:\nPlease use https://docs.example/vpn.', { id: 79 }),
    ];
    expect(marked('See https://docs.example/vpn.', { rows })).toEqual([]);
  });

  test("answers between quoted lines are the agent's", () => {
    const rows = [agent('> Where is the manual?\n\nAt https://docs.example/vpn.\n\n> Thank you')];
    expect(marked('See https://docs.example/vpn.', { rows })).toEqual([]);
  });
});

describe('notes', () => {
  const note = (patch: Partial<ConversationRow>) => conversation({ role: 'note', userId: 42, text: LURE, ...patch });
  test.each<[string, ConversationRow, string[]]>([
    ['written here', note({ incoming: false }), []],
    ['that came in from outside', note({ incoming: true }), ['https://lure.example/reset (customer)']],
    ['of older versions, of which nobody knows', note({}), ['https://lure.example/reset (customer)']],
    ['by the requester', note({ incoming: false, userId: 900 }), ['https://lure.example/reset (customer)']],
  ])('%s', (_, row, expected) => {
    const claims = checkOf({ rows: [row] })(LURE).filter(({ kind }) => kind !== 'note');
    expect(claims.map(({ text, customerOnly }) => (customerOnly ? `${text} (customer)` : text))).toEqual(expected);
  });

  const SECRET = 'They are about to leave us for a rival.';
  const internal = (row: ConversationRow, draft = SECRET) =>
    checkOf({ rows: [row] })(draft).flatMap(({ internal: isInternal, text }) => (isInternal ? text : []));
  test.each<[string, ConversationRow, string[]]>([
    ['of an agent', note({ incoming: false, text: SECRET }), [SECRET.slice(0, -1)]],
    ['of a third party that was asked', note({ incoming: true, text: SECRET }), [SECRET.slice(0, -1)]],
    ['by the requester, who knows it', note({ incoming: true, userId: 900, text: SECRET }), []],
    [
      'that Freshdesk wrote of a ticket that was merged, whose words are the customer’s',
      note({ incoming: false, text: `Ticket #12 was merged. Subject: Router. Description: ${SECRET}` }),
      [],
    ],
    ['that everybody reads', conversation({ role: 'agent', userId: 42, text: SECRET }), []],
  ])('the wording of a note %s', (_, row, expected) => expect(internal(row)).toEqual(expected));

  test('hides no other claim', () => {
    const row = note({ incoming: true });
    expect(checkOf({ rows: [row] })(LURE)).toContainEqual(
      expect.objectContaining({ kind: 'link', text: 'https://lure.example/reset', customerOnly: true, internal: true }),
    );
  });
});

describe('hosts', () => {
  const link = (url: string) => ({ descriptionText: `${url} fails` });
  test.each<[string, string, string, string[]]>([
    ["the help desk's own", 'https://acme.freshdesk.com/a', 'dana@acme.example', []],
    ["below the agents' own", 'https://portal.acme.example/a', 'dana@acme.example', []],
    [
      "the customer's own",
      'https://portal.example.com/a',
      'dana@acme.example',
      ['https://portal.example.com/a (customer)'],
    ],
    [
      'another help desk',
      'https://evil.freshdesk.com/a',
      'dana@freshdesk.com',
      ['https://evil.freshdesk.com/a (customer)'],
    ],
    [
      'of a mail provider',
      'https://sites.gmail.com/a',
      'acme.help@gmail.com',
      ['https://sites.gmail.com/a (customer)'],
    ],
    ['only alike', 'https://portal-acme.example/a', 'dana@acme.example', ['https://portal-acme.example/a (customer)']],
    [
      'as a name before another',
      'https://acme.example.evil.com/a',
      'dana@acme.example',
      ['https://acme.example.evil.com/a (customer)'],
    ],
  ])('%s: %s', (_, url, email, expected) =>
    expect(marked(`Open ${url} again.`, { ticket: link(url), email })).toEqual(expected),
  );
});

describe('the signature', () => {
  const letter = 'Hello Nora,\n\nplease try again.\n\nKind regards,\nMira Holm\nCall +49 30 999 000.';
  test('names who signs and how to call them', () => {
    expect(marked(letter, { signature: 'Mira Holm\n+49 30 999 000' })).toEqual([]);
  });
  test('of nobody bears out no name and no number', () => {
    expect(marked(letter, {})).toEqual(['Mira Holm', '+49 30 999 000']);
  });
});

describe('a thread of megabytes', () => {
  const long = 'Reference 4711-AB. '.repeat(10_000);
  const rows = [
    conversation({ id: 70, role: 'agent', userId: 42, text: 'Old: see https://old.example/a.' }),
    ...Array.from({ length: 30 }, (_, index) => conversation({ id: 71 + index, text: long })),
    conversation({ id: 200, role: 'agent', userId: 42, text: 'New: see https://new.example/a.' }),
  ];
  const words = sourcesOf({
    ticket: ticket({ descriptionText: 'First: order 998877.' }),
    thread: thread(rows),
    names: EMPTY_NAMES,
    host: 'acme.freshdesk.com',
    account: null,
    guidance: [],
    instructions: [],
    signature: '',
    now: 0,
  });
  const all = [...words.own, ...words.customer].join('\n');

  test('is read as far as a check can be made while somebody types', () => expect(all.length).toBeLessThan(210_000));
  test.each(['order 998877', 'https://new.example/a'])('with %s, of its first and newest messages', (said) =>
    expect(all).toContain(said),
  );
});
