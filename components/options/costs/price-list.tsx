import type { FieldBinding } from '@/components/ui/field';
import type { Price } from '@/lib/settings/price';
import { type PriceForm, type PricePart, readPrices, toPriceForms } from '@/lib/settings/price-form';
import { dayName, dayOf } from '@/lib/text/dates';
import { t } from '@/lib/words/options-costs';
import type { OptionsStore } from '../options-store';
import { FoldPart } from '../pages/fold-part';

type Part = PricePart | 'model';

const COLUMNS: { part: PricePart; head: string; spoken: string }[] = [
  { part: 'input', head: t('input'), spoken: t('priceOfInput') },
  { part: 'cached', head: t('cached'), spoken: t('priceOfCachedInput') },
  { part: 'output', head: t('output'), spoken: t('priceOfOutput') },
];

const today = (store: OptionsStore) => ({ as_of: dayOf(store.now()), source: t('enteredByYou') });

/** Adds an empty price at the end of the list, and puts the person into it. */
export function addPrice(store: OptionsStore, model: string): void {
  const id = crypto.randomUUID();
  const blank = { input: '', cached: '', output: '' };
  store.fields.set('prices', [...(store.fields.form.value?.prices ?? []), { id, model, ...blank, ...today(store) }]);
  requestAnimationFrame(() => document.getElementById(`price:${id}:${model === '' ? 'model' : 'input'}`)?.focus());
}

/** A part of one price in the form; a price that is changed has the date of its change. */
function bind(store: OptionsStore, row: PriceForm, part: Part): FieldBinding {
  const { fields } = store;
  const id = `price:${row.id}:${part}`;
  return {
    id,
    value: row[part],
    problem: fields.problems.value[id],
    onInput(value) {
      const change = (one: PriceForm) => (one.id === row.id ? { ...one, ...today(store), [part]: value } : one);
      fields.set('prices', (fields.form.value?.prices ?? []).map(change));
      fields.say(id, null);
    },
  };
}

/** `shipped`: as it came; `changed`: a shipped one with the person's numbers; `own`: a model we ship no price of. */
type Origin = 'shipped' | 'changed' | 'own';

function originOf(price: PriceForm, own: readonly Price[], shipped: readonly Price[]): Origin {
  if (!shipped.some(({ model }) => model === price.model)) return 'own';
  return own.some(({ model }) => model === price.model) ? 'changed' : 'shipped';
}

/** Prices of models, each with the day it was read and where. */
export function PriceList({ store }: { store: OptionsStore }) {
  const { fields, defaults } = store;
  const prices = fields.form.value?.prices ?? [];
  const own = readPrices(prices, defaults.prices).value;
  const rows = prices.map((price) => ({ price, origin: originOf(price, own, defaults.prices) }));
  const changed = rows.some(({ origin }) => origin !== 'shipped');
  return (
    <FoldPart title={t('prices')} open={rows.some(({ origin }) => origin === 'own')}>
      <p class="muted intro">{t('pricesHint')}</p>
      <div class="table-scroll">
        <table class="price-table">
          <caption class="visually-hidden">{t('pricesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('model')}</th>
              {COLUMNS.map(({ part, head }) => (
                <th scope="col" key={part}>
                  {head}
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">{t('action')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ price, origin }) => (
              <Row key={price.id} store={store} price={price} origin={origin} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="action-row">
        <button type="button" class="button button-small" onClick={() => addPrice(store, '')}>
          {t('addPrice')}
        </button>
        <button
          type="button"
          class="button button-small"
          disabled={!changed}
          onClick={() => fields.set('prices', toPriceForms([], defaults.prices))}
        >
          {t('restorePrices')}
        </button>
      </div>
    </FoldPart>
  );
}

function Row({ store, price, origin }: { store: OptionsStore; price: PriceForm; origin: Origin }) {
  const { fields, defaults } = store;
  const name = price.model.trim() || t('newModel');
  const ofName = <span class="visually-hidden">{t('ofName', { name })}</span>;
  const bound = COLUMNS.map((column) => ({ ...column, field: bind(store, price, column.part) }));
  const model = bind(store, price, 'model');
  const others = () => (fields.form.value?.prices ?? []).filter(({ id }) => id !== price.id);
  const restore = () => {
    const shipped = toPriceForms([], defaults.prices).find((one) => one.model === price.model) ?? price;
    fields.set(
      'prices',
      (fields.form.value?.prices ?? []).map((one) => (one.id === price.id ? shipped : one)),
    );
  };
  const problems = [model, ...bound.map(({ field }) => field)].flatMap(({ problem }) => problem ?? []);
  return (
    <tr>
      <th scope="row">
        {origin === 'own' ? <Input field={model} label={t('modelOfPrice', { model: price.model })} /> : name}
        <span class="muted small below">
          {price.source}, {dayName(price.as_of)}
        </span>
        {problems.map((problem) => (
          <span class="field-problem" key={problem}>
            {problem}
          </span>
        ))}
      </th>
      {bound.map(({ part, spoken, field }) => (
        <td key={part}>
          <Input field={field} label={`${name}: ${spoken}`} decimal />
        </td>
      ))}
      <td>
        {origin === 'own' && (
          <button type="button" class="button button-small" onClick={() => fields.set('prices', others())}>
            {t.pieces('removePrice', { ofName })}
          </button>
        )}
        {origin === 'changed' && (
          <button type="button" class="button button-small" onClick={restore}>
            {t.pieces('restorePrice', { ofName })}
          </button>
        )}
      </td>
    </tr>
  );
}

function Input({ field, label, decimal }: { field: FieldBinding; label: string; decimal?: boolean }) {
  return (
    <input
      type="text"
      id={field.id}
      aria-label={label}
      aria-invalid={field.problem !== undefined}
      inputMode={decimal ? 'decimal' : 'text'}
      autocomplete="off"
      spellcheck={false}
      value={field.value}
      onInput={(event) => field.onInput(event.currentTarget.value)}
    />
  );
}
