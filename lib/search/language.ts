import { LANGUAGES, type Language, SMALL_WORDS } from './languages-data';

/** Words of a text that are looked at. */
const ENOUGH = 400;

/** The language of which a text holds the most small words; English where it holds none. @param words folded. */
export function languageOf(words: readonly string[]): Language {
  const some = words.slice(0, ENOUGH);
  let best: Language = 'en';
  let most = 0;
  for (const language of LANGUAGES) {
    const count = some.filter((word) => SMALL_WORDS[language].has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
