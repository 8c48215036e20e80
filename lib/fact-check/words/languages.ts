/** Languages that the tables of words know, each with a bit of its own. */
const LANGUAGES = 'en de fr es pt it nl pl cs sv da no fi hu ro tr ru uk el ja zh ko ar he hi'.split(' ');

export const LANGUAGE_COUNT = LANGUAGES.length;

export const ALL = 2 ** LANGUAGES.length - 1;

/** `sv da no` as bits; `*` are all. */
export function languageBits(names: string): number {
  if (names === '*') return ALL;
  return names.split(' ').reduce((bits, name) => bits | (1 << LANGUAGES.indexOf(name)), 0);
}

/** Languages that have a script of their own here: whatever is found in it is in them. */
export const OWN_SCRIPT = languageBits('el ja zh ko ar he hi');

/** Those that share one. */
export const SCRIPTS = [languageBits('en de fr es pt it nl pl cs sv da no fi hu ro tr'), languageBits('ru uk')];

/** Languages whose verb stands behind what it is about. */
export const VERB_LAST = languageBits('tr ja ko hi');
