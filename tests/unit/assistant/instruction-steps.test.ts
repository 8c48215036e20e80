import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import { INSTRUCTION_WORDS } from '@/lib/assistant/tasks/instruction-words-data';
import { INSTRUCTION_PARTS } from '@/lib/assistant/tasks/instructions';
import { textToHtml } from '@/lib/text/text-to-html';
import { COMMANDS, linesOfHtml } from './commands';

const reader = createAnswerReader(TASKS.instructions);
const PARTS = Object.fromEntries(INSTRUCTION_PARTS.map(({ key }) => [key, 'Words.']));
const read = (fields: object) => reader.finish(JSON.stringify({ ...PARTS, ...fields })).text;

const SHAPES: [string, (command: string) => object][] = [
  ['fenced in a text', (one) => ({ resolution: `1. Type:\n\`\`\`\n${one}\n\`\`\`\n2. Look.` })],
  ['a key of its own', (command) => ({ resolution: [{ step: 'Type:', command, system: '', risk: 'read', undo: '' }] })],
  ['among others', (one) => ({ diagnostic_steps: [{ step: 1, action: 'Type', commands: ['whoami', one] }, 'Look.'] })],
  ['fenced in its key', (one) => ({ resolution: [{ text: 'Type', cmd: `\`\`\`powershell\n${one}\n\`\`\`` }] })],
  ['one object', (command) => ({ resolution: { description: 'Type', Command: command } })],
  ['by system', (one) => ({ resolution: [{ step: 'Type', command: { windows: one, linux: 'uname -a' } }] })],
  ['nested', (one) => ({ resolution: { 'Phase 1': { steps: [{ substeps: [{ step: 'Type', command: one }] }] } } })],
  ['in another part', (one) => ({ complications: [{ what: 'It fails', command: one }] })],
];

test('there are sixty', () => expect(new Set(COMMANDS).size).toBe(60));

describe.each(SHAPES)('a command, %s', (name, shape) => {
  test.each(COMMANDS.filter((one) => name !== 'fenced in a text' || !one.startsWith('- ')))('%s', (command) => {
    const text = read(shape(command));
    expect(text.split('\n').map((line) => line.trim())).toContain(command);
    expect(linesOfHtml(textToHtml(text))).toContain(command);
  });
});

test('a step says for which system it is, what it does and the way back, in the language of the text', () => {
  const step = {
    step: 'Leeren.',
    command: 'ipconfig /flushdns',
    system: 'Windows 11',
    risk: 'change',
    undo: 'Neu starten.',
  };
  const text = read({
    language: 'de-DE',
    diagnostic_steps: [{ ...step, command: '', system: 'n/a', risk: 'read', undo: '' }, { step: 'Fragen.' }],
    resolution: [step, { ...step, risk: 'disruptive', undo: 'none', system: '' }],
  });
  expect(text).toContain(
    '1. Ursachenanalyse\nWords.\n\n2. Diagnoseschritte\n1. Leeren.\n(liest nur)\n\n2. Fragen.\n\n3. Lösung\n',
  );
  expect(text).toContain(
    '1. Leeren.\nipconfig /flushdns\n(Windows 11 · ändert etwas)\nWeg zurück: Neu starten.\n\n2. Leeren.',
  );
  expect(text).toContain('(unterbricht die Arbeit oder kann Daten kosten)\n\n4. Voraussetzungen');
});

test.each([
  ...Object.entries(INSTRUCTION_WORDS).map(([code, { parts }]) => [code, parts[2]]),
  ['PT-br', 'Resolução'],
  ['zh_CN', '解决方法'],
  ['German', 'Lösung'],
  ['Français', 'Résolution'],
  ['tlh', 'Resolution'],
  ['constructor', 'Resolution'],
  ['', 'Resolution'],
])('headings in %j', (language, heading) => {
  expect(read({ language })).toContain(`3. ${heading}\n`);
});

test('each language has words of its own for all', () => {
  expect(Object.keys(INSTRUCTION_WORDS)).toHaveLength(12);
  for (const { parts, ...others } of Object.values(INSTRUCTION_WORDS))
    expect(new Set([...parts, ...Object.values(others)]).size).toBe(11);
});

test('while it comes, a step has its command as soon as that is read, and nothing of the JSON', () => {
  const raw = JSON.stringify({
    language: 'en',
    ...PARTS,
    resolution: [{ step: 'Go.', command: 'a\\b', risk: 'read' }],
  });
  for (let at = 1; at < raw.length; at += 1) expect(reader.visible(raw.slice(0, at))).not.toMatch(/[{}"\]]|command/);
  expect(reader.finish(raw).text).toContain('3. Resolution\n1. Go.\na\\b\n(only reads)\n');
});
