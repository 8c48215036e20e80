import type { Place } from '@/lib/text/links/address';
import { claimKind } from './kind';
import { pattern, spans } from './patterns';
import { findRequests } from './requests';
import type { Reading } from './words';
import { clauseOf } from './words/sense';

/** "is", ":", "auf", "は" and the like between a secret and what it is. */
const LINKING =
  'is|now|to|ist|lautet|auf|jetzt|est|es|é|è|ora|jest|teraz|je|är|er|on|este|to je|a|en|na|su|это|на|это|είναι|は|が|为|為|是|는|은|هو|هي|הוא|היא|है|has been set to|was set to|set to|new|code|number|nummer|no|nr|:|=';
const VALUE_AFTER = new RegExp(
  String.raw`^(["'”»\s]{0,3})((?:(?:${LINKING})["'“„«\s:=.]{0,3}){0,4})["'“„«]?([!#-&(-;=?-~]{4,64})`,
  'iu',
);
/** Nothing but a factory's own. */
const COMMON = /^(?:0+|1+|1234|123456|12345678)$/;

const trimmed = (value: string) => value.replace(/[.,;:!?)\]。、]+$/u, '');

/** Digits alone are a PIN; a password has letters beside digits or signs, or a capital inside. */
function isSecret(value: string): boolean {
  if (/^\d{4,10}$/.test(value)) return !COMMON.test(value);
  if (value.length < 6 || !/[a-z]/i.test(value) || /^\d+-?[a-z]+$/i.test(value)) return false;
  return /\d|[!@#$%^&*_+=]|[a-z][A-Z]/.test(value);
}

const MIXED = /^(?=.*[A-Z])(?=.*[a-z]).*\d/;

type Given = Place & { value: string };

/** Passwords and codes that stand in a text: "your PIN is 4829". */
function findGiven({ sentences, place }: Reading, original: string): Given[] {
  return sentences.flatMap((sentence) =>
    sentence.hits.flatMap((hit): Given[] => {
      const ours =
        hit.concept === 'code' && sentence.hits.some((other) => other.concept === 'your' && other.from < hit.from);
      if (hit.concept !== 'secret' && !ours) return [];
      const start = place(hit.from, hit.to).to;
      // As it was written: capitals matter.
      const match = VALUE_AFTER.exec(original.slice(start, start + 110));
      const [all = '', gap, linking, written = ''] = match ?? [];
      const value = trimmed(written);
      // "password_expired" is a word; "the password Windows asks for" needs more to look like one.
      if (!linking && (!gap || !(/^\d+$/.test(value) || MIXED.test(value)))) return [];
      if (!isSecret(value) || (sentence.question && hit.concept === 'code')) return [];
      // "the PIN is 4 digits long", "password must be changed in 2026"
      if (clauseOf(sentence, hit).hits.some(({ concept }) => concept === 'unit') && /^\d+$/.test(value)) return [];
      const from = start + all.lastIndexOf(written);
      return [{ from: place(hit.from, hit.to).from, to: from + value.length, value }];
    }),
  );
}

/** Keys that programmes use, by the forms that their makers gave them. */
const KEY = pattern(
  String.raw`(?<![\w-])(?:(?:sk|pk|rk)[-_][A-Za-z0-9_-]{16,200}|gh[pousr]_[A-Za-z0-9]{20,100}|github_pat_\w{20,100}|xox[abprs]-[A-Za-z0-9-]{10,100}|AKIA[0-9A-Z]{16}|AIza[\w-]{30,60}|glpat-[\w-]{15,40}|eyJ[\w-]{10,2000}\.[\w-]{10,2000})`,
  '-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----',
);
const CARD = pattern(String.raw`(?<![\d.,-])\d(?:[ -]?\d){12,18}(?![\d.,]?\d)`);

/** The check digit of payment cards. */
function isCard(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (/^(\d)\1+$/.test(digits) || !/^[2-6]/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const value = at % 2 === 1 ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

const findNumbers = (text: string): Place[] => [
  ...spans(text, KEY),
  ...spans(text, CARD).filter((card) => isCard(card.text)),
];

const TOKEN = /[^\s"'“”„«»<>]{4,64}/gu;

/** Places of secrets that somebody wrote into the ticket. */
function findRepeated(text: string, known: ReadonlySet<string>): Place[] {
  if (known.size === 0) return [];
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const value = trimmed(match[0].replace(/^[([]+/, ''));
    const from = match.index + match[0].indexOf(value);
    return known.has(value) ? [{ from, to: from + value.length }] : [];
  });
}

/** Nobody asks a customer for a password, a card, a code or the control of a computer, and no reply holds one: never borne out. */
export const secrets = claimKind({
  kind: 'secret',
  byWords: true,
  find: (text, _known, { reading, text: draft }, told: ReadonlySet<string>) => [
    ...findRequests(reading),
    ...findGiven(reading, draft),
    ...findNumbers(text),
    ...findRepeated(text, told),
  ],
  read: ({ readings, own, customer }) =>
    new Set([...findGiven(readings.own, own), ...findGiven(readings.customer, customer)].map(({ value }) => value)),
  verdict: () => ({ customerOnly: false }),
});
