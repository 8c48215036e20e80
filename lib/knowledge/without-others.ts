import { isFinal, type Kind, kindsOf } from '@/lib/redaction/kinds';
import { placeholder } from '@/lib/redaction/placeholder-form';
import { redact } from '@/lib/redaction/redact';
import { EMPTY_MAP } from '@/lib/redaction/ticket-map';

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
  const here = own.join('\n').toLowerCase();
  const others = (found: string, stands: string) => (standsIn(here, found) ? found : stands);
  const plain = text
    .replace(LINK, (found) => others(found, '[link]'))
    .replace(EMAIL, (found) => others(found, '[e-mail address]'));
  const names = people.map((person) => ({ name: person.includes('@') ? (person.split('@')[0] ?? '') : person }));
  const rules = { kinds: kindsOf('strict'), own: null, people: names };
  const { texts, map } = redact([plain], rules, EMPTY_MAP);
  let result = texts[0] ?? '';
  for (const { token, kind, value } of map.entries) {
    const stands = STANDS_FOR[kind] ?? NUMBER;
    result = result.replaceAll(placeholder(token), isFinal(kind) ? stands : others(value, stands));
  }
  return result.replace(REMOVED, NUMBER).replace(DIGITS, (found) => others(found, NUMBER));
}
