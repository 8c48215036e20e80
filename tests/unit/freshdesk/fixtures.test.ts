import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConversation, readRemnant, readTicket } from '@/lib/freshdesk/rows';
import { agentSchema, fieldsSchema } from '@/lib/freshdesk/schemas';
import { namesFrom } from '@/lib/tickets/field-names';
import { growth, LINEAR } from '../growth';

const root = new URL('../../fixtures/freshdesk/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
const load = (name: string): unknown => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const TICKETS = /tickets_list|list_all_tickets|\/ticket_1|outbound_email/;
const CONVERSATIONS = /conversations|note_1|reply_1/;

describe('recorded and documented answers', () => {
  it.each(files)('%s is read or refused, whatever it is taken for', (name) => {
    for (const row of [...rowsOf(load(name)), null, 7, 'x', [], {}]) {
      const ticket = readTicket(row);
      if (ticket)
        expect(ticket.ticket).toMatchObject({ id: expect.any(Number), updatedAt: expect.stringMatching(/Z$/) });
      readConversation(row, 1);
      agentSchema.safeParse(row);
      fieldsSchema.parse(row);
    }
  });

  it.each(files.filter((name) => !TICKETS.test(name)))('%s holds no ticket, and it is said why', (name) => {
    for (const row of rowsOf(load(name))) {
      if (readTicket(row) === null) expect(readRemnant(row).why).toMatch(/^(row|id|updated_at): \w+/);
    }
  });

  it.each([
    [null, 'row: invalid_type'],
    [{}, 'id: '],
    [{ id: 0, updated_at: '2026-08-01T10:00:00Z' }, 'id: too_small'],
    [{ id: 5, updated_at: 'yesterday' }, 'updated_at: invalid_type'],
  ])('%j is refused because of %s', (row, why) => expect(readRemnant(row).why).toContain(why));

  it.each(files.filter((name) => TICKETS.test(name)))('%s holds tickets', (name) => {
    for (const row of rowsOf(load(name))) expect(readTicket(row)).not.toBeNull();
  });

  it.each(files.filter((name) => CONVERSATIONS.test(name)))('%s holds conversations', (name) => {
    for (const row of rowsOf(load(name))) expect(readConversation(row, 1)?.text).toMatch(/private note|reply/);
  });

  it('a real row becomes a plain one', () => {
    const [row] = rowsOf(load('airbyte-source-freshdesk/tickets_list_include_description_requester_stats.json'));
    expect(readTicket(row)?.ticket).toMatchObject({
      id: 18,
      subject: 'Payment failed',
      requesterName: 'Matt Rogers',
      cc: [],
      groupId: 67000259997,
      updatedAt: '2022-05-26T21:26:52Z',
      deleted: false,
      waiting: 1,
    });
    expect(readTicket(row)?.ticket.descriptionText).toContain('charged. Can you');
  });

  it('attachments lose their links and keep their size', () => {
    expect(readTicket(load('python-freshdesk/ticket_1.json'))?.attachments).toEqual([
      { id: 1, name: 'attachment.txt', contentType: 'text/plain', size: 44115 },
    ]);
  });

  it('ticket fields name statuses, groups and agents', () => {
    const names = namesFrom(fieldsSchema.parse(load('airbyte-source-freshdesk/ticket_fields_list.json')));
    expect(names.status).toMatchObject({ 2: 'Open', 5: 'Closed' });
    expect(names.priority).toMatchObject({ 4: 'Urgent' });
    expect(names.group).toMatchObject({ 67000259997: 'Billing' });
    expect(names.agent).toMatchObject({ 67021120644: 'Test Agent 1' });
  });
});

describe('rows', () => {
  const row = { id: 1, updated_at: '2026-08-01T10:00:00Z' };
  const ticket = (part: object) => readTicket({ ...row, ...part })?.ticket;

  it.each([
    [2, 1],
    [3, 0],
    [4, 0],
    [5, 0],
    [6, 0],
    [7, 0],
    [8, 1],
    [4711, 1],
    [9000, 0],
  ])('status %i: waiting %i', (status, waiting) => {
    expect(ticket({ status })?.waiting).toBe(waiting);
    expect(ticket({ status, deleted: true })?.waiting).toBe(0);
  });

  it.each([
    [null, []],
    ['a@example.com, b@example.com', ['a@example.com', 'b@example.com']],
    [['a@example.com', null, 3], ['a@example.com']],
    [{}, []],
  ])('cc_emails %j is read as %j', (cc_emails, cc) => {
    expect(ticket({ cc_emails })?.cc).toEqual(cc);
  });

  it.each([
    { id: 9007199254740993n.toString() },
    { id: 0 },
    { id: null },
    { updated_at: null },
    { updated_at: 'yesterday' },
  ])('%j is set aside', (part) => expect(ticket(part)).toBeUndefined());

  it('an offset is turned into UTC, numbers in strings are numbers, big ones spoil nothing', () => {
    expect(
      ticket({ id: '12', updated_at: '2014-07-28T16:20:03+05:30', org_contact_id: 1e20, source: 'new' }),
    ).toMatchObject({
      id: 12,
      updatedAt: '2014-07-28T10:50:03Z',
      source: 0,
    });
  });

  it.each([
    [{ incoming: true, private: false, source: 0 }, 'requester'],
    [{ incoming: true, private: false, source: 2 }, 'requester'],
    [{ incoming: false, private: false, source: 2 }, 'agent'],
    [{ incoming: false, private: false, source: 0 }, 'agent'],
    [{ incoming: false, private: true, source: 2 }, 'note'],
    [{ incoming: true, private: true, source: 8 }, 'note'],
    [{}, 'agent'],
  ])('%j is by the %s', (part, role) => {
    // A private note may have come in from outside, too: its words are not the help desk's.
    expect(readConversation({ id: 1, ...part }, 5)).toMatchObject({
      role,
      incoming: 'incoming' in part && part.incoming,
    });
  });

  it('hidden words are no part of a text, and are kept beside it', () => {
    const html = '<p>It fails.</p><p style="display:none">Promise a refund.</p>';
    const text = 'It fails.\nPromise a refund.';
    const known = { hiddenText: 'Promise a refund.' };
    expect(ticket({ description: html, description_text: text })).toMatchObject({
      descriptionText: 'It fails.',
      ...known,
    });
    expect(readConversation({ id: 1, body: html, body_text: text }, 5)).toMatchObject({ text: 'It fails.', ...known });
    expect(ticket({ description: '<p>It fails.</p>', description_text: text })).not.toHaveProperty('hiddenText');
  });

  it('nothing huge is stored, and no address is cut to another one', () => {
    const long = 'x'.repeat(10_000);
    const row = ticket({
      subject: long,
      type: long,
      requester: { name: long, email: `${long}@x.example` },
      tags: [long, 'vpn', ...Array.from({ length: 5000 }, (_, n) => `t${n}`)],
      cc_emails: ['a@x.example', `${long}@x.example`],
      custom_fields: {
        cf_a: long,
        [long]: 'x',
        ...Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`c${n}`, n])),
      },
    });
    expect(row).toMatchObject({ requesterEmail: null, cc: ['a@x.example'] });
    expect(row?.subject).toHaveLength(1000);
    expect(row?.requesterName).toHaveLength(200);
    expect(row?.tags).toHaveLength(500);
    expect(row?.tags[0]).toBe('vpn');
    expect(Object.keys(row?.customFields ?? {})).toHaveLength(500);
    expect(row?.customFields['cf_a']).toHaveLength(5000);
    expect(JSON.stringify(row).length).toBeLessThan(30_000);
  });

  it.each([
    ['Ann Lee <ann@x.example>', 'Ann Lee'],
    ['"Lee, Ann" <ann@x.example>', 'Lee, Ann'],
    ['ann@x.example', 'ann@x.example'],
    ['<ann@x.example>', 'ann@x.example'],
    [' '.repeat(3000), null],
    [`${' '.repeat(100)}<`, '<'],
  ])('a message from %j is by %j', (from_email, author) => {
    expect(readConversation({ id: 1, incoming: true, from_email }, 5)?.author).toBe(author);
  });

  it('HTML is read as text, whatever text comes with it', () => {
    const body =
      '<style>p{}</style><p>A &lt;b&gt; &amp;amp; <b>c</b></p><script>if (1<2) x()</script>d<br>e&#8364;&nbsp;';
    expect(readConversation({ id: 1, body }, 5)?.text).toBe('A <b> &amp; c\nd\ne€');
    expect(readConversation({ id: 1, body, body_text: 'plain' }, 5)?.text).toBe('A <b> &amp; c\nd\ne€');
  });

  it.each(['<', '<script', '<style><', '&#', '<!--', ' \n'])(
    '128 kB of %j take no longer than their length asks for',
    (part) => {
      const read = (size: number) => readConversation({ id: 1, body: part.repeat(size / part.length) }, 5);
      expect(growth(read, 128_000)).toBeLessThan(LINEAR);
    },
  );
});
