import { describe, expect, test } from 'vitest';
import { chosenSignature, isRaw, signatureBelow, signed } from '@/lib/drafts/signature';
import { fillPlaceholders } from '@/lib/text/placeholders';
import { growth, LINEAR } from '../growth';

const SIGNATURE = 'Best regards,\nDana Fisher\nAcme Support';

test.each([
  [{ signature: null, help_desk_signs: false }, 'Dana'],
  [{ signature: 'Mine ', help_desk_signs: false }, 'Mine'],
  [{ signature: '', help_desk_signs: false }, ''],
  [{ signature: 'Mine', help_desk_signs: true }, ''],
  [{ signature: null, help_desk_signs: true }, ''],
])('%j with “Dana” in Freshdesk: “%s”', (setting, expected) => {
  expect(chosenSignature(setting, 'Dana')).toBe(expected);
});

test('a signature of any length from outside is cut', () => {
  const ofFreshdesk = 'x'.repeat(1_000_000);
  expect(chosenSignature({ signature: null, help_desk_signs: false }, ofFreshdesk)).toHaveLength(2000);
});

describe('what goes out', () => {
  test.each([
    ['Hello', SIGNATURE, `Hello\n\n${SIGNATURE}`],
    ['Hello\n\n', SIGNATURE, `Hello\n\n${SIGNATURE}`],
    ['Hello', '', 'Hello'],
    ['Hello', '  \n', 'Hello'],
    ['Hello', undefined, 'Hello'],
    [`Hello\n\n${SIGNATURE}`, SIGNATURE, `Hello\n\n${SIGNATURE}`],
    ['Hello\nBest  regards,\n\nDana Fisher\nAcme\u200B Support\n', SIGNATURE, null],
    [`Best regards,\nDana Fisher\nAcme Support\n\nP.S. One more thing.`, SIGNATURE, 'added'],
  ])('%j', (text, signature, expected) => {
    const out = signed(text, signature);
    if (expected === null) expect(out).toBe(text);
    else if (expected === 'added') expect(out).toBe(`${text}\n\n${SIGNATURE}`);
    else expect(out).toBe(expected);
    // Twice does no harm.
    expect(signatureBelow(out, signature)).toBe('');
  });
});

describe('placeholders', () => {
  const known = { 'agent.name': 'Dana Fisher', 'ticket.agent.name': 'Sam', 'agent.phone': null, 'agent.email': ' ' };
  test.each([
    ['{{agent.name}}\nAcme', 'Dana Fisher\nAcme', []],
    ['{{ Agent.Name }} for {{ticket.agent.name}}', 'Dana Fisher for Sam', []],
    ['{{agent.phone}}, {{agent.phone}} {{agent.email}}', null, ['agent.phone', 'agent.email']],
    ['{{ticket.requester.name}}', null, ['ticket.requester.name']],
    ['{{constructor}} {{__proto__}}', null, ['constructor', '__proto__']],
    ['{{}}', null, ['']],
    ['$& {{agent.name}}', '$& Dana Fisher', []],
    ['no braces {at all}', 'no braces {at all}', []],
  ])('%s', (template, text, missing) => {
    const filled = fillPlaceholders(template, known);
    expect(filled).toEqual({ text: text ?? template, missing });
    expect(isRaw(filled.text)).toBe(missing.length > 0);
  });

  test.each(['{{agent.name', 'agent.name}}', '{% if agent %}x{% endif %}', '{{ {{agent.name}} }}'])(
    '%s is never taken for a text to send',
    (template) => expect(isRaw(fillPlaceholders(template, known).text)).toBe(true),
  );

  test('what a person fills in is not filled in once more', () => {
    const { text, missing } = fillPlaceholders('{{a}} {{b}}', { a: '{{b}}', b: 'B' });
    expect([text, missing]).toEqual(['{{b}} B', []]);
    expect(isRaw(text)).toBe(true);
  });
});

test.each(['{{', '{{a', '}}{{', '{{a}}', '{% '])('time grows with the input: %j', (part) => {
  expect(growth((size) => void fillPlaceholders(part.repeat(size), {}), 40_000)).toBeLessThan(LINEAR);
});
