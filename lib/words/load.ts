import type { Language } from './languages';
import type { Translation } from './spoken';

/** Beside the pages in the package; the build writes it (see wxt.config.ts). */
const pathOf = (language: Language) => `/words/${language}.json`;

/** The texts of a language; none for English, and none where they cannot be read: English is better than nothing. */
export async function loadTexts(language: Language, open: (path: string) => Promise<Response>): Promise<Translation> {
  if (language === 'en') return {};
  try {
    // Each text of it is looked at when it is used.
    return withAddresses(Object(await (await open(pathOf(language))).json()));
  } catch {
    return {};
  }
}

/** What is wrong with an address is said of settings and in failures; translated once. */
const withAddresses = ({ addresses, ...texts }: Translation): Translation => ({
  ...texts,
  settingMessages: { ...Object(addresses), ...Object(texts['settingMessages']) },
  reasons: { ...Object(addresses), ...Object(texts['reasons']) },
});
