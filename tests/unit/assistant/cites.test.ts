import { expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { withLinks } from '@/lib/assistant/prepare/place-links';
import { TASKS } from '@/lib/assistant/tasks';
import type { NumberedSource } from '@/lib/domain/knowledge';

const read = (reply: string) => {
  const { text, cites } = createAnswerReader(TASKS.response).finish(
    JSON.stringify({ reply, status: 'final_solution' }),
  );
  return { text, cites: cites.map(({ text: said, labels }) => [said, labels.join()]) };
};

test.each([
  ['before the point', 'Hi Ada.\nIt takes 3 days [[K1]]. Bye', [['It takes 3 days.', 'K1']]],
  ['behind it', 'It takes 3 days.[[K1,S2]] Bye.', [['It takes 3 days.', 'K1,S2']]],
  ['behind it, with a gap', 'It takes 3 days. [[K1, S2]] Bye.', [['It takes 3 days.', 'K1,S2']]],
  ['twice in one sentence', 'First [[K1]], then **that** [[K2]][[P1]].', [['First, then that.', 'K1,K2,P1']]],
  [
    'in steps',
    '1. Open it. [[K1]]\n2. Close it [[K2]]',
    [
      ['Open it.', 'K1'],
      ['Close it', 'K2'],
    ],
  ],
  ['before any word', '[[K1]] It works.', [['It works.', 'K1']]],
  ['of a shell', 'Run [[ -f x ]] first.', []],
])('marks %s', (_, reply, cites) => {
  const found = read(reply);
  expect(found.cites).toEqual(cites);
  expect(found.text).not.toMatch(/\[\[[A-Z]\d/);
  for (const [said = ''] of found.cites) expect(found.text).toContain(said);
});

test('of an answer in plain words, and of instructions, count as well', () => {
  const { finish } = createAnswerReader(TASKS.response);
  expect(finish('It takes 3 days [[K1]].').cites).toEqual([{ text: 'It takes 3 days.', labels: ['K1'] }]);
  const steps = { resolution: [{ step: 'Restart it [[K2]].', command: '', system: '', risk: 'read', undo: '' }] };
  const { cites, text } = createAnswerReader(TASKS.instructions).finish(JSON.stringify(steps));
  expect(cites).toEqual([{ text: 'Restart it.', labels: ['K2'] }]);
  expect(text).toContain('Restart it.');
});

test('stand in sentences that have their address by then; none is seen while it comes', () => {
  const source = { link: 'L1', address: 'https://help.acme.example/7' } as NumberedSource;
  const reader = withLinks(createAnswerReader(TASKS.response), [source]);
  const raw = JSON.stringify({ reply: 'See [[L1]] for it [[K1,S2]]. Bye.', status: 'final_solution' });
  expect(reader.finish(raw).cites).toEqual([{ text: 'See https://help.acme.example/7 for it.', labels: ['K1', 'S2'] }]);
  for (let end = 1; end <= raw.length; end++) expect(reader.visible(raw.slice(0, end))).not.toContain('[');
});

test.each([
  ['documented', 'documented'],
  ['Fully documented in K1', null],
  ['Partially documented', 'partly'],
  ['not_documented', 'none'],
  ['none', 'none'],
  ['', null],
])('a basis called %j', (said, basis) => {
  const raw = JSON.stringify({ reply: 'Hi', status: 'final_solution', answer_basis: said });
  expect(createAnswerReader(TASKS.response).finish(raw).basis).toBe(basis);
});
