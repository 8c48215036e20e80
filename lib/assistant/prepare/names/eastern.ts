import type { PersonName } from './types';

const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const HONORIFIC = /\s*(様|さま|さん|殿|氏|先生|女士|小姐|님|씨|선생님)$/u;
const PATRONYMIC = /(ович|евич|івна|ївна|овна|евна|ична|йович)$/iu;
const SLAVIC_FAMILY = /(ов|ев|ёв|ин|ова|ева|ёва|ина|ский|ская|цкий|цкая|енко|чук|юк)$/iu;

/** Names in Han, Kana and Hangul: family name first. Null for others. */
export function cjkName(name: string): PersonName | null {
  if (!SIGNS.test(name)) return null;
  const honorific = HONORIFIC.exec(name)?.[1] ?? null;
  const bare = name.replace(HONORIFIC, '').trim();
  const [family = '', given] = bare.split(/[\s・]+/);
  if (family === '') return null;
  // Alone, nobody can tell which part of it is which.
  if (!given) return { salutation: honorific, first: honorific ? null : family, family: honorific ? family : null };
  return { salutation: honorific, first: given, family };
}

/** In Russian and Ukrainian papers the family name comes first; the patronymic tells. Null where the order is the usual one. */
export function slavicOrder(words: readonly string[]): { first: string; family: string } | null {
  const [one = '', two = '', three = ''] = words;
  if (words.length === 3 && PATRONYMIC.test(three)) return { first: two, family: one };
  if (words.length === 3 && PATRONYMIC.test(two)) return { first: one, family: three };
  if (words.length === 2 && SLAVIC_FAMILY.test(one) && !SLAVIC_FAMILY.test(two)) return { first: two, family: one };
  return null;
}
