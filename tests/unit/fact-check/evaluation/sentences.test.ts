import { describe, expect, test } from 'vitest';
import { bearsOut } from '@/lib/domain/knowledge';
import { createFactCheck } from '@/lib/fact-check';
import { createSourceCheck } from '@/lib/fact-check/cited';
import { readMonths } from '@/lib/fact-check/dates';
import { source } from './desk';
import { PLANTED } from './sentences';

const NOW = '2026-11-20T10:00:00Z';
const MONTHS = readMonths();
const OWN = ['https://acme.freshdesk.com', 'Dana Fisher'];

/** What is marked in a draft of one sentence that names one short article. */
function marksIn(passage: string, sentence: string): string[] {
  const topic = {
    title: 'Help',
    article: passage,
    subject: '',
    message: '',
    reply: [],
    flip: [0, ''],
    unit: [0, '', ''],
  } as const;
  const sources = [source('K1', topic as never, 1)];
  const check = createSourceCheck({ sources, ticket: ['Question', 'Please help me.'], own: OWN, now: NOW });
  const own = [...OWN, ...sources.flatMap(bearsOut)];
  const other = createFactCheck(
    { own, customer: ['Question'], times: [NOW], hosts: ['acme.freshdesk.com'], now: NOW },
    MONTHS,
  );
  const found = check({ text: sentence, cites: [{ text: sentence, labels: ['K1'] }], written: sentence });
  return [...found, ...other(sentence)].map(({ kind }) => kind);
}

describe('a sentence and the article that it names', () => {
  test.each(PLANTED)('%s: another %s is marked', (_language, _kind, passage, _honest, planted) => {
    expect(marksIn(passage, planted)).not.toEqual([]);
  });

  test('what says the same in other words has hardly a mark', () => {
    const marks = PLANTED.flatMap(([, , passage, honest]) =>
      marksIn(passage, honest).map((kind) => `${kind}: ${honest}`),
    );
    expect(marks.length / PLANTED.length, marks.join('\n')).toBeLessThanOrEqual(0.03);
  });
});
