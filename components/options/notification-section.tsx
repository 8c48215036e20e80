import type { OptionsStore } from './options-store';
import { Section } from './section';
import { SettingField } from './setting-field';

export function NotificationSection({ store }: { store: OptionsStore }) {
  return (
    <Section id="notifications">
      <SettingField store={store} path="notifications.new_tickets" />
      <div class="number-grid">
        <SettingField store={store} path="notifications.quiet_from" />
        <SettingField store={store} path="notifications.quiet_until" />
      </div>
    </Section>
  );
}
