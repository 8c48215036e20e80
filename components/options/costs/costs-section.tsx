import { softDisabled } from '@/components/ui/soft-disabled';
import { StatusLine } from '@/components/ui/status-line';
import { type Nano, nano } from '@/lib/costs/dollars';
import { rateOf } from '@/lib/costs/prices';
import type { SettingsForm } from '@/lib/settings/form';
import { hintText } from '@/lib/settings/labels';
import type { Price } from '@/lib/settings/price';
import { readPrices } from '@/lib/settings/price-form';
import { t } from '@/lib/words/options-costs';
import { modelHost } from '../model/base-url';
import type { OptionsStore } from '../options-store';
import { Section } from '../section';
import { SettingField } from '../setting-field';
import { Month } from './cost-month';
import type { CostsView } from './costs-view';
import { addPrice, PriceList } from './price-list';

type Props = { store: OptionsStore; costs: CostsView };

const DEFAULT_CAP_HINT = t('capInstalled');

/** What models have cost, what they may cost, and what they charge. */
export function CostsSection({ store, costs }: Props) {
  const { form, stored } = store.fields;
  if (!form.value || !stored.value) return null;
  const unpriced = unpricedModel(form.value, store.defaults.prices);
  const sum = costs.sum.value;
  const { monthly_cap, cap_by_default } = stored.value.settings.costs;
  const cap = monthly_cap === null ? null : nano(monthly_cap);
  const hint = hintText('costs.monthly_cap');
  return (
    <Section id="costs">
      {sum && <Month costs={costs} sum={sum} cap={cap} />}
      {unpriced && (
        <div class="notice notice-warn warning-row">
          <span>{t('priceMissing', { model: unpriced.model, host: unpriced.host })}</span>
          <button type="button" class="button" onClick={() => addPrice(store, unpriced.model)}>
            {t('enterPrice')}
          </button>
        </div>
      )}
      <div class="stack">
        <SettingField
          store={store}
          path="costs.monthly_cap"
          hint={cap_by_default ? `${hint} ${DEFAULT_CAP_HINT}` : hint}
        />
        <CapChoices store={store} cap={cap} capByDefault={cap_by_default === true} />
      </div>
      <PriceList store={store} />
    </Section>
  );
}

/** The chosen model, where its price is not known. */
function unpricedModel(form: SettingsForm, shipped: readonly Price[]): { model: string; host: string } | null {
  const model = form.model.trim();
  const host = modelHost(form.base_url)?.host ?? '';
  if (form.provider === 'built-in' || model === '' || host === '') return null;
  return rateOf(readPrices(form.prices, shipped).value, host, model) === null ? { model, host } : null;
}

/** As typed into the field. */
const CHOICES = [
  { typed: '5', name: '$5' },
  { typed: '20', name: '$20' },
  { typed: '50', name: '$50' },
  { typed: '', name: t('noCap') },
] as const;

type CapProps = { store: OptionsStore; cap: Nano | null; capByDefault: boolean };

/** Saved with the click, whatever else is typed in the form: somebody whose draft was stopped waits for it. */
function CapChoices({ store, cap, capByDefault }: CapProps) {
  const { busy, outcome } = store.capping;
  const isSaved = (typed: string) => !capByDefault && cap === (typed === '' ? null : nano(Number(typed)));
  return (
    <div class="cap-choices">
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that act at once, no part of what is saved later. */}
      <div class="action-row" role="group" aria-label={t('setCap')}>
        <span class="muted small">{t('setAtOnce')}</span>
        {CHOICES.map(({ typed, name }) => (
          <button
            key={name}
            type="button"
            class="button button-small"
            aria-pressed={isSaved(typed)}
            {...softDisabled(busy.value, () => void store.chooseCap(typed))}
          >
            {name}
          </button>
        ))}
      </div>
      <StatusLine outcome={outcome.value} busy={false} />
    </div>
  );
}
