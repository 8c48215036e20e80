import { isFinal, type Kind, kindsOf } from '@/lib/redaction/kinds';
import { redact } from '@/lib/redaction/redact';
import { EMPTY_MAP } from '@/lib/redaction/ticket-map';
import { cut } from '@/lib/text/cut';

/**
 * What stands in the place of another customer's words. Not in the form of our own placeholders: those are given back as
 * what the present ticket means by them.
 */
const STANDS_FOR: Partial<Record<Kind, string>> = {
  name: '[name]',
  email: '[e-mail address]',
  phone: '[phone number]',
  address: '[address]',
  'birth-date': '[date]',
};
const NUMBER = '[number]';
const REMOVED = /\[\[REMOVED\]\]/g;

const LINK = /https?:\/\/[^\s<>"')\]]{1,2000}/giu;
const EMAIL = /[^\s@<>()[\],;:"']{1,64}@[^\s@<>()[\],;:"']{1,190}/gu;
/** Digits of an order, a customer or an account. `0x80070005` is an error that many have. */
const DIGITS = /(?<!0x[\da-f]{0,8})(?<!\d)\d(?:[ .\-/]?\d){4,29}(?!\d)/giu;

const WORD = /[\p{L}\p{N}]/u;
/** A name of one of our placeholders. */
const TOKEN = /\[\[([A-Z]+_\d+[a-z]?)\]\]/g;
/** Characters of the other ticket's text and of the present one, people, and values that are looked for in it. */
const MOST_TEXT = 20_000;
const MOST_OWN = 200_000;
const MOST_PEOPLE = 200;
const MOST_VALUES = 200;

/** Whether a value stands in the present ticket, by itself and not within a longer word or number. */
function standsIn(own: string, value: string): boolean {
  const wanted = value.toLowerCase();
  for (let at = own.indexOf(wanted); at >= 0; at = own.indexOf(wanted, at + 1)) {
    const [before = '', after = ''] = [own[at - 1], own[at + wanted.length]];
    if (!WORD.test(before) && !WORD.test(after)) return true;
  }
  return false;
}

/**
 * A text of another ticket without what is its customer's: every name, address, number and account that does not stand in
 * the present ticket, too, is replaced, whatever the person chose for their own tickets.
 * @param people of that other ticket: names and e-mail addresses.
 * @param own all texts of the present one.
 */
export function withoutOthers(text: string, people: readonly string[], own: readonly string[]): string {
  const here = cut(own.join('\n'), MOST_OWN).toLowerCase();
  const known = new Map<string, boolean>();
  const isOwn = (value: string): boolean => {
    // A text of hundreds of numbers is a list of them, and nobody's steps.
    if (!known.has(value) && known.size < MOST_VALUES) known.set(value, standsIn(here, value));
    return known.get(value) ?? false;
  };
  const others = (found: string, stands: string) => (isOwn(found) ? found : stands);
  const plain = cut(text, MOST_TEXT)
    .replace(LINK, (found) => others(found, '[link]'))
    .replace(EMAIL, (found) => others(found, '[e-mail address]'));
  const names = people
    .slice(0, MOST_PEOPLE)
    .map((person) => ({ name: person.includes('@') ? (person.split('@')[0] ?? '') : person }));
  const rules = { kinds: kindsOf('strict'), own: null, people: names };
  const { texts, map } = redact([plain], rules, EMPTY_MAP);
  const byToken = new Map(map.entries.map((entry) => [entry.token, entry]));
  const result = (texts[0] ?? '').replace(TOKEN, (_, token: string) => {
    const { kind, value = '' } = byToken.get(token) ?? {};
    const stands = (kind && STANDS_FOR[kind]) ?? NUMBER;
    return kind === undefined || isFinal(kind) ? stands : others(value, stands);
  });
  return result.replace(REMOVED, NUMBER).replace(DIGITS, (found) => others(found, NUMBER));
}
