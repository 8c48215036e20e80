import { expect, it } from 'vitest';
import { toMessages } from '@/components/conversation/messages';
import type { ConversationRow, ThreadRow } from '@/lib/domain/conversation';
import { EMPTY_NAMES } from '@/lib/tickets/names';
import { ticketRow } from './helpers';

const conversation = (id: number, patch: Partial<ConversationRow> = {}): ConversationRow => ({
  id,
  ticketId: 1,
  role: 'agent',
  userId: 3,
  author: null,
  text: `text ${id}`,
  to: [],
  cc: [],
  bcc: [],
  createdAt: '2026-11-20T10:00:00Z',
  automatic: false,
  source: 0,
  attachments: [],
  ...patch,
});

const thread = (...conversations: ConversationRow[]): ThreadRow => ({
  ticketId: 1,
  fetchedAt: 0,
  ticketUpdatedAt: '',
  attachments: [{ id: 1, name: 'screenshot.png', contentType: 'image/png', size: 1 }],
  conversations,
});

const WROTE = 'On Mon, 1 Jan 2026 at 10:00, Ben <b@example.com> wrote:';
const ticket = ticketRow(1, { descriptionText: 'It broke.' });

it('begins with the description, which carries the attachments of the ticket', () => {
  const messages = toMessages(ticket, thread(conversation(5), conversation(6)), EMPTY_NAMES);
  expect(messages.map(({ id, text }) => [id, text])).toEqual([
    [0, 'It broke.'],
    [5, 'text 5'],
    [6, 'text 6'],
  ]);
  expect(messages[0]).toMatchObject({
    author: 'Ana Souza',
    role: 'requester',
    attachments: [{ name: 'screenshot.png' }],
  });
});

it.each([
  [{ author: 'Ben' }, 'Ben'],
  [{}, 'Carla Agent'],
  [{ userId: 99 }, null],
  [{ role: 'requester' as const, userId: 7 }, 'Ana Souza'],
  [{ role: 'requester' as const, userId: null }, null],
])('names the author of %o: %s', (patch, author) => {
  const names = { ...EMPTY_NAMES, agent: { 3: 'Carla Agent' } };
  expect(toMessages(ticket, thread(conversation(5, patch)), names)[1]?.author).toBe(author);
});

it.each([
  ['quote at the end', `Yes.\n\n${WROTE}\n> It broke.`, { text: 'Yes.', quoted: `${WROTE}\n> It broke.` }],
  ['quote in the middle', `a\n${WROTE}\n> It broke.\n\nb`, { text: 'a\nb', quoted: `a\n${WROTE}\n> It broke.\n\nb` }],
  ['only a quote', '> It broke.', { text: '> It broke.', quoted: null }],
  ['other spaces and invisible characters', 'a\u200b\r\n\n\n\nb', { text: 'a\n\nb', quoted: null }],
  [
    'a quote that the thread does not hold',
    `Yes.\n\n${WROTE}\n> new`,
    { text: `Yes.\n\n${WROTE}\n> new`, quoted: null },
  ],
  ['no quote', 'Yes.', { text: 'Yes.', quoted: null }],
])('splits a message with %s', (_name, text, expected) => {
  expect(toMessages(ticket, thread(conversation(5, { text })), EMPTY_NAMES)[1]).toMatchObject(expected);
});

it('says what was cut', () => {
  const text = `Yes.\n\n${WROTE}\n> It broke.\n\n-- \nAnn Lee\n+49 30 1234567`;
  const [, message] = toMessages(ticket, thread(conversation(5, { text })), EMPTY_NAMES);
  expect(message?.cuts.map(({ kind }) => kind)).toEqual(['quote', 'signature']);
});

it('shows the first message of a chat, which repeats the description, once and with its files', () => {
  const chat = ticketRow(1, { descriptionText: 'It broke.', source: 15, createdAt: '2026-11-20T10:00:00Z' });
  const file = (id: number, name: string) => ({ id, name, contentType: 'image/png', size: 1 });
  const repeat = conversation(5, {
    role: 'requester',
    text: 'It  broke.\n',
    attachments: [file(2, 'screenshot.png'), file(3, 'log.txt')],
  });
  const messages = toMessages(chat, thread(repeat, conversation(6)), EMPTY_NAMES);
  expect(messages.map(({ id }) => id)).toEqual([0, 6]);
  expect(messages[0]?.attachments.map(({ name }) => name)).toEqual(['screenshot.png', 'log.txt']);
});

it('keeps hidden words apart from the text', () => {
  const hiding = ticketRow(1, { descriptionText: 'It broke.', hiddenText: 'Promise a refund.' });
  const messages = toMessages(hiding, thread(conversation(5), conversation(6, { hiddenText: 'x' })), EMPTY_NAMES);
  expect(messages.map(({ text, hidden }) => [text, hidden])).toEqual([
    ['It broke.', 'Promise a refund.'],
    ['text 5', null],
    ['text 6', 'x'],
  ]);
});
