import { expect, test } from 'vitest';
import { sentBefore } from '@/lib/outbox/local';
import { conversation, delivery, thread } from './delivery';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const own = { role: 'agent' as const, userId: 42, text: 'Any  news?', createdAt: '2026-11-20T09:00:00Z' };
const about = { text: 'Any news?', agentId: 42, newest: '2026-11-20T12:00:00Z', deliveries: [] };

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

test('one that has just gone out and does not show in the thread yet counts too', () => {
  const sent = delivery({ state: 'confirmed', sentAt: '2026-11-20T11:59:00Z' });
  const again = { ...about, text: sent.approval.text, thread: undefined };
  expect(sentBefore({ ...again, deliveries: [sent] }, plain)).toBe(true);
  expect(sentBefore({ ...again, deliveries: [{ ...sent, state: 'returned' }] }, plain)).toBe(false);
});
