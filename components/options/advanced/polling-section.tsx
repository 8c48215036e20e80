import { POLLING } from '@/lib/settings/registry/polling';
import type { UnreadableTickets } from '@/lib/tickets/meta';
import { t } from '@/lib/words/options';
import { t as pageText } from '@/lib/words/options-pages';
import type { OptionsStore } from '../options-store';
import { FoldPart } from '../pages/fold-part';
import { Section } from '../section';
import { SettingField } from '../setting-field';
import { NUMBER_FIELDS } from './pace';
import { PaceChoice } from './pace-choice';

type Props = {
  store: OptionsStore;
  /** Rows of Freshdesk's list that make no sense; null before the local copy has answered. */
  unreadable: UnreadableTickets | null;
};

export function PollingSection({ store, unreadable }: Props) {
  const wrong = NUMBER_FIELDS.some((key) => store.fields.problems.value[key] !== undefined);
  return (
    <Section id="polling">
      <p class="muted intro">{t('pollingHint')}</p>
      {unreadable !== null && unreadable.count > 0 && <Unreadable {...unreadable} />}
      <PaceChoice store={store} />
      <FoldPart title={pageText('ownNumbers')} open={wrong}>
        <div class="number-grid">
          {POLLING.map(({ path }) => (
            <SettingField key={path} store={store} path={path} />
          ))}
        </div>
      </FoldPart>
    </Section>
  );
}

function Unreadable({ count, ids }: UnreadableTickets) {
  const numbers = ids.filter((id) => /^\d+$/.test(id)).slice(0, 10);
  const which = numbers.length === 0 ? '' : t('whichTickets', { numbers: numbers.map((id) => `#${id}`).join(', ') });
  return <p class="notice notice-warn">{t('unreadableTickets', { count, which })}</p>;
}
