import { expect, test } from 'vitest';
import type { ConversationRow, ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import { heard, withActivity } from '@/lib/tickets/activity';

const ticket = (over: Partial<StoredTicket> = {}) =>
  ({
    id: 1,
    waiting: 1,
    createdAt: '2026-01-01',
    updatedAt: '2026-01-09',
    activeAt: '2026-01-01',
    ...over,
  }) as StoredTicket;

/** `c` a customer, `a` an agent, `n` a note, `A` an automatic answer; one a day. */
const thread = (who: string) =>
  ({
    conversations: [...who].map((letter, day) => ({
      role: { c: 'requester', a: 'agent', n: 'note', A: 'agent' }[letter],
      automatic: letter === 'A',
      createdAt: `2026-01-0${day + 2}`,
    })) as ConversationRow[],
  }) as ThreadRow;

test.each([
  ['', undefined],
  ['c', undefined],
  ['a', true],
  ['ca', true],
  ['cac', undefined],
  ['can', true],
  ['cA', undefined],
  ['aA', true],
])('after %j an agent has answered: %s', (who, answered) => {
  expect(heard(ticket(), thread(who)).answered).toBe(answered);
});

test.each<[string, Partial<StoredTicket>, true | undefined]>([
  ['a change without a message', { updatedAt: '2026-01-10' }, true],
  ['reopened', { updatedAt: '2026-01-10' }, undefined],
  ['handed over', { responderId: 9 }, undefined],
])(
  'an answered ticket stays so until it is read again, unless it was reopened or handed over: %s',
  (name, over, answered) => {
    const before = ticket({ heard: true, answered: true, responderId: 3, waiting: name === 'reopened' ? 0 : 1 });
    const { activeAt: _, heard: __, answered: ___, ...row } = { ...before, ...over, waiting: 1 as const };
    expect(withActivity(row, before).answered).toBe(answered);
  },
);
