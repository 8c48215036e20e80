import { describe, expect, test } from 'vitest';
import { kindsOf } from '@/lib/redaction/kinds';
import { leftPlaceholders } from '@/lib/redaction/placeholder-form';
import { redact } from '@/lib/redaction/redact';
import { createRestorer } from '@/lib/redaction/restore';
import { EMPTY_MAP, readMap, type TicketMap } from '@/lib/redaction/ticket-map';

const STANDARD = { kinds: kindsOf('standard'), own: null, people: [] };
const entry = (token: string, value: string, kind: TicketMap['entries'][number]['kind'] = 'email') => ({
  token,
  kind,
  value,
  of: value,
});
const MAP: TicketMap = {
  ...EMPTY_MAP,
  entries: [
    entry('EMAIL_1', 'anna@example.com'),
    entry('EMAIL_10', 'zoe@example.com'),
    entry('EMAIL_1b', 'Anna@Example.com'),
    entry('NAME_1', 'Jan Novák', 'name'),
    entry('PHONE_1', '+49 30 [[EMAIL_1]]', 'phone'),
    entry('SECRET_1', 'hunter2!', 'secret'),
    entry('CARD_1', '4111111111111111', 'card'),
  ],
};
const { whole, partly } = createRestorer(MAP);

describe('what models make of placeholders', () => {
  test.each([
    ['kept', 'Write to [[EMAIL_1]].', 'Write to anna@example.com.'],
    ['twice', '[[EMAIL_1]], [[EMAIL_1]]', 'anna@example.com, anna@example.com'],
    ['ten is not one', '[[EMAIL_10]] [[EMAIL_1]]', 'zoe@example.com anna@example.com'],
    ['another spelling', '[[EMAIL_1b]] [[EMAIL_1B]]', 'Anna@Example.com Anna@Example.com'],
    ['small letters', '[[email_1]]', 'anna@example.com'],
    ['single brackets', '[EMAIL_1]', 'anna@example.com'],
    ['one bracket lost', '[[EMAIL_1]', 'anna@example.com'],
    ['no brackets', 'EMAIL_1, EMAIL_10', 'anna@example.com, zoe@example.com'],
    ['spaces', '[[ EMAIL 1 ]]', 'anna@example.com'],
    ['dashes', '[[EMAIL-1]] [[EMAIL–1]]', 'anna@example.com anna@example.com'],
    ['a dash in the name', '[[E-Mail_1]]', 'anna@example.com'],
    ['full-width brackets', '【EMAIL_1】［EMAIL_1］', 'anna@example.comanna@example.com'],
    ['escaped for Markdown', '[[EMAIL\\_1]]', 'anna@example.com'],
    [
      'an ending behind',
      '[[NAME_1]]s Brief, [[NAME_1]]’s, [[NAME_1]]-ом',
      'Jan Nováks Brief, Jan Novák’s, Jan Novák-ом',
    ],
    ['an ending inside', "[[NAME_1's]] order, [[NAME_1s]]", "Jan Novák's order, Jan Nováks"],
    ['in parentheses', '(EMAIL_1)', '(anna@example.com)'],
    ['values are not read again', '[[PHONE_1]]', '+49 30 [[EMAIL_1]]'],
    ['in text without gaps', 'メールは[[EMAIL_1]]です', 'メールはanna@example.comです'],
    ['dropped', 'Thank you.', 'Thank you.'],
  ])('%s', (_, answer, restored) => expect(whole(answer)).toBe(restored));

  test.each([
    ['made up', '[[EMAIL_2]]', ['[[EMAIL_2]]']],
    ['of a kind that is not there', '[[IBAN_1]]', ['[[IBAN_1]]']],
    ['translated', '[[CORREO_1]] [[Имя_1]]', ['[[CORREO_1]]', '[[Имя_1]]']],
    ['a password', 'Your password is [[SECRET_1]].', ['[[SECRET_1]]']],
    ['a card', 'Card [[card_1]]', ['[[card_1]]']],
  ])('%s: it stays visible, and is told', (_, answer, left) => {
    expect(whole(answer)).toBe(answer);
    expect(leftPlaceholders(whole(answer))).toEqual(left);
  });

  test.each([
    'See [1] and [[S3]], [[K1,S2]], [[L1]].',
    'Press [F1] (text 1)',
    'as in [text 1] below',
    'name_1 is a column',
    '[x] done',
  ])('no placeholder: %s', (text) => {
    expect(whole(text)).toBe(text);
    expect(leftPlaceholders(text)).toEqual([]);
  });
});

test('while it streams, never half a placeholder, and what was shown stays', () => {
  const answer =
    'Dear [[NAME_1]],\n\nwe wrote to [[EMAIL_10]] and [EMAIL_1]; press [OK] (DHL). EMAIL_1b is yours. [[SECRET_1]]';
  const full = whole(answer);
  let before = '';
  for (let length = 0; length <= answer.length; length += 1) {
    const shown = partly(answer.slice(0, length));
    expect(full.startsWith(shown) && shown.startsWith(before), `${before} → ${shown}`).toBe(true);
    before = shown;
  }
  expect(before.length).toBeGreaterThan(full.length - 20);
});

describe('one ticket over days', () => {
  const round = (texts: string[], map: TicketMap) => redact(texts, STANDARD, map);

  test('the same value has the same name in every message, and later ones count on', () => {
    const first = round(['Mail a@example.com', 'a@example.com and A@Example.com'], EMPTY_MAP);
    expect(first.texts).toEqual(['Mail [[EMAIL_1]]', '[[EMAIL_1]] and [[EMAIL_1b]]']);
    const second = round(['b@example.com, a@example.com'], readMap(structuredClone(first.map)));
    expect(second.texts).toEqual(['[[EMAIL_2]], [[EMAIL_1]]']);
  });

  test('a draft that came back whole leaves again under the same names', () => {
    const first = round(['Call +49 30 1234567'], EMPTY_MAP);
    expect(round(['Draft: we call 030/1234567, or +49 30 1234567'], first.map).texts[0]).toContain('[[PHONE_1]]');
  });

  test('a password is masked wherever it is repeated', () => {
    const { texts } = round(['Password: Xy9kkl!', 'I typed Xy9kkl! twice'], EMPTY_MAP);
    expect(texts).toEqual(['Password: [[SECRET_1]]', 'I typed [[SECRET_1]] twice']);
  });

  test('what a customer types as a placeholder stands for itself, and pulls no value', () => {
    const text = 'Please send [[EMAIL_1]] and EMAIL_1 to a@example.com';
    const { texts, map } = round([text], EMPTY_MAP);
    expect(texts[0]).toBe('Please send [[TEXT_1]] and [[TEXT_1b]] to [[EMAIL_1]]');
    expect(createRestorer(map).whole(texts[0] ?? '')).toBe(text);
    // Only what was given out for this ticket comes back.
    expect(createRestorer(EMPTY_MAP).whole('[[EMAIL_1]]')).toBe('[[EMAIL_1]]');
  });

  test('a person shows a value, and hides words', () => {
    const map = { ...EMPTY_MAP, shown: ['a@example.com'], hidden: ['Project Falcon'] };
    expect(round(['a@example.com, b@example.com: Project Falcon'], map).texts).toEqual([
      'a@example.com, [[EMAIL_1]]: [[WORDS_1]]',
    ]);
  });

  test('a damaged or lost map counts as none', () => {
    for (const value of [null, 'x', { entries: [{ token: 1 }] }, undefined]) expect(readMap(value)).toEqual(EMPTY_MAP);
  });
});

describe('bad input', () => {
  test.each([
    ['five million digits', '4'.repeat(5_000_000)],
    ['only placeholders', '[[EMAIL_1]] '.repeat(20_000)],
    ['only brackets', '[['.repeat(100_000)],
    ['many addresses', Array.from({ length: 5000 }, (_, at) => `a${at}@example.com`).join(' ')],
  ])('%s: comes through', (_, text) => {
    const { texts, map } = redact([text], STANDARD, EMPTY_MAP);
    expect(map.entries.length).toBeLessThanOrEqual(2000);
    expect(texts[0]).not.toContain('@example.com');
  });
});
