import { expect, test } from 'vitest';
import { sentBefore } from '@/lib/outbox/local';
import { conversation, delivery, thread } from './delivery';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const own = { role: 'agent' as const, userId: 42, text: 'Any  news?', createdAt: '2026-11-20T09:00:00Z' };
const about = { text: 'Any news?', agentId: 42, newest: '2026-11-20T12:00:00Z', deliveries: [], signatures: [] };

test.each([
  { name: 'three hours ago', row: own, newest: about.newest, found: true },
  { name: 'a day ago', row: own, newest: '2026-11-21T09:00:00Z', found: false },
  { name: 'when nothing tells the time', row: own, newest: null, found: true },
  { name: 'by another agent', row: { ...own, userId: 43 }, newest: about.newest, found: false },
  { name: 'as a note', row: { ...own, role: 'note' as const }, newest: about.newest, found: false },
  { name: 'in other words', row: { ...own, text: 'Hello' }, newest: about.newest, found: false },
])('the same text $name: $found', ({ row, newest, found }) => {
  expect(sentBefore({ ...about, newest, thread: thread([conversation(row)]) }, plain)).toBe(found);
});

const LONG = 'Please restart the router and tell me whether the light turns green.';
test.each([
  { name: 'short, below it the signature of now', text: 'Any news?', said: 'Any news?\nDana', found: true },
  { name: 'short, below it the one that the help desk adds', text: 'Any news?', said: 'Any news?\nAcme', found: true },
  { name: 'short, below it both', text: 'Any news?', said: 'Any news?\nDana\nAcme', found: true },
  { name: 'short, and the reply goes on', text: 'Any news?', said: 'Any news? We wait for your answer.', found: false },
  { name: 'long, below it anything', text: LONG, said: `${LONG}\nDana, as it was last year`, found: true },
  { name: 'long, in the middle of another', text: LONG, said: `Hello. ${LONG}`, found: false },
])('the same text, $name: $found', ({ text, said, found }) => {
  const signatures = ['Dana', 'Acme'];
  const row = conversation({ ...own, text: said });
  expect(sentBefore({ ...about, text, signatures, thread: thread([row]) }, plain)).toBe(found);
});

test('one that has just gone out and does not show in the thread yet counts too', () => {
  const sent = delivery({ state: 'confirmed', sentAt: '2026-11-20T11:59:00Z' });
  const again = { ...about, text: sent.approval.text, thread: undefined };
  expect(sentBefore({ ...again, deliveries: [sent] }, plain)).toBe(true);
  expect(sentBefore({ ...again, deliveries: [{ ...sent, state: 'returned' }] }, plain)).toBe(false);
});
