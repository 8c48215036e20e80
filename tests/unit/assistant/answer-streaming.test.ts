import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import { INSTRUCTION_PARTS } from '@/lib/assistant/tasks/instructions';

const FAMILY = '👨‍👩‍👧';
const FLAG = '🇩🇪';
/** What model answers are made of, and what breaks a careless reader of partial JSON. */
const UNITS = ['a', 'é', 'ß ', '漢', '.', '\n', '"', '\\', '{', '}', '😀', FAMILY, FLAG, '👍🏽', 'C:\\new\\u0041'];
const reply = fc.array(fc.constantFrom(...UNITS), { maxLength: 25 }).map((units) => `Hi ${units.join('')}`);

const escaped = (json: string) =>
  json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const FORMS: [string, (answer: object) => string][] = [
  ['bare', (answer) => JSON.stringify(answer)],
  ['indented', (answer) => JSON.stringify(answer, null, 2)],
  ['all escaped', (answer) => escaped(JSON.stringify(answer))],
  ['in a fence', (answer) => `\`\`\`json\n${JSON.stringify(answer)}\n\`\`\``],
];

/** Half a surrogate pair, a joiner with nothing to join, or one letter of a flag. */
const HALF = /[\uD800-\uDBFF]$|\u200D$|(?<![\u{1F1E6}-\u{1F1FF}])[\u{1F1E6}-\u{1F1FF}]$/u;

test('a path at the end of a piece shows no line end that it may not have', () => {
  const raw = JSON.stringify({ reply: 'Hi \\a\na', status: 'final_solution', reason: '', questions: [] });
  const reader = createAnswerReader(TASKS.response);
  const whole = reader.finish(raw).text;
  for (let end = 1; end <= raw.length; end += 1) expect(whole.startsWith(reader.visible(raw.slice(0, end)))).toBe(true);
});

describe.each(FORMS)('an answer that streams, %s', (_form, write) => {
  test('shows only a beginning of the reply, after any piece', () => {
    const reader = createAnswerReader(TASKS.response);
    fc.assert(
      fc.property(reply, (text) => {
        const raw = write({ reply: text, status: 'final_solution', reason: 'r', follow_up_questions: [] });
        const whole = reader.finish(raw).text;
        for (let end = 0; end <= raw.length; end += 1) {
          const shown = reader.visible(raw.slice(0, end));
          // No brace, escape or quote can be on screen that is not in the reply itself.
          expect(whole.startsWith(shown)).toBe(true);
          expect(shown).not.toMatch(HALF);
        }
        expect(reader.visible(raw)).toBe(whole);
      }),
      { numRuns: 25 },
    );
  });

  test('shows only beginnings of the seven parts', () => {
    const reader = createAnswerReader(TASKS.instructions);
    fc.assert(
      fc.property(reply, (text) => {
        const raw = write(Object.fromEntries(INSTRUCTION_PARTS.map(({ key }) => [key, text])));
        const whole = reader.finish(raw).text;
        for (let end = 0; end <= raw.length; end += 7) {
          const shown = reader.visible(raw.slice(0, end));
          expect(whole.startsWith(shown)).toBe(true);
          expect(shown).not.toMatch(HALF);
        }
      }),
      { numRuns: 10 },
    );
  });
});

test('plain text too never ends in half an emoji', () => {
  const reader = createAnswerReader(TASKS.response);
  const raw = `Hi ${FAMILY}${FLAG}${FLAG}!`;
  const shown = Array.from(raw, (_, index) => reader.visible(raw.slice(0, index + 1)));
  for (const text of shown) expect(text).not.toMatch(HALF);
});
