import { message, type SettingsMessage } from '../message';
import { type Playbook, playbookSchema } from '../playbook';
import { type PlaybookForm, readPlaybooks, toPlaybookForm } from '../playbook-form';
import { type Price, priceSchema } from '../price';
import { type PriceForm, readCap, readPrices, toPriceForms } from '../price-form';
import type { Kind } from '../registry/kinds';
import { seenText } from '../seen-text';
import type { Codec, FormProblems, Read } from './codec';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const sound = <T>(value: T, problems: FormProblems): Read<T> =>
  Object.keys(problems).length === 0 ? { value } : { problems };

/** The good ones of a list, and why the others are left out. @param why told the place of an item, from 1 on. */
function sift<T>(
  items: unknown[],
  why: (item: unknown, number: number) => SettingsMessage | null,
  read: (item: unknown) => T,
) {
  const ignored: SettingsMessage[] = [];
  const kept = items.flatMap((item, index) => {
    const reason = why(item, index + 1);
    if (reason === null) return [read(item)];
    ignored.push(reason);
    return [];
  });
  return { kept, ignored };
}

/** Playbooks equal to the shipped ones are stored as null, so that they follow later versions. */
export const playbooks: Codec<Kind, Playbook[] | null, PlaybookForm[]> = {
  show: (value, _, defaults) => (value ?? defaults.playbooks).map(toPlaybookForm),
  read(typed, _, { defaults }) {
    const { value, problems } = readPlaybooks(typed);
    return sound(same(value, defaults.playbooks) ? null : value, problems);
  },
  take(value, _, { defaults }) {
    if (value === null) return { typed: defaults.playbooks.map(toPlaybookForm), note: message('default') };
    if (!Array.isArray(value) || value.length > 100) return { why: message('not-playbooks') };
    const seen = new Set<string>();
    const why = (item: unknown, number: number) => {
      const read = playbookSchema.safeParse(item);
      if (!read.success) return message('playbook-invalid', { number });
      if (seen.has(read.data.id)) return message('playbook-twice', { number });
      seen.add(read.data.id);
      return null;
    };
    const { kept, ignored } = sift(value, why, (item) => toPlaybookForm(playbookSchema.parse(item)));
    if (kept.length === 0 && value.length > 0) return { why: message('no-playbook-valid') };
    const texts = kept.map(({ title, keywords, guidance }) => ({
      title: seenText(title),
      text: message('playbook-text', { keywords: seenText(keywords), guidance: seenText(guidance) }),
    }));
    return { typed: kept, note: `${kept.length}`, texts, ignored };
  },
};

/** Only the person's own prices are stored; the form shows all. */
export const prices: Codec<Kind, Price[], PriceForm[]> = {
  show: (value, _, defaults) => toPriceForms(value, defaults.prices),
  read(typed, _, { defaults }) {
    const { value, problems } = readPrices(typed, defaults.prices);
    return sound(value, problems);
  },
  take(value, _, { defaults }) {
    if (!Array.isArray(value) || value.length > 200) return { why: message('not-prices') };
    const why = (item: unknown, number: number) =>
      priceSchema.safeParse(item).success ? null : message('price-invalid', { number });
    const { kept, ignored } = sift(value, why, (item) => priceSchema.parse(item));
    if (kept.length === 0 && value.length > 0) return { why: message('no-price-valid') };
    const note = kept.length === 0 ? message('default') : message('own-prices', { count: kept.length });
    return { typed: toPriceForms(kept, defaults.prices), note, ignored };
  },
};

export const cap: Codec<Kind, number | null, string> = {
  show: (value) => (value === null ? '' : String(value)),
  read: (typed) => readCap(typed),
  take(value) {
    const given = value === null || typeof value === 'number' || typeof value === 'string';
    const read = given ? readCap(String(value ?? '')) : null;
    if (!read || 'problem' in read) return { why: message('not-an-amount') };
    const typed = read.value === null ? '' : String(read.value);
    // What stands in a file was chosen.
    return { typed, also: { cap_by_default: false }, note: typed === '' ? message('none') : `$${typed}` };
  },
};

/** Set by the product itself; no file may set it. */
export const mark: Codec<Kind, true | undefined, boolean> = {
  show: (value) => value === true,
  read: (typed) => ({ value: typed ? true : undefined }),
  take: () => ({ why: message('not-a-setting') }),
};
