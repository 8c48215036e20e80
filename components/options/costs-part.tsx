import { nano } from '@/lib/costs/dollars';
import { PRICED_HOST } from '@/lib/costs/price-data';
import { rateOf } from '@/lib/costs/prices';
import { type PriceForm, readPrices, toPriceForms } from '@/lib/settings/price-form';
import { dayOf } from '@/lib/text/dates';
import { modelHost } from './base-url';
import { CostsSection } from './costs-section';
import type { CostsView } from './costs-view';
import type { Context } from './parts';

export function CostsPart({ store, stored, form, bindings, defaults, now, costs }: Context & { costs: CostsView }) {
  const shipped = (price: PriceForm) => defaults.prices.find(({ model }) => model === price.model);
  const own = readPrices(form.prices, defaults.prices).value;
  const kindOf = (price: PriceForm) => {
    if (!shipped(price)) return 'own';
    return own.some(({ model }) => model === price.model) ? 'changed' : 'shipped';
  };
  const chosen = { model: form.model.trim(), host: modelHost(form.base_url)?.host ?? '' };
  const known =
    form.provider === 'built-in' ||
    chosen.model === '' ||
    chosen.host === '' ||
    rateOf(own, chosen.host, chosen.model) !== null;
  const { monthly_cap: cap, cap_by_default: capByDefault = false } = stored.settings.costs;
  const capField = bindings.text('monthly_cap');

  function add(model: string): void {
    const id = crypto.randomUUID();
    const blank = { input: '', cached: '', output: '' };
    bindings.setPrices((all) => [...all, { id, model, ...blank, as_of: dayOf(now()), source: 'Entered by you' }]);
    requestAnimationFrame(() => document.getElementById(`price:${id}:${model === '' ? 'model' : 'input'}`)?.focus());
  }

  return (
    <CostsSection
      sum={costs.sum.value}
      usualHost={PRICED_HOST}
      isThisMonth={costs.isThisMonth.value}
      onMonth={costs.turn}
      cap={cap === null ? null : nano(cap)}
      capField={{
        ...capField,
        onInput: (value) => {
          capField.onInput(value);
          store.fields.set('cap_by_default', false);
          store.capping.tell(null);
        },
      }}
      capByDefault={capByDefault}
      capChoice={{
        busy: store.capping.busy.value,
        outcome: store.capping.outcome.value,
        choose: (typed) => void store.chooseCap(typed),
      }}
      unpriced={known ? null : chosen}
      onAddPrice={add}
      prices={{
        prices: form.prices,
        kindOf,
        bind: (price, part) => bindings.price(price, part, dayOf(now())),
        onRemove: ({ id }) => bindings.setPrices((all) => all.filter((one) => one.id !== id)),
        onRestore: ({ id, model }) =>
          bindings.setPrices((all) =>
            all.map((one) =>
              one.id === id ? (toPriceForms([], defaults.prices).find((o) => o.model === model) ?? one) : one,
            ),
          ),
        onRestoreAll: () => {
          store.fields.set('prices', toPriceForms([], defaults.prices));
        },
      }}
    />
  );
}
