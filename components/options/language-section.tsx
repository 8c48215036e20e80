import { LANGUAGES } from '@/lib/words/languages';
import type { OptionsStore } from './options-store';
import { Section } from './section';
import { SettingField } from './setting-field';

export function LanguageSection({ store }: { store: OptionsStore }) {
  if (Object.keys(LANGUAGES).length < 2) return null;
  return (
    <Section id="language-section">
      <SettingField store={store} path="language" />
    </Section>
  );
}
