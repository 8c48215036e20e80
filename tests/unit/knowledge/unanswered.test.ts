import { expect, test } from 'vitest';
import type { DraftRow } from '@/lib/domain/draft';
import { hadNoSource, oftenAsked, type Unanswered } from '@/lib/knowledge/unanswered';

const asked = (subjects: string[], text = ''): Unanswered[] =>
  subjects.map((subject, at) => ({ ticketId: at + 1, subject, text, at }));

test.each([
  ['none', [], []],
  ['one that came once', ['Refund of a deposit'], []],
  [
    'the same words, otherwise put, the newest names it',
    ['Export to Excel fails', 'Excel export fails with dates', 'Printer jams', 'Export fails (Excel)'],
    [{ subject: 'Export fails (Excel)', tickets: [4, 2, 1] }],
  ],
  ['small words alone are nothing in common', ['How can I do it for you', 'How can it be for me'], []],
  [
    'what came most often first',
    ['VPN drops at home', 'Scanner jams paper', 'Scanner paper jams', 'VPN at home drops', 'VPN drops home'],
    [
      { subject: 'VPN drops home', tickets: [5, 4, 1] },
      { subject: 'Scanner paper jams', tickets: [3, 2] },
    ],
  ],
  [
    'a script without gaps',
    ['領収書を再発行してください', '領収書の再発行'],
    [{ subject: '領収書の再発行', tickets: [2, 1] }],
  ],
  [
    'German',
    ['Rechnung als PDF fehlt', 'Wo ist die Rechnung als PDF?'],
    [{ subject: 'Wo ist die Rechnung als PDF?', tickets: [2, 1] }],
  ],
])('questions without a source: %s', (_name, subjects, often) => {
  expect(oftenAsked(asked(subjects))).toEqual(often);
});

test('what the customer wrote tells two tickets of one subject apart', () => {
  const two = [
    { ticketId: 1, subject: 'Help', text: 'The scanner jams at every second sheet of paper', at: 1 },
    { ticketId: 2, subject: 'Help', text: 'I was charged twice for my subscription in March', at: 2 },
  ];
  expect(oftenAsked(two)).toEqual([]);
});

const draft = (part: Partial<DraftRow>) =>
  ({ kind: 'response', generation: { id: 'x' }, sources: [], status: null, reason: null, ...part }) as DraftRow;
const SOURCES = [{ kind: 'article', id: '7:en' }] as DraftRow['sources'] & object;

test.each([
  ['nothing was found', {}, true],
  ['what was found does not answer it', { sources: SOURCES, basis: 'none' as const }, true],
  ['it rests on something', { sources: SOURCES, basis: 'partly' as const }, false],
  ['an older version wrote it', { sources: undefined as never }, false],
  ['a person typed it', { generation: null }, false],
  ['it is for the technician', { kind: 'instructions' as const }, false],
])('a draft: %s', (_name, part, without) => {
  expect(hadNoSource(draft(part))).toBe(without);
});
