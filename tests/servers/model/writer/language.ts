import type { Language } from './types.ts';

const STOP_WORDS: Record<Exclude<Language, 'ja'>, string> = {
  en: 'the and is are my i you to it not cannot have with please this when after since hello hi thanks for from on was',
  de: 'der die das und ist nicht ich mein meine meinen bitte mit ein eine kann wir hallo danke auf seit wenn sich für noch es beim',
  es: 'el la los las y es no mi que con por favor puedo hola gracias en un una desde cuando para al estoy tengo se pero',
  fr: 'le la les et est pas je mon ma mes vous avec bonjour merci un une depuis quand pour ne sur dans du ce mais ça',
  pt: 'o a os as e é não meu minha com por favor olá obrigado obrigada em um uma desde quando para você estou consigo do da no na',
  nl: 'de het een en is niet ik mijn met kan graag hallo bedankt op sinds wanneer voor maar naar van dat wij er ook',
};

const NAMES: Record<Language, RegExp> = {
  en: /\b(english|englisch|inglés|anglais)\b/i,
  de: /\b(german|deutsch)\b/i,
  es: /\b(spanish|spanisch|español)(?!\p{L})/iu,
  fr: /\b(french|französisch|français)(?!\p{L})/iu,
  pt: /\b(portuguese|português)(?!\p{L})/iu,
  nl: /\b(dutch|nederlands)\b/i,
  ja: /\b(japanese)\b|日本語/i,
};

const LANGUAGES = Object.keys(NAMES) as Language[];

/** By script, then by the most frequent words; English when nothing speaks for another. */
export function languageOf(text: string): Language {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: { language: Language; score: number } = { language: 'en', score: 1 };
  for (const language of LANGUAGES) {
    if (language === 'ja') continue;
    const stops = new Set(STOP_WORDS[language].split(' '));
    const score = words.filter((word) => stops.has(word)).length;
    if (score > best.score) best = { language, score };
  }
  return best.language;
}

/** The language an instruction asks for, as in "Write it in German". */
export function languageNamed(instruction: string): Language | null {
  return LANGUAGES.find((language) => NAMES[language].test(instruction)) ?? null;
}
