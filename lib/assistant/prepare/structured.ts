import { cleanUnicode } from '@/lib/text/unicode';
import type { TicketFacts } from '../types';

const EMAIL = /[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,190}\.[a-z]{2,24}/gi;
// International or clearly grouped numbers only: a bare run of digits may be an order or serial number.
const PHONE = /\+\d[\d\s()./-]{6,18}\d|\(\d{2,5}\)\s?\d[\d\s-]{4,12}\d|\b\d{3}[ .-]\d{3}[ .-]\d{4}\b/g;
const PHONE_LABEL = /phone|mobile|telefon|telefono|teléfono|téléphone|telefone|celular|handy|\bfax\b|\btel\b|電話/i;
const TITLES = /^(mr|mrs|ms|miss|mx|dr|prof|herr|frau|sr|sra|srta|m|mme|mlle|sig|dott|dhr|mevr)\.?$/i;

/** Characters; no person's name is longer. */
const LONGEST_NAME = 200;

const oneLine = (text: string) => cleanUnicode(text).replace(/\s+/g, ' ').trim();

/** One line, without e-mail addresses and phone numbers. */
export function withoutContacts(text: string): string {
  const line = oneLine(text);
  // Most texts have neither, and both patterns try every letter.
  const unnamed = line.includes('@') ? line.replace(EMAIL, '[e-mail address]') : line;
  return /\d/.test(unnamed) ? unnamed.replace(PHONE, '[phone number]') : unnamed;
}

/** The same, of which a beginning of at most `most` characters is enough. */
export const briefly = (text: string, most: number) => withoutContacts(text.slice(0, 2 * most + 200)).slice(0, most);

/** "Anna" of "Dr. Anna Schmidt" and "Schmidt, Anna"; null for an address, a number or nothing. */
export function firstName(name: string | null): string | null {
  const clean = oneLine((name ?? '').slice(0, LONGEST_NAME)).replace(/\([^()]*\)|"/g, '');
  if (clean.includes('@') || !/\p{L}/u.test(clean)) return null;
  const [family = '', given] = clean.split(',', 2);
  const words = (given?.trim() || family).split(' ').filter((word) => word !== '' && !TITLES.test(word));
  const first = words[0]?.slice(0, 40);
  return first && /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(first) ? first : null;
}

/** Characters of a field's label and value, and the fields that are looked at: a help desk has some dozens. */
const LONGEST_LABEL = 100;
const LONGEST_VALUE = 300;
const MOST_FIELDS = 500;

/** `Status: Open`, `Priority: High`, without contact data; a field that is nothing but that is left out. */
export function describeFields(facts: TicketFacts): string[] {
  return facts.fields
    .slice(0, MOST_FIELDS)
    .map(({ label, value }) => ({ label: label.slice(0, LONGEST_LABEL), value: value.slice(0, 3 * LONGEST_VALUE) }))
    .filter(({ label, value }) => !(PHONE_LABEL.test(label) && /\d{4}/.test(value.replace(/[\s()./-]/g, ''))))
    .map(({ label, value }) => ({ label: oneLine(label), value: briefly(value, LONGEST_VALUE) }))
    .filter(({ value }) => value !== '' && !/^(\[(e-mail address|phone number)\]\s*)+$/.test(value))
    .map(({ label, value }) => `${label}: ${value}`);
}

/** As many as fit into `most` characters; told when that is not all. */
export function fitList(parts: readonly string[], between: string, most: number): string {
  let text = '';
  for (const [index, part] of parts.entries()) {
    const longer = index === 0 ? part : `${text}${between}${part}`;
    if (longer.length > most) return `${text}${index === 0 ? '' : between}(${parts.length - index} more left out)`;
    text = longer;
  }
  return text;
}
