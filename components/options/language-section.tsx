import type { OptionsStore } from './options-store';
import { Section } from './section';
import { SettingField } from './setting-field';

export function LanguageSection({ store }: { store: OptionsStore }) {
  return (
    <Section id="language-section">
      <SettingField store={store} path="language" />
    </Section>
  );
}
