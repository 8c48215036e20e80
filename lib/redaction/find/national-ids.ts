import { matches } from '../matches';
import type { Span } from '../span';
import { calledBusiness, digitsOf, EDGE, END } from './beside';
import * as check from './check-digits';
import { luhn } from './luhn';
import { ID_CUES } from './national-ids-data';

type Rule = [form: RegExp, sound: (id: string) => boolean];

const B = String.raw`${EDGE}(?<![_./+-])`;
const E = String.raw`${END}(?!_|[-/.]\p{N})`;
const form = (source: string) => new RegExp(`${B}(?:${source})${E}`, 'giu');

/** Numbers that their form and their check digits tell by themselves. Those of digits alone need a word before them. */
const RULES: readonly Rule[] = [
  [form(String.raw`[1-9]\d ?\d{3} \d{3} \d{3}`), check.steuerId],
  [form(String.raw`(?:\d{8}|\d{2}\.\d{3}\.\d{3})[ -]?[A-Z]|[XYZ][ -]?\d{7}[ -]?[A-Z]`), check.spanish],
  [form(String.raw`[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`), check.nir],
  [form(String.raw`[A-Z]{3} ?[A-Z]{3} ?[\dL-V]{2}[A-T][\dL-V]{2} ?[A-Z][\dL-V]{3}[A-Z]`), check.codiceFiscale],
  [form(String.raw`\d{2}\.\d{2}\.\d{2}[- ]\d{3}[.-]\d{2}`), check.belgian],
  [form(String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`), check.cpf],
  [form(String.raw`\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}`), check.cnpj],
  [form(String.raw`(?:\d{2})?\d{6}[-+]\d{4}`), check.swedish],
  [form(String.raw`\d{6}[-+A-FYXWVU]\d{3}[\dA-Y]`), check.finnish],
  [form(String.raw`\d{6} \d{5}`), check.norwegian],
  [form(String.raw`756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}`), check.ahv],
  [form(String.raw`[1-9]\d{5}(?:19|20)\d{9}[\dX]`), check.chinese],
  [form(String.raw`\d{6}\/\d{3,4}`), check.czech],
  [form(String.raw`\d{1,2}\.\d{3}\.\d{3}-[\dK]`), check.chilean],
  [form(String.raw`(?:2[034567]|3[034])-\d{8}-\d`), check.argentine],
  [form(String.raw`\d{3}-\d{3}-\d{3} \d{2}`), check.snils],
  [form(String.raw`[STFG]\d{7}[A-Z]`), check.singaporean],
  [form(String.raw`\d-\d{4}-\d{5}-\d{2}-\d`), check.thai],
  [form(String.raw`\d{6}-[1-8]\d{6}`), (id) => check.isDay(Number(id.slice(4, 6)), Number(id.slice(2, 4)))],
  // No check digit, but a form that little else has.
  [
    form(String.raw`(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`),
    () => true,
  ],
  // Mexico: letters of the name, birth date, sex, state.
  [form(String.raw`[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01])[HM][A-Z]{5}[A-Z\d]\d`), () => true],
];

const COMPACT = /[^\p{L}\p{N}]/gu;
/** The sign of the century is part of a Finnish one. */
const compact = (written: string, sound: Rule[1]) =>
  (sound === check.finnish ? written : written.replace(COMPACT, '')).toUpperCase();

/** Behind its name, whatever its form. */
const CALLED = new RegExp(
  String.raw`(?:${EDGE}(?:${ID_CUES.words})${END}|${ID_CUES.anywhere})(?:[\s"'(]{0,2}(?:no\.?|nr\.?|n[º°]|number|nummer|numéro|numero|número|num|номер|id|code|card|is|ist|lautet|est|es|é|è|to|jest|är|er|on|:|：|#|\.|=|は|が|是|为|는|은|هو|\)|nr\.)){0,4}[\s:：.]{0,3}(?<id>[A-Z]{0,4}[ -]?\d(?:[ .\-/]?[A-Z\d]){4,20})${END}`,
  'giu',
);

function byForm(text: string): Span[] {
  return RULES.flatMap(([pattern, sound]) =>
    matches(text, pattern).flatMap(({ 0: written, index }): Span[] =>
      sound(compact(written, sound)) && !calledBusiness(text, index)
        ? [{ from: index, to: index + written.length, kind: 'national-id' }]
        : [],
    ),
  );
}

/** Plain digits of countries whose numbers have strong checks: with a gap in the usual places they would be above. */
const PLAIN = new RegExp(`${B}(?:\\d{9}|\\d{11}|\\d{13})${E}`, 'gu');
const CUED_CHECKS = [check.bsn, check.pesel, check.steuerId, check.belgian, check.cpf, check.norwegian, check.turkish];
const NEAR = new RegExp(String.raw`(?:${EDGE}(?:${ID_CUES.words})${END}|${ID_CUES.anywhere})`, 'iu');

function nearCue(text: string): Span[] {
  return matches(text, PLAIN).flatMap(({ 0: digits, index }): Span[] => {
    if (!CUED_CHECKS.some((sound) => sound(digits)) && !luhn(digits)) return [];
    const around = text.slice(Math.max(0, index - 60), index + digits.length + 30);
    return NEAR.test(around) ? [{ from: index, to: index + digits.length, kind: 'national-id' }] : [];
  });
}

function called(text: string): Span[] {
  return matches(text, CALLED).flatMap(({ 0: all, index, groups }): Span[] => {
    const id = groups?.['id'] ?? '';
    if (digitsOf(id).length < 5) return [];
    const to = index + all.length;
    return [{ from: to - id.length, to, kind: 'national-id' }];
  });
}

/** Numbers that states give to people. */
export const findNationalIds = (text: string): Span[] => [...byForm(text), ...called(text), ...nearCue(text)];
