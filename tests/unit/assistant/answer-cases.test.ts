import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import { AppError } from '@/lib/failures/app-error';
import { cases } from '../cases';
import { ANSWER_TWINS } from './answer-twins';

const reader = createAnswerReader(TASKS.response);

/** What only a structure around the text has: a key of ours, or JSON's own signs where they begin the text. */
const STRUCTURE =
  /["'“]?(?:reply|status|follow_up_questions|final_solution|needs_follow_up)["'”]?\s*[:：]|^\s*(?:[{[]|```)|\\"|&quot;/i;

/** Where an answer is cut as it streams: seven ways. */
function* prefixes(raw: string) {
  for (const step of [raw.length, 1000, 64, 7, 3, 2, 1]) {
    for (let end = Math.min(step, raw.length); end < raw.length; end += step) yield raw.slice(0, end);
    yield raw;
  }
}

function check(raw: string, want: { text: string; status?: string | null }): void {
  const got = reader.finish(raw);
  expect(got).toMatchObject(want);
  expect(got.cut ?? false).toBe(false);
  for (const prefix of prefixes(raw)) expect(reader.visible(prefix)).not.toMatch(STRUCTURE);
}

describe('what models were seen to answer', () => {
  test.each(cases<{ raw: string }, { text: string; status: string }>('json'))('%s', (_id, { raw }, want) =>
    check(raw, want),
  );
});

describe('more of the same kinds', () => {
  test.each(ANSWER_TWINS)('%s', (_name, raw, want) => check(raw, { status: 'final_solution', ...want }));
});

describe('half an answer is never whole, and keeps what it has', () => {
  const single = ANSWER_TWINS.filter(([, raw]) => raw.split(/reply/).length < 3);
  test.each(single)('%s', (_name, raw, { text }) => {
    for (const share of [0.35, 0.5, 0.7]) {
      const half = raw.slice(0, Math.floor(raw.length * share));
      const seen = reader.visible(half);
      try {
        const got = reader.finish(half);
        expect(got.text.startsWith(seen.trimEnd())).toBe(true);
        if (got.text !== text && !/^[^{]*$/.test(raw)) expect(got.cut ?? got.status === null).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        expect(seen).toBe('');
      }
    }
  });
});
