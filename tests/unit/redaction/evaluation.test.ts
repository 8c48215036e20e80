import { describe, expect, test } from 'vitest';
import { kindsOf } from '@/lib/redaction/kinds';
import { redact } from '@/lib/redaction/redact';
import { createRestorer } from '@/lib/redaction/restore';
import { EMPTY_MAP } from '@/lib/redaction/ticket-map';
import { LANGUAGES, type Language } from './languages';
import { createRandom, type Random } from './random';
import { card, decoy, email, iban, internationalPhone, nationalPhone, password } from './values';

const TICKETS = 40;

type Planted = { text: string; value: string };

function plant(list: readonly string[], value: string, random: Random): Planted {
  return { text: random.pick(list).replace('$', () => value), value };
}

const STANDARD = { kinds: kindsOf('standard'), own: null, people: [] };

/** A ticket: private values between decoys, in an order by chance. */
function ticketOf(language: Language, random: Random) {
  const secret = plant(language.secrets, password(random), random);
  const others = [card, iban, email, internationalPhone].map((make) => plant(language.plain, make(random), random));
  const national = plant(language.phones, nationalPhone(random.pick(language.phoneForms), random), random);
  const decoys = Array.from({ length: 6 }, () => plant(language.decoys, decoy(random), random));
  const sentences = [secret, ...others, national, ...decoys]
    .map((one) => ({ one, at: random.below(1000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one.text);
  return { text: sentences.join(random.pick([' \n', '\n\n', '\n'])), sure: [secret, ...others], national, decoys };
}

describe.each(Object.entries(LANGUAGES))('tickets in %s', (code, language) => {
  const random = createRandom([...code].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7));
  const tickets = Array.from({ length: TICKETS }, () => {
    const ticket = ticketOf(language, random);
    const { texts, map } = redact([ticket.text], STANDARD, EMPTY_MAP);
    return { ...ticket, out: texts[0] ?? '', map };
  });

  test('no password, card, account, address or international number leaves', () => {
    const left = tickets.flatMap(({ sure, out }) =>
      sure.filter(({ value }) => out.includes(value)).map(({ text }) => text),
    );
    expect(left).toEqual([]);
  });

  test('national numbers beside a word that calls them so do not leave', () => {
    const left = tickets
      .filter(({ national, out }) => out.includes(national.value))
      .map(({ national }) => national.text);
    expect(left.length, left.join('\n')).toBeLessThanOrEqual(TICKETS * 0.05);
  });

  test('numbers of orders, versions, devices and the like stay', () => {
    const all = tickets.flatMap(({ decoys, out }) =>
      decoys.filter(({ text }) => !out.includes(text)).map(({ text }) => text),
    );
    expect(all.length, all.join('\n')).toBeLessThanOrEqual(TICKETS * 6 * 0.005);
  });

  test('what comes back is exactly what was written', () => {
    for (const { text, out, map } of tickets) {
      // Those that never come back, put back by hand.
      const final = map.entries.filter(({ kind }) => kind === 'secret' || kind === 'card');
      const restored = createRestorer(map).whole(out);
      expect(final.reduce((all, { token, value }) => all.replaceAll(`[[${token}]]`, () => value), restored)).toBe(text);
    }
  });

  test('people whom the ticket knows have no name in it', () => {
    for (const [name, ...mentions] of language.names) {
      const rules = { kinds: kindsOf('strict'), own: null, people: [{ name }] };
      const sentences = [name, ...mentions].flatMap((mention) =>
        language.plain.map((one) => one.replace('$', () => mention)),
      );
      const { texts, map } = redact(sentences, rules, EMPTY_MAP);
      const bare = [name, ...mentions].map((one) => one.replace(/(?:['’]s|様|さん|님이?| 씨)$/u, ''));
      expect(texts.flatMap((out) => bare.filter((one) => out.includes(one)))).toEqual([]);
      expect(texts.map(createRestorer(map).whole)).toEqual(sentences);
    }
  });
});
