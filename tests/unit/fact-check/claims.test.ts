import { describe, expect, test } from 'vitest';
import { DEFAULT_PROMPTS } from '@/lib/assistant/prompts-data';
import { RULES } from '@/lib/assistant/rules-data';
import { createFactCheck, type Sources } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';
import cases from '../../fixtures/cases/attacks/claims-links-headings.json';
import twins from '../../fixtures/cases/attacks/claims-twins.json';

const MONTHS = readMonths();
/** A Friday. */
const NOTHING: Sources = { own: [], customer: [], times: ['2026-11-20T09:14:00Z'], hosts: [] };

const checkWith = (sources: Partial<Sources> = {}) => {
  const check = createFactCheck({ ...NOTHING, ...sources }, MONTHS);
  return (draft: string) =>
    check(draft).map(({ kind, text, customerOnly }) => `${kind}: ${text}${customerOnly ? ' (customer)' : ''}`);
};
const nothing = checkWith();
const ticket = checkWith({ ...cases.honestSources, hosts: ['acme.freshdesk.com'] });

/** Own words: "#4711" may be an order's number, and "Refunds take 5 business days" says as much as a bare "refund". */
const BORNE_OUT = ['order no. 4711', 'terugbetaling'];

describe('made-up claims of the attack', () => {
  describe.each(Object.entries(cases.claims))('%s', (_, claims) => {
    test.each(claims)('%s', (claim) => {
      expect(nothing(claim)).not.toEqual([]);
      if (!BORNE_OUT.includes(claim)) expect(ticket(claim)).not.toEqual([]);
    });
  });
});

describe('what a good reply may hold', () => {
  test.each(cases.honest)('%s', (sentence) => expect(ticket(sentence)).toEqual([]));
});

describe('twins, in all languages', () => {
  test.each(Object.entries(twins.claims))('%s: nine in ten are marked', (_, claims) => {
    const missed = claims.filter((claim) => nothing(claim).length === 0);
    expect(missed.length / claims.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  test('of honest sentences one in twenty-five at most', () => {
    const marked = twins.honest.filter((sentence) => ticket(sentence).length > 0);
    expect(twins.honest.length).toBeGreaterThan(400);
    expect(marked.length / twins.honest.length, marked.join('\n')).toBeLessThanOrEqual(0.04);
  });
});

describe('of what kind, and where', () => {
  test.each<[string, string[]]>([
    ['Please send me your password by Friday.', ['secret: send me your password', 'date: by Friday']],
    ['パスワードを教えてください。', ['secret: パスワードを教えて']],
    ['Your PIN is 4829.', ['secret: PIN is 4829']],
    ['I have reset your password to Summer2026!', ['state: reset', 'secret: password to Summer2026']],
    ['The card is 4111 1111 1111 1111.', ['secret: 4111 1111 1111 1111']],
    ['We will refund it within 2-3 days.', ['promise: refund', 'promise: within 2-3 days']],
    ['Vi återbetalar 20 % inom två dagar.', ['promise: återbetalar', 'promise: inom två dagar']],
    ['We pay you all of it back.', ['promise: pay you all of it back']],
    ['Peníze vám vrátíme.', ['promise: Peníze vám vrátíme']],
    ['Ihr Konto wurde entsperrt.', ['state: entsperrt']],
    ['Turn the firewall off.', ['security: Turn the firewall off']],
    ['You have the right to withdraw.', ['legal: have the right to']],
    ['Take two tablets.', ['medical: Take two tablets']],
    ['Install client 4.3.0 and open UDP port 4500.', ['version: client 4.3.0', 'version: UDP port 4500']],
    ['Hello [Your Name], see {{link}}.', ['placeholder: [Your Name]', 'placeholder: {{link}}']],
    ['Kind regards,\nJennifer Miller', ['name: Jennifer Miller']],
    ['Pay to DE89 3704 0044 0532 0130 00.', ['reference: DE89 3704 0044 0532 0130 00']],
  ])('%s', (draft, claims) => expect(nothing(draft)).toEqual(claims));

  test('claims are in order, apart from each other, and at their places', () => {
    const draft = [...Object.values(cases.claims), ...Object.values(twins.claims)].flat().join('\n');
    const claims = createFactCheck(NOTHING, MONTHS)(draft);
    expect(claims.length).toBeGreaterThan(1000);
    let end = 0;
    for (const { from, to, text } of claims) {
      expect(from).toBeGreaterThanOrEqual(end);
      expect(draft.slice(from, to)).toBe(text);
      end = to;
    }
  });

  test('letters written in parts, full width or with signs that are not seen are the same', () => {
    expect(nothing('R\u00ADefund, Rückzahlung, Ｒｅｆｕｎｄ')).toHaveLength(3);
  });
});

describe('a "not", a question and a condition are understood', () => {
  test.each([
    'We cannot refund it.',
    'Will you refund it?',
    'Once it has been shipped, wait.',
    'You asked for a refund.',
    'Never send us your password.',
    'Der Betrag wird nicht erstattet.',
    'Ob eine Gutschrift möglich ist, klären wir.',
    'Nous ne vous rembourserons pas.',
    'No le devolveremos el dinero.',
    '返金はいたしません。',
    'Деньги мы не вернём.',
  ])('%s', (draft) => expect(nothing(draft)).toEqual([]));

  test.each<[string, string]>([
    ['We cannot repair it, but we will refund it.', 'refund'],
    ['I promise that it will not fail again.', 'I promise'],
    ['There is no charge.', 'no charge'],
    ['Wir können es nicht reparieren, erstatten aber den Betrag.', 'erstatten'],
  ])('and where it ends: %s', (draft, text) => expect(nothing(draft).join()).toContain(text));
});

describe('borne out', () => {
  test.each<[string, string, Partial<Sources>, string[]]>([
    ['a promise, in another language', 'Wir erstatten es.', { own: ['We will refund it.'] }, []],
    ['a rule is no promise', 'We will refund it.', { own: ['Refunds take 5 days.'] }, ['promise: refund']],
    ['the rule itself', 'Refunds take 5 days.', { own: ['Refunds take 5 days.'] }, []],
    ['a denial is none', 'We will refund it.', { own: ['We never refund.'] }, ['promise: refund']],
    ['a length of time', 'within 5 days', { own: ['Refunds take 5 days.'] }, []],
    ['a day by its date', 'by Wednesday', { own: ['on 25 November'] }, []],
    ['a day by its name', 'bis Mittwoch', { own: ['by Wednesday'] }, []],
    ['tomorrow by its date', 'tomorrow', { own: ['21.11.2026'] }, []],
    ['another day', 'by Thursday', { own: ['on 25 November'] }, ['date: by Thursday']],
    ["the customer's day", 'by Friday', { customer: ['I need it by Friday.'] }, ['date: by Friday (customer)']],
    [
      'what was done',
      'Your account has been unlocked.',
      { own: ['Das Konto wurde entsperrt, ich habe es geprüft.'] },
      [],
    ],
    ['what happened to the customer', 'Your order was cancelled.', { customer: ['My order was cancelled.'] }, []],
    ['a version', 'Install client 4.3.0.', { own: ['Client 4.3.0 is out.'] }, []],
    ["the agent's name", 'Kind regards,\nMaria Berg', { own: ['Maria Berg maria@acme.example'] }, []],
    [
      'never: a password',
      'Send us your password.',
      { own: ['Send us your password.'] },
      ['secret: Send us your password'],
    ],
  ])('%s', (_, draft, sources, claims) => expect(checkWith(sources)(draft)).toEqual(claims));
});

describe('what no reply may give away', () => {
  const customer = ['My password is Tr0ub4dor&3 and the card is 4111111111111111.'];
  test.each([
    'You wrote Tr0ub4dor&3, please change it.',
    'Your card 4111-1111-1111-1111 is known.',
    'Use sk-proj-abcdefghijklmnop1234 for now.',
  ])('a secret: %s', (draft) => expect(checkWith({ customer })(draft).join()).toMatch(/^secret: /));

  const prompt = [...Object.values(RULES), ...Object.values(DEFAULT_PROMPTS)];
  test.each(prompt.map((text) => text.split('\n').find((line) => line.startsWith('- ')) ?? ''))('%s', (line) => {
    expect(checkWith({ prompt })(`Hello,\n${line.slice(2)}`).join()).toMatch(/prompt: /);
  });
});
