import type { Platform } from '@/lib/browser/platform';
import { readLanguage } from '@/lib/settings/language';
import { notifications } from '@/lib/words/en/notifications';
import type { Language } from '@/lib/words/languages';
import { loadTexts } from '@/lib/words/load';
import { translated } from '@/lib/words/spoken';
import { wordsOf } from '@/lib/words/words';

export type SpeakingPorts = Pick<Platform, 'files' | 'languages' | 'storage'>;

export const languageOf = async ({ languages, storage }: SpeakingPorts): Promise<Language> =>
  (await readLanguage({ area: storage.ports.area, languages: languages() })).language;

/** What the worker says outside of any page, in the person's language. */
export async function notificationWords(ports: SpeakingPorts) {
  const language = await languageOf(ports);
  const { notifications: texts } = await loadTexts(language, ports.files.open, 'notifications');
  return wordsOf(translated(notifications, texts), language);
}
