import { expect, test } from 'vitest';
import { addPresses, readPressCounts, readQuestions } from '@/lib/messages/page-press';

const AT = 1_000_000_000;
const question = { host: 'acme.freshdesk.com', ticketId: 4711, kind: 'response', why: 'unseen', at: AT };

test.each([
  ['in time', [question], AT + 599_000, 1],
  ['too old', [question], AT + 600_001, 0],
  ['from a clock that was set back', [question], AT - 600_001, 0],
  ['of nothing', undefined, AT, 0],
  ['that is none', [{ ...question, why: 'please' }], AT, 0],
  ['that is no list', question, AT, 0],
])('a question %s', (_name, stored, now, left) => {
  expect(readQuestions(stored, now)).toHaveLength(left);
});

test.each([
  [undefined, {}],
  ['3', {}],
  [[1], {}],
  [{ '2026-12-01': { started: 'many', refused: 2 } }, { '2026-12-01': { started: 0, refused: 2 } }],
])('counts %j are read as %j', (stored, counts) => {
  expect(readPressCounts(stored)).toEqual(counts);
});

test('a month of days is kept, the newest ones, whatever their order', () => {
  const day = (number: number) =>
    `2026-${String(1 + Math.floor(number / 28)).padStart(2, '0')}-${String((number % 28) + 1).padStart(2, '0')}`;
  let counts = {};
  for (const number of [40, ...Array(40).keys()]) {
    counts = addPresses(counts, day(number), { started: 1, refused: 0 });
  }
  counts = addPresses(counts, day(40), { started: 0, refused: 2 });
  expect(Object.keys(counts)).toEqual(Array.from({ length: 31 }, (_, index) => day(10 + index)));
  expect(counts).toMatchObject({ [day(40)]: { started: 1, refused: 2 } });
});
