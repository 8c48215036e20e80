import { message, type SettingsMessage } from './message';
import type { Price } from './price';

/** A price while it is edited: numbers as typed. */
export type PriceForm = {
  id: string;
  model: string;
  input: string;
  cached: string;
  output: string;
  as_of: string;
  source: string;
};

const PRICE_PARTS = ['input', 'cached', 'output'] as const;
export type PricePart = (typeof PRICE_PARTS)[number];

const toPriceForm = (price: Price, id: string): PriceForm => ({
  ...price,
  id,
  input: plain(price.input),
  cached: plain(price.cached),
  output: plain(price.output),
});

/** Never `1e-7`, which nobody types. */
const plain = (amount: number) => String(Number(amount.toFixed(6)));

/** The shipped list with the person's own prices over it, then those of models that are not in it. */
export function toPriceForms(own: readonly Price[], shipped: readonly Price[]): PriceForm[] {
  const others = own.filter((price) => !shipped.some(({ model }) => model === price.model));
  return [...shipped.map((price) => own.find(({ model }) => model === price.model) ?? price), ...others].map((price) =>
    toPriceForm(price, price.model),
  );
}

/** US dollars as typed, with a point or a comma; at most six digits behind it. Null where it is no amount. */
function readDollars(typed: string, most: number): number | null {
  const text = typed
    .trim()
    .replace(/^\$\s*/, '')
    .replace(',', '.');
  if (!/^\d{1,8}(\.\d{0,6})?$|^\.\d{1,6}$/.test(text)) return null;
  return Number(text) <= most ? Number(text) : null;
}

const sameAmounts = (a: Price, b: Price) => PRICE_PARTS.every((part) => a[part] === b[part]);

/** The prices that are the person's own, and what is wrong, as `price:ID:part`. */
export function readPrices(
  forms: readonly PriceForm[],
  shipped: readonly Price[],
): { value: Price[]; problems: Record<string, SettingsMessage> } {
  const problems: Record<string, SettingsMessage> = {};
  const seen = new Set<string>();
  const value = forms.map((form) => {
    const say = (part: string, problem: SettingsMessage) => {
      problems[`price:${form.id}:${part}`] = problem;
    };
    const model = form.model.trim();
    if (model === '' || model.length > 200) say('model', message('price-model-wanted'));
    else if (seen.has(model)) say('model', message('price-twice', { model }));
    seen.add(model);
    const price: Price = { model, input: 0, cached: 0, output: 0, as_of: form.as_of, source: form.source };
    for (const part of PRICE_PARTS) {
      // Who does not know of a lower price for cached input leaves it empty.
      const typed = part === 'cached' && form.cached.trim() === '' ? form.input : form[part];
      const amount = readDollars(typed, 10_000);
      if (amount !== null) price[part] = amount;
      else say(part, message(`price-of-${part}`));
    }
    return price;
  });
  const own = value.filter((price) => {
    const original = shipped.find(({ model }) => model === price.model);
    return !original || !sameAmounts(original, price);
  });
  return { value: own, problems };
}

/** Dollars a month as typed; empty means no cap. */
export function readCap(typed: string): { value: number | null } | { problem: SettingsMessage } {
  if (typed.trim() === '') return { value: null };
  const value = readDollars(typed, 1_000_000);
  if (value === null) return { problem: message('cap-wanted') };
  return { value };
}
