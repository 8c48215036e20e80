import type { Platform } from '@/lib/browser/platform';
import { readLanguage } from '@/lib/settings/language';
import { directionOf } from '@/lib/words/languages';
import { loadTexts } from '@/lib/words/load';
import { speak } from '@/lib/words/spoken';

/** Makes a page speak its person's language. To be awaited before any module with words is imported. */
export async function speakTheirLanguage({ storage, files, languages }: Platform, document: Document): Promise<void> {
  const { language, chosen } = await readLanguage({ area: storage.ports.area, languages: languages() });
  const texts = await loadTexts(language, files.open);
  speak({ language, moments: chosen ? language : undefined, texts });
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
