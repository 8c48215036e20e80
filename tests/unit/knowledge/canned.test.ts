import { expect, test } from 'vitest';
import { readCanned } from '@/lib/knowledge/read-canned';
import { recurringParagraphs } from '@/lib/knowledge/recurring';
import { fillPlaceholders, unfilled } from '@/lib/text/placeholders';

const A = { title: 'Hello', text: 'Hello {{ticket.requester.firstname}}', folder: '' };
const B = { title: 'Reset', text: 'Open the portal.\nSelect it.', folder: 'Desk' };

const READ: [what: string, given: string, found: unknown[]][] = [
  [
    'a paste',
    `Hello\nHello {{ticket.requester.firstname}}\n---\nReset\nOpen the portal.\nSelect it.`,
    [A, { ...B, folder: '' }],
  ],
  [
    'one text without a title',
    'Open the portal.',
    [{ title: 'Open the portal.', text: 'Open the portal.', folder: '' }],
  ],
  [
    'a table',
    'Title,Content,Folder\nHello,Hello {{ticket.requester.firstname}},\nReset,"Open the portal.\nSelect it.",Desk\n',
    [A, B],
  ],
  [
    'with semicolons, a mark in front and quotes',
    '\uFEFFTitel;Inhalt\r\n"Say ""hi""";"Hi; there"\r\n',
    [{ title: 'Say "hi"', text: 'Hi; there', folder: '' }],
  ],
  [
    'HTML in a table',
    'title\tbody\nHello\t<p>Open it.</p><p>Close it.</p>',
    [{ title: 'Hello', text: expect.stringMatching(/^Open it\.\n+Close it\.$/), folder: '' }],
  ],
  [
    'an export of the API',
    JSON.stringify([
      { id: 7, title: 'Reset', content: 'Open the portal.', content_html: '<div>Open the portal.</div>' },
      'no row',
      { title: 'empty' },
    ]),
    [{ title: 'Reset', text: 'Open the portal.', folder: '' }],
  ],
  ['an export of ours', JSON.stringify({ help_desk: 'x', canned: [{ ...B, id: 'api:1' }] }), [B]],
  ['half of an export', '{"canned": [', [{ title: '{"canned": [', text: '{"canned": [', folder: '' }]],
  ['nothing', ' \n ', []],
];

test.each(READ)('canned replies out of %s', (_, given, found) => {
  expect(readCanned(given)).toEqual(found);
});

const PARAGRAPH =
  'Please restart the router and wait two minutes until its light is green. Then try the connection once more.';
const reply = (ticketId: number, requesterId: number, text = `Hello,\n\n${PARAGRAPH}\n\nBest regards`) => ({
  ticketId,
  requesterId,
  text,
});
const five = [1, 2, 3, 4, 5];

test.each([
  ['five replies to three customers', five.map((n) => reply(n, n % 3)), 1],
  [
    'with other gaps between the words',
    five.map((n) => reply(n, n, `Hi,\n \n${PARAGRAPH.replace(' and', '  and')}`)),
    1,
  ],
  ['four replies', five.slice(1).map((n) => reply(n, n)), 0],
  ['five in one ticket', five.map((n) => reply(1, n)), 0],
  ['five to one customer', five.map((n) => reply(n, 1)), 0],
  ['in quotes', five.map((n) => reply(n, n, `Short.\n\nOn Mon, 1 Jun 2026 A wrote:\n> ${PARAGRAPH}\n> x\n> y`)), 0],
])('learnt from %s', (_, replies, count) => {
  const found = recurringParagraphs(replies, 'Best regards, Dana');
  expect(found).toHaveLength(count);
  if (count) expect(found[0]).toMatchObject({ uses: 5, title: expect.stringMatching(/^Please restart/) });
});

test('a signature is no template', () => {
  expect(
    recurringParagraphs(
      five.map((n) => reply(n, n)),
      PARAGRAPH,
    ),
  ).toEqual([]);
});

test.each([
  ['Hello {{ticket.requester.name}}', '{{ticket.requester.name}}'],
  ["{{ ticket.cf_a | default: 'x' }} and more", "{{ ticket.cf_a | default: 'x' }}"],
  ['{{#if}} half {{', '{{#if}}'],
  ['Half {{ of one', '{{'],
  ['{ x } {% y %}', null],
])('%s: left is %s', (text, left) => {
  expect(unfilled(text)).toBe(left);
});

test('a placeholder that is known is filled in, whatever stands in its value; others stay', () => {
  const known = { 'ticket.id': '4711', 'agent.name': '{{ticket.id}}' };
  expect(fillPlaceholders('{{ Ticket.ID }} {{agent.name}} {{ticket.url}}', known)).toEqual({
    text: '4711 {{ticket.id}} {{ticket.url}}',
    missing: ['ticket.url'],
  });
});
