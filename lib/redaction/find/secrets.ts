import { matches } from '../matches';
import type { Span } from '../span';
import { EDGE, GAPLESS } from './beside';
import { findKeyForms } from './key-forms';
import { type Strength, valueAt } from './secret-value';
import { API_KEY, CODE, CODE_ANYWHERE, IS, NO_VALUE, PASSWORD } from './secrets-data';

type Cue = 'password' | 'code' | 'key';

const WORDS = String.raw`(?:[ \t]{1,3}(?:[^\s:：=→|".!?]|\.(?=\S)){1,32})`;

/** A word, on the same line perhaps what it is for, and what leads to the value: surest first. */
const cue = (words: string) =>
  new RegExp(
    String.raw`(?:${words})(?:["'”»)\]]?` +
      // "the password for the portal of Anna: …"
      String.raw`(?:(?<called>${WORDS}{0,6}?)[ \t]{0,3}(?<strong>[:：=→]|->|=>|\|)[ \t]{0,4}(?:\r?\n[ \t]{0,4})?` +
      String.raw`|${WORDS}{0,4}?[ \t]{0,2}(?<weak>(?<=[\s${GAPLESS}\p{sc=Arabic}])(?:${IS})(?![\p{L}\p{N}](?<!\p{sc=Han}))|(?<=[${GAPLESS}])(?:は|が|是|为|為|는|은)|[-–—][ \t])[ \t:]{0,3}` +
      String.raw`|(?<plain>[ \t]{1,3}|(?=["'“„«「『]))))`,
    'giu',
  );

/** What else a colon stands behind, on the line of such a word. */
const SOMETHING_ELSE =
  /error|fehler|erreur|mensaje|message|meldung|messaggio|version|ticket|windows|step|schritt|reason|grund|hint|note|link|http|reset|prompt|says|sagt|steht|dit|dice|says|ошибк|错误|エラー|오류|خطأ|code|order|bestell|\d$/iu;

const LOOK: readonly [Cue, RegExp][] = [
  ['password', cue(`${PASSWORD.long}|${EDGE}(?:${PASSWORD.short})(?![\\p{L}\\p{N}])|${PASSWORD.anywhere}`)],
  ['code', cue(`${EDGE}(?:${CODE})(?![\\p{L}\\p{N}])|${CODE_ANYWHERE}`)],
  ['key', cue(`${EDGE}(?:${API_KEY})(?![\\p{L}\\p{N}])`)],
];

const NOT = new RegExp(`^(?:${NO_VALUE})$`, 'iu');
const SYMBOL = /[^\p{L}\p{N}\p{M}'’.,-]/u;
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;
const PRODUCT =
  /^(?:windows|office|outlook|microsoft|ms|win|ios|macos|android|iphone|ipad|chrome|firefox|version|v|sha|md|base|utf|kb|oauth|http|web|step|schritt)[-.]?\d+/i;
const ADDRESS = /^[\w.+-]+@[\w-]+\.[\w.-]+$/;
const MASKED = /^(?:[*•●xX._…?-]{3,}|<[^>]*>|\{+[^}]*\}+|\[+[^\]]*\]+|%\w+%|\$\{?[A-Z_]+\}?)$/;

/** At least two of letter, capital inside, digit and sign, or a sign in the middle. */
function isMixed(value: string): boolean {
  if (/^\d+-?\p{L}+$/u.test(value) || PRODUCT.test(value)) return false;
  const letter = /\p{L}/u.test(value);
  return (
    letter &&
    (/\d/.test(value) || SYMBOL.test(value.slice(0, -1)) || /\p{Ll}\p{Lu}/u.test(value) || /[!$%&*#+]$/.test(value))
  );
}

/** Whether what follows such a word is what it names. */
function isValue(
  kind: Cue,
  strength: Strength,
  { value, quoted, last }: { value: string; quoted: boolean; last: boolean },
) {
  if (value.length < 3 || MASKED.test(value) || NOT.test(value.replace(/[.,;:!?]+$/, '')) || DATE.test(value))
    return false;
  // Addresses have rules of their own, and come back.
  if (ADDRESS.test(value) || /^(?:https?:|www\.)/i.test(value)) return false;
  if (kind === 'key') return value.length >= 12 && /\d/.test(value) && /\p{L}/u.test(value) && !PRODUCT.test(value);
  const digits = /^\d(?:[ -]?\d){2,11}$/.test(value);
  if (kind === 'code')
    return digits ? value.length >= 3 : /\d/.test(value) && value.length >= 4 && value.length <= 24 && isMixed(value);
  if (quoted && value.length >= 4) return true;
  if (strength === 'strong')
    return isMixed(value) || SYMBOL.test(value) || /\d{3}/.test(value) || (last && /^\S+$/.test(value));
  if (digits) return strength !== 'plain' && value.length >= 4;
  if (strength !== 'plain') return value.length >= 4 && isMixed(value);
  return value.length >= 6 && isMixed(value) && (/\d/.test(value) || SYMBOL.test(value));
}

/** `hunter2! is my password`, `mit hunter2! als Passwort`. */
const REVERSED = new RegExp(
  String.raw`(?<!\S)["'“„«]?(?<value>[^\s"'“”„«»]{6,64})["'”“»]?[ \t]{1,2}(?:is|ist|est|es|è|é|jest|är|er|as|als|comme|como|come|jako|как|это)[ \t]{1,2}(?:[^\s:]{1,12}[ \t]){0,2}?(?:${PASSWORD.long}|pin)(?![\p{L}\p{N}])`,
  'giu',
);

/** `Login: anna / Winter#22`: a name, and what opens the account. */
const PAIR =
  /(?:log-?in|sign-?in|credentials?|zugangsdaten|anmeldedaten|logindaten|zugang|benutzer|user(?:name)?|identifiants?|acc(?:ès|esso|eso)|credenciales|credenziali|credenciais|dane logowania|inloggegevens|inlog|логин|учетные данные|账号|账户|アカウント|アカウント情報|계정|로그인)(?:[ \t]{1,2}[^\s:：=]{1,24}){0,4}?[ \t]{0,2}[:：=][ \t]{0,3}[^\s,;/|]{2,64}[ \t]{0,2}(?:[/|,;]|und|and|et|y|e|i|и|\+|,? ?(?:pw|pass|pwd):?)[ \t]{0,3}(?<value>[^\s,;]{6,64})/giu;

/** Twelve to twenty-four plain words open a wallet. */
const SEED =
  /(?:seed|recovery|mnemonic|wallet|wiederherstellungs|backup)[ -]?(?:phrase|words?|wörter)[^\n:：]{0,30}[:：]\s{0,3}(?<value>(?:(?:\d{1,2}[.)] ?)?[a-z]{3,8}[ ,\n]{1,3}){11,23}[a-z]{3,8})/giu;

const named = (text: string, pattern: RegExp, fits: (value: string) => boolean): Span[] =>
  matches(text, pattern).flatMap(({ 0: all, index, groups }): Span[] => {
    const value = groups?.['value'] ?? '';
    if (!fits(value) || NOT.test(value)) return [];
    const from = index + all.lastIndexOf(value);
    return [{ from, to: from + value.length, kind: 'secret' }];
  });

function besideCue(text: string, kind: Cue, pattern: RegExp): Span[] {
  const found: Span[] = [];
  for (const match of matches(text, pattern)) {
    const { 0: all, index, groups } = match;
    // "TAN" is a word in small letters; what stands in a web address has rules of its own.
    if ((kind === 'code' && /^m?tan/.test(all)) || /[?&#;]/.test(text.charAt(index - 1))) continue;
    const called = groups?.['called']?.trim() ?? '';
    if (called !== '' && SOMETHING_ELSE.test(called)) continue;
    const strong = groups?.['strong'] ? 'strong' : null;
    const strength: Strength = (called === '' ? strong : strong && 'called') ?? (groups?.['weak'] ? 'weak' : 'plain');
    const given = valueAt(text, index + all.length, kind === 'code');
    if (given && isValue(kind, strength, given)) found.push({ from: given.from, to: given.to, kind: 'secret' });
  }
  return found;
}

/** Passwords, codes and keys: by the forms that makers gave them, and by what is called so in many languages. */
export const findSecrets = (text: string): Span[] => [
  ...findKeyForms(text),
  ...LOOK.flatMap(([kind, pattern]) => besideCue(text, kind, pattern)),
  ...named(
    text,
    REVERSED,
    (value) =>
      isMixed(value) && /\p{Ll}/u.test(value) && /[^\p{L}]/u.test(value) && !/^(?:0x)?[\da-f-]{8,}$/i.test(value),
  ),
  ...named(text, PAIR, (value) => isMixed(value) && !ADDRESS.test(value)),
  ...named(text, SEED, (value) => value !== ''),
];
