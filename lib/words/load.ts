import type { Language } from './languages';
import type { Translation } from './spoken';

/** `notifications` alone: a worker says only these at each start, and all of them are 100 kB. */
type Part = 'all' | 'notifications';

/** Beside the pages in the package; a part by itself is written by the build (see wxt.config.ts). */
export const textsPath = (language: Language, part: Part = 'all') =>
  part === 'all' ? `words/${language}.json` : `words/${language}.${part}.json`;

/** The texts of a language; none for English, and none where they cannot be read: English is better than nothing. */
export async function loadTexts(
  language: Language,
  open: (path: string) => Promise<Response>,
  part: Part = 'all',
): Promise<Translation> {
  if (language === 'en') return {};
  try {
    // Each text of it is looked at when it is used.
    return withAddresses(Object(await (await open(`/${textsPath(language, part)}`)).json()));
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
