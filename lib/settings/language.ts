import { isLanguage, type Language, pickLanguage } from '@/lib/words/languages';
import { SETTINGS_KEY, type StorageArea } from './store';

type Ports = {
  area: Pick<StorageArea, 'get'>;
  /** Of the browser's user, BCP 47, best first. */
  languages: readonly string[];
};

/** What the product speaks, and whether the person has chosen it. Reads this one setting: pages wait for it before they draw. */
export async function readLanguage({ area, languages }: Ports): Promise<{ language: Language; chosen: boolean }> {
  const { [SETTINGS_KEY]: stored } = await area.get(SETTINGS_KEY);
  const chosen: unknown = Object(stored).language;
  return isLanguage(chosen) ? { language: chosen, chosen: true } : { language: pickLanguage(languages), chosen: false };
}
