import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import { INSTRUCTION_PARTS } from '@/lib/assistant/tasks/instructions';
import { NO_DETAILS } from '@/lib/domain/answer-details';
import { AppError } from '@/lib/failures/app-error';
import { toPlainText } from '@/lib/text/plain-text';

const REPLY = 'Hi Ann,\n\n1. Open "Settings".\n2. Type C:\\temp\\new {x} – 😀\n\nKind regards';
const ANSWER = {
  reply: REPLY,
  status: 'needs_follow_up',
  reason: 'The model is unknown.',
  follow_up_questions: ['Which model?', 'Since when?'],
};
const JSON_ANSWER = JSON.stringify(ANSWER);
const PARTS = Object.fromEntries(INSTRUCTION_PARTS.map(({ key, heading }) => [key, `About ${heading}.`]));
const PARTS_TEXT = INSTRUCTION_PARTS.map(({ heading }, index) => `${index + 1}. ${heading}\nAbout ${heading}.`).join(
  '\n\n',
);

const asked = (asks: string[]) => asks.map((ask) => ({ ask, why: '', unlocks: '' }));

const response = createAnswerReader(TASKS.response);
const instructions = createAnswerReader(TASKS.instructions);

/** What a person sees after each single UTF-16 unit of the stream. */
const steps = (raw: string, reader = response) =>
  Array.from({ length: raw.length }, (_, end) => reader.visible(raw.slice(0, end + 1)));

const kindOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.failure.kind : error;
  }
  return null;
};

describe('a whole answer', () => {
  const expected = {
    ...NO_DETAILS,
    text: REPLY,
    status: 'needs_follow_up',
    reason: ANSWER.reason,
    questions: asked(ANSWER.follow_up_questions),
  };
  test.each([
    ['bare', JSON_ANSWER],
    ['indented', JSON.stringify(ANSWER, null, 2)],
    [
      'all escaped',
      JSON_ANSWER.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['in a fence', `\`\`\`json\n${JSON_ANSWER}\n\`\`\``],
    ['explained', `Here is the reply:\n\n${JSON_ANSWER}\n\nHope this helps!`],
    ['explained and fenced', `Sure!\n\`\`\`json\n${JSON_ANSWER}\n\`\`\`\nAnything else?`],
    ['inside another object', `{"answer": ${JSON_ANSWER}}`],
    ['keys in another order', JSON.stringify(Object.fromEntries(Object.entries(ANSWER).reverse()))],
    ['raw line breaks in strings', JSON_ANSWER.replace(/(?<!\\)\\n/g, '\n')],
  ])('%s', (_, raw) => expect(response.finish(raw)).toEqual(expected));

  test.each([
    ['unknown status', { ...ANSWER, status: 'done' }, { status: null }],
    [
      'no questions key',
      { reply: 'Hi', status: 'final_solution' },
      { questions: [], status: 'final_solution', reason: null },
    ],
    ['questions are no list', { ...ANSWER, follow_up_questions: 'Which?' }, { questions: asked(['Which?']) }],
    [
      'Markdown',
      { ...ANSWER, reply: '**Hi** Ann', follow_up_questions: ['Which **model**?', ''] },
      { text: 'Hi Ann', questions: asked(['Which model?']) },
    ],
    ['hidden characters', { ...ANSWER, reply: 'H\u200Bi\u{E0041}' }, { text: 'Hi' }],
  ])('%s', (_, answer, part) => expect(response.finish(JSON.stringify(answer))).toMatchObject(part));

  test('a single backslash in a path is taken as meant', () => {
    expect(
      response.finish(String.raw`{"reply": "Open C:\Users\Ann and \\\\srv\\x", "status": "final_solution"}`).text,
    ).toBe(String.raw`Open C:\Users\Ann and \\srv\x`);
  });
});

describe('an answer that is not JSON', () => {
  test.each([
    ['plain text', 'Hi Ann,\n\nturn it on.', 'Hi Ann,\n\nturn it on.'],
    ['Markdown', '# Hello\n\n**Turn** it on.', 'Hello\n\nTurn it on.'],
    ['braces in text', 'Run {x} and {"a": 1}', 'Run {x} and {"a": 1}'],
    ['a template', '{{name}}, hello', '{{name}}, hello'],
  ])('%s', (_, raw, text) => {
    expect(response.finish(raw)).toEqual({ ...NO_DETAILS, text });
    expect(response.visible(`${raw} `)).toBe(text);
  });
});

describe('an answer that ended in the middle', () => {
  test.each([
    ['in the reply', '{"reply": "Hi Ann, op', 'Hi Ann, op'],
    ['in an escape', '{"reply": "Hi\\', 'Hi'],
    ['in a \\u escape', '{"reply": "Hi \\u00', 'Hi'],
    ['after the reply', '{"reply": "Hi Ann", "status": "fin', 'Hi Ann'],
    ['before any text', '{"rep', ''],
  ])('%s', (_, raw, text) => {
    expect(response.finish(raw)).toEqual({ ...NO_DETAILS, text, cut: true });
  });
});

describe('an answer that is of no use', () => {
  test.each([
    ['nothing', '', 'answer-empty'],
    ['white space', ' \n ', 'answer-empty'],
    ['an empty reply', '{"reply": " ", "status": "final_solution"}', 'answer-empty'],
    ['an empty object', '{}', 'answer-malformed'],
    ['other JSON', '{"error": "overloaded"}', 'answer-malformed'],
    ['no reply', '{"status": "final_solution", "reason": "x"}', 'answer-malformed'],
  ])('%s', (_, raw, kind) => expect(kindOf(() => response.finish(raw))).toBe(kind));
});

describe('while it streams', () => {
  test.each([
    ['bare', JSON_ANSWER],
    ['fenced', `\`\`\`json\n${JSON_ANSWER}\n\`\`\``],
    [
      'escaped',
      JSON_ANSWER.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
  ])('%s: only ever a beginning of the reply', (_, raw) => {
    const seen = steps(raw);
    for (const text of seen) {
      expect(REPLY.startsWith(text.trimEnd())).toBe(true);
      expect(text.isWellFormed()).toBe(true);
    }
    expect(seen.at(-1)).toBe(REPLY);
    expect(new Set(seen).size).toBeGreaterThan(40);
  });

  test('an explanation before the object gives way to the reply, and no brace is shown', () => {
    const seen = steps(`Here it is:\n\`\`\`json\n{\n  "reply": "Hi Ann"}`);
    for (const text of seen) expect(text).not.toMatch(/[{"`]|json/);
    expect(seen.at(-1)).toBe('Hi Ann');
  });

  test('plain text comes as it is', () => {
    expect(steps('Hi 😀!')).toEqual(['H', 'Hi', 'Hi', 'Hi', 'Hi 😀', 'Hi 😀!']);
  });

  test('never half a character, an escape or a brace, whatever the reply', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', '\\', '\n', 'ß ', '漢', '.') }),
        fc.nat(),
        (reply, cut) => {
          const raw = JSON.stringify({ reply, status: 'final_solution' });
          const text = response.visible(raw.slice(0, cut % (raw.length + 1)));
          expect(text.isWellFormed()).toBe(true);
          expect(toPlainText(reply).trim().startsWith(text)).toBe(true);
        },
      ),
    );
  });
});

describe('tech instructions', () => {
  test('seven parts in one order, whatever the order of the keys', () => {
    const reversed = Object.fromEntries(Object.entries(PARTS).reverse());
    expect(instructions.finish(JSON.stringify(reversed))).toEqual({
      ...NO_DETAILS,
      text: PARTS_TEXT,
    });
  });

  test('parts come as they are written', () => {
    const raw = JSON.stringify(PARTS);
    expect(instructions.visible(raw.slice(0, raw.indexOf('About Diagnostic') + 9))).toBe(
      '1. Root cause analysis\nAbout Root cause analysis.\n\n2. Diagnostic steps\nAbout Dia',
    );
    expect(PARTS_TEXT.startsWith(instructions.visible(raw.slice(0, -40)).trimEnd())).toBe(true);
  });

  test('an empty part keeps its number', () => {
    expect(instructions.finish(JSON.stringify({ ...PARTS, complications: '' })).text).toContain(
      '5. Complications\n–\n\n6. Prevention',
    );
  });

  test('lists where text was asked for', () => {
    const answer = { ...PARTS, resolution: ['Open it', 'Close it'] };
    expect(instructions.finish(JSON.stringify(answer)).text).toContain('3. Resolution\n1. Open it\n2. Close it\n');
  });

  test('cut, plain and empty', () => {
    expect(instructions.finish('{"root_cause_analysis": "Ton')).toMatchObject({
      text: '1. Root cause analysis\nTon',
      cut: true,
    });
    expect(instructions.finish('Check the toner.').text).toBe('Check the toner.');
    expect(kindOf(() => instructions.finish('{"root_cause_analysis": ""}'))).toBe('answer-empty');
  });
});
