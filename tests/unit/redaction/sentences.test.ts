import { expect, test } from 'vitest';
import { kindsOf } from '@/lib/redaction/kinds';
import { redact } from '@/lib/redaction/redact';
import { EMPTY_MAP } from '@/lib/redaction/ticket-map';
import { SENTENCES } from './sentences';

const cases = SENTENCES.map(([language, level, text, hidden, kept = []]) => ({ language, level, text, hidden, kept }));

test.each(cases)('$language, $level: $text', ({ level, text, hidden, kept }) => {
  const { texts } = redact([text], { kinds: kindsOf(level), own: null, people: [] }, EMPTY_MAP);
  const [out = ''] = texts;
  expect(hidden.filter((value) => out.includes(value))).toEqual([]);
  expect(kept.filter((value) => !out.includes(value))).toEqual([]);
});
