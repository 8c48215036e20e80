import { POLLING } from '@/lib/settings/registry/polling';
import type { UnreadableTickets } from '@/lib/tickets/meta';
import type { OptionsStore } from './options-store';
import { Section } from './section';
import { SettingField } from './setting-field';

type Props = {
  store: OptionsStore;
  /** Rows of Freshdesk's list that make no sense; null before the local copy has answered. */
  unreadable: UnreadableTickets | null;
};

export function PollingSection({ store, unreadable }: Props) {
  return (
    <Section id="polling">
      <p class="muted intro">
        All agents and apps of a help desk share one API limit. These values keep this extension's part small.
      </p>
      {unreadable !== null && unreadable.count > 0 && <Unreadable {...unreadable} />}
      <div class="number-grid">
        {POLLING.map(({ path }) => (
          <SettingField key={path} store={store} path={path} />
        ))}
      </div>
    </Section>
  );
}

function Unreadable({ count, ids }: UnreadableTickets) {
  const numbers = ids.filter((id) => /^\d+$/.test(id)).slice(0, 10);
  return (
    <p class="notice notice-warn">
      {count === 1 ? '1 ticket could not be read' : `${count} tickets could not be read`}: Freshdesk's answer makes no
      sense for {count === 1 ? 'it' : 'them'}
      {numbers.length > 0 && ` (${numbers.map((id) => `#${id}`).join(', ')})`}. All others are here, and{' '}
      {count === 1 ? 'this one is' : 'these are'} tried again with each change.
    </p>
  );
}
