import { describe, expect, test } from 'vitest';
import { createGate } from '@/lib/redaction/gate';
import { joined } from '@/lib/redaction/join-maps';
import { kindsOf } from '@/lib/redaction/kinds';
import { NOTE } from '@/lib/redaction/note';
import { ownPatterns, patternProblem } from '@/lib/redaction/own-patterns';
import { redact } from '@/lib/redaction/redact';
import { EMPTY_MAP } from '@/lib/redaction/ticket-map';

const RULES = { kinds: kindsOf('standard'), own: null, people: [] };
const ask = (system: string, user: string) => [
  { role: 'system' as const, content: system },
  { role: 'user' as const, content: user },
];

describe('the gate', () => {
  test('tells the model of placeholders only where there are some', () => {
    const gate = createGate();
    const plain = gate.pass(ask('Be brief.', 'It is broken.'), RULES, EMPTY_MAP);
    expect(plain.messages.map(({ content }) => content)).toEqual(['Be brief.', 'It is broken.']);
    const masked = gate.pass(ask('Be brief.', 'Mail a@example.com'), RULES, EMPTY_MAP);
    expect(masked.messages.map(({ content }) => content)).toEqual([`Be brief.\n\n${NOTE}`, 'Mail [[EMAIL_1]]']);
  });

  test('knows what has passed, and nothing else', () => {
    const gate = createGate();
    const { messages } = gate.pass(ask('a', 'b'), RULES, EMPTY_MAP);
    expect(() => gate.assertPassed(messages)).not.toThrow();
    expect(() => gate.assertPassed([...messages])).toThrow();
    expect(() => gate.assertPassed(ask('a', 'b'))).toThrow();
    expect(() => Object.assign(messages[0] ?? {}, { content: 'a@example.com' })).toThrow();
    expect(() => createGate().assertPassed(messages)).toThrow();
  });

  test('what it was warmed with leaves no trace', () => {
    const gate = createGate();
    gate.warm(RULES);
    const { map } = gate.pass(ask('a', 'b@example.com'), RULES, EMPTY_MAP);
    expect(map.entries.map(({ token }) => token)).toEqual(['EMAIL_1']);
  });

  test('off changes nothing, but for words that a person selected', () => {
    const off = { ...RULES, kinds: kindsOf('off') };
    expect(redact(['a@example.com, Falcon'], off, EMPTY_MAP).texts).toEqual(['a@example.com, Falcon']);
    expect(redact(['Falcon'], off, { ...EMPTY_MAP, hidden: ['Falcon'] }).texts).toEqual(['[[WORDS_1]]']);
  });

  test('each kind can be switched over the level', () => {
    const text = 'a@example.com, +49 30 1234567; Anna';
    const of = (...chosen: Parameters<typeof kindsOf>) =>
      redact([text], { ...RULES, kinds: kindsOf(...chosen), people: [{ name: 'Anna' }] }, EMPTY_MAP).texts[0];
    expect(of('standard', { email: 'never' })).toBe('a@example.com, [[PHONE_1]]; Anna');
    expect(of('standard', { name: 'always' })).toBe('[[EMAIL_1]], [[PHONE_1]]; [[NAME_1]]');
    expect(of('strict', { phone: 'never' })).toBe('[[EMAIL_1]], +49 30 1234567; [[NAME_1]]');
  });

  test('drafts of one ticket share what placeholders stand for', () => {
    const one = redact(['a@example.com'], RULES, EMPTY_MAP).map;
    const two = redact(['b@example.com'], RULES, one).map;
    expect(joined([one, two]).entries.map(({ token }) => token)).toEqual(['EMAIL_1', 'EMAIL_2']);
    expect(joined([])).toEqual(EMPTY_MAP);
  });
});

describe('own patterns', () => {
  test.each([
    ['AB-######', 'my AB-204711 and AB-20471', 'my [[CODE_1]] and AB-20471'],
    ['POL@@##/*', 'POLde12/77x, pol', '[[CODE_1]], pol'],
    ['(#.#)+$^', 'a (1.2)+$^ b', 'a [[CODE_1]] b'],
    ['Falcon', 'Project FALCON, Falcons', 'Project [[CODE_1]], Falcons'],
    ['契約###', '契約123です', '[[CODE_1]]です'],
  ])('%s', (typed, text, out) => {
    expect(patternProblem(typed)).toBeNull();
    expect(redact([text], { ...RULES, own: ownPatterns(typed) }, EMPTY_MAP).texts[0]).toBe(out);
  });

  test.each([
    ['*', 'too-short'],
    ['##', 'too-short'],
    ['a**b###', 'too-many-stars'],
    ['*-*-*-###', 'too-many-stars'],
    ['#'.repeat(41), 'too-long'],
    [Array.from({ length: 31 }, (_, at) => `AB-${at}##`).join('\n'), 'too-many'],
  ])('%.20s: %s', (typed, problem) => expect(patternProblem(typed)?.problem).toBe(problem));
});
