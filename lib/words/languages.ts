/** Languages of the product, by what they call themselves. English is the one that all others fall back on. */
export const LANGUAGES = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
  ja: '日本語',
  ar: 'العربية',
} as const;

export type Language = keyof typeof LANGUAGES;

const ALL = Object.keys(LANGUAGES) as Language[];

export const isLanguage = (name: unknown): name is Language => ALL.some((one) => one === name);

const base = (tag: string) => tag.split('-', 1)[0]?.toLowerCase() ?? '';

/** The first of a person's languages that the product speaks; one of its regions is near enough. @param wanted BCP 47 tags, best first. */
export function pickLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const found =
      ALL.find((one) => one.toLowerCase() === tag.toLowerCase()) ?? ALL.find((one) => base(one) === base(tag));
    if (found) return found;
  }
  return 'en';
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(base(language)) ? 'rtl' : 'ltr';
