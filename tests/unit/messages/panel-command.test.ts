import { expect, test } from 'vitest';
import { readPanelCommand } from '@/lib/messages/panel-command';

const AT = 1_000_000;
const command = { command: 'insert', ticketId: 4711, windowId: 1, at: AT };

test.each([
  ['in time, in this window', command, 1, AT + 2000, command],
  ['for another window', command, 2, AT, null],
  ['that nobody took in time', command, 1, AT + 10_001, null],
  ['from a clock that was set back', command, 1, AT - 10_001, null],
  ['that is none', { ...command, command: 'send' }, 1, AT, null],
  ['without a ticket', { ...command, ticketId: undefined }, 1, AT, null],
  ['of nothing', undefined, 1, AT, null],
])('a command %s', (_name, stored, windowId, now, expected) => {
  expect(readPanelCommand(stored, windowId, now)).toEqual(expected);
});
