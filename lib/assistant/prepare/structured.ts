import { cleanUnicode } from '@/lib/text/unicode';
import type { TicketFacts } from '../types';
import { personName } from './names/person-name';

const EMAIL = /[^\s@<>,;:"]{1,64}@[^\s@<>,;:"]{1,190}\.[a-z]{2,24}/gi;
// International or clearly grouped numbers only: a bare run of digits may be an order or serial number.
const PHONE = /\+\d[\d\s()./-]{6,18}\d|\(\d{2,5}\)\s?\d[\d\s-]{4,12}\d|\b\d{3}[ .-]\d{3}[ .-]\d{4}\b/g;
const PHONE_LABEL =
  /phone|mobile|telefon|telefono|teléfono|téléphone|telefone|celular|handy|\bfax\b|\btel\b|\bcell\b|call.?back|rückruf|portable|cellulare|телефон|電話|携帯|电话|手机|전화|هاتف|טלפון|puhelin|โทร/i;
/** Fields about a thing, whose numbers only look like those of a phone. */
const THING_LABEL =
  /model|version|serial|imei|type|brand|\bapp\b|\bos\b|asset|order|invoice|part|article|sku|tracking|device|build|modell|gerät|serien|bestell|rechnung|artikel|auftrag|sendung|modelo|marca|serie|pedido|factura|modèle|série|commande|facture|ordine|fattura|toestel|bestelling|factuur|モデル|機種|型番|注文|型号|订单|기종|모델/i;

const oneLine = (text: string) => cleanUnicode(text).replace(/\s+/g, ' ').trim();

// Most texts have neither, and both patterns try every letter.
const withoutEmails = (line: string) => (line.includes('@') ? line.replace(EMAIL, '[e-mail address]') : line);

/** One line, without e-mail addresses and phone numbers. */
export function withoutContacts(text: string): string {
  const unnamed = withoutEmails(oneLine(text));
  return /\d/.test(unnamed) ? unnamed.replace(PHONE, '[phone number]') : unnamed;
}

/** `+49 170 1234567`, `030/1234567-12`, `555 0182 ext. 4`: nothing but a phone number. A version has groups of one digit. */
const isPhoneNumber = (value: string) =>
  /^[+(]?\d[\d\s()./-]*(?:(?:ext|x|durchwahl|poste|int)\.?\s?\d+)?$/i.test(value) &&
  (value.match(/\d/g)?.length ?? 0) >= 6 &&
  !/^\d+(\.\d+)*\.\d(\.\d+)*$/.test(value);

/** The same, of which a beginning of at most `most` characters is enough. */
export const briefly = (text: string, most: number) => withoutContacts(text.slice(0, 2 * most + 200)).slice(0, most);

/** "Anna" of "Dr. Anna Schmidt" and "Schmidt, Anna"; null for an address, a company, a department or nothing. */
export const firstName = (name: string | null): string | null => personName(name).first;

/** Characters of a field's label and value, and the fields that are looked at: a help desk has some dozens. */
const LONGEST_LABEL = 100;
const LONGEST_VALUE = 300;
const MOST_FIELDS = 500;

/** A field as one text. @property internal customers do not see it. */
export type FieldText = { text: string; internal: boolean };

/** `Status: Open`, `Priority: High`, without contact data; a field that is nothing but that is left out. */
export function describeFields(facts: Pick<TicketFacts, 'fields'>): FieldText[] {
  return facts.fields
    .slice(0, MOST_FIELDS)
    .map(({ label, value, internal = false }) => ({
      label: label.slice(0, LONGEST_LABEL),
      value: value.slice(0, 3 * LONGEST_VALUE),
      internal,
    }))
    .filter(({ label, value }) => !(PHONE_LABEL.test(label) && !THING_LABEL.test(label) && isPhoneNumber(value.trim())))
    .map(({ label, value, internal }) => ({
      label: oneLine(label),
      internal,
      value: THING_LABEL.test(label)
        ? withoutEmails(oneLine(value)).slice(0, LONGEST_VALUE)
        : briefly(value, LONGEST_VALUE),
    }))
    .filter(({ value }) => value !== '' && !/^(\[(e-mail address|phone number)\]\s*)+$/.test(value))
    .map(({ label, value, internal }) => ({ text: `${label}: ${value}`, internal }));
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
