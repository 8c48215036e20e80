import type { FieldBinding } from '@/components/ui/field';
import type { PriceForm, PricePart } from '@/lib/settings/price-form';
import { dayName } from '@/lib/text/dates';

type Part = PricePart | 'model';

const COLUMNS: { part: PricePart; head: string; spoken: string }[] = [
  { part: 'input', head: 'Input', spoken: 'price of input' },
  { part: 'cached', head: 'Cached', spoken: 'price of cached input' },
  { part: 'output', head: 'Output', spoken: 'price of output' },
];

type Props = {
  prices: PriceForm[];
  /** `shipped`: as it came; `changed`: a shipped one with the person's numbers; `own`: a model we ship no price of. */
  kindOf: (price: PriceForm) => 'shipped' | 'changed' | 'own';
  bind: (price: PriceForm, part: Part) => FieldBinding;
  onAdd: () => void;
  onRemove: (price: PriceForm) => void;
  onRestore: (price: PriceForm) => void;
  onRestoreAll: () => void;
};

/** Prices of models, each with the day it was read and where. */
export function PriceList(props: Props) {
  const changed = props.prices.some((price) => props.kindOf(price) !== 'shipped');
  return (
    <div class="stack">
      <h3>Prices</h3>
      <p class="muted intro">
        US dollars for a million tokens. Prices change: check them against your provider's page. Shipped prices count at
        api.openai.com only; a price that you enter counts at every endpoint. OpenAI takes twice the input price and 1.5
        times the output price above 272,000 input tokens, which is counted here, and 1.25 times the input price for
        writing into its cache, which endpoints do not report. A cost that the endpoint reports itself goes first.
      </p>
      <div class="table-scroll">
        <table class="price-table">
          <caption class="visually-hidden">Prices of models in US dollars for a million tokens</caption>
          <thead>
            <tr>
              <th scope="col">Model</th>
              {COLUMNS.map(({ part, head }) => (
                <th scope="col" key={part}>
                  {head}
                </th>
              ))}
              <th scope="col">
                <span class="visually-hidden">Action</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {props.prices.map((price) => (
              <Row key={price.id} price={price} {...props} />
            ))}
          </tbody>
        </table>
      </div>
      <div class="action-row">
        <button type="button" class="button button-small" onClick={props.onAdd}>
          Add price
        </button>
        <button type="button" class="button button-small" disabled={!changed} onClick={props.onRestoreAll}>
          Restore default prices
        </button>
      </div>
    </div>
  );
}

function Row({ price, kindOf, bind, onRemove, onRestore }: { price: PriceForm } & Props) {
  const kind = kindOf(price);
  const name = price.model.trim() || 'New model';
  const bound = COLUMNS.map((column) => ({ ...column, field: bind(price, column.part) }));
  const model = bind(price, 'model');
  const problems = [model, ...bound.map(({ field }) => field)].flatMap(({ problem }) => problem ?? []);
  return (
    <tr>
      <th scope="row">
        {kind === 'own' ? <Input field={model} label={`Model of the price ${price.model}`} /> : name}
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
        {kind === 'own' && (
          <button type="button" class="button button-small" onClick={() => onRemove(price)}>
            Remove<span class="visually-hidden"> the price of {name}</span>
          </button>
        )}
        {kind === 'changed' && (
          <button type="button" class="button button-small" onClick={() => onRestore(price)}>
            Restore<span class="visually-hidden"> the price of {name}</span>
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
