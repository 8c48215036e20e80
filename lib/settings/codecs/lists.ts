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

/** The good ones of a list, and why the others are left out. */
function sift<T>(items: unknown[], why: (item: unknown) => string | null, read: (item: unknown) => T) {
  const ignored: string[] = [];
  const kept = items.flatMap((item, index) => {
    const reason = why(item);
    if (reason === null) return [read(item)];
    ignored.push(`number ${index + 1} ${reason}`);
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
    if (value === null) return { typed: defaults.playbooks.map(toPlaybookForm), note: 'default' };
    if (!Array.isArray(value) || value.length > 100) return { why: 'not a list of at most 100 playbooks' };
    const seen = new Set<string>();
    const why = (item: unknown) => {
      const read = playbookSchema.safeParse(item);
      if (!read.success) return 'is not a valid playbook';
      if (seen.has(read.data.id)) return 'has the id of another one';
      seen.add(read.data.id);
      return null;
    };
    const { kept, ignored } = sift(value, why, (item) => toPlaybookForm(playbookSchema.parse(item)));
    if (kept.length === 0 && value.length > 0) return { why: 'none of them is a valid playbook' };
    const texts = kept.map(({ title, keywords, guidance }) => ({
      title: seenText(title),
      text: seenText(`Keywords: ${keywords}\n\n${guidance}`),
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
    if (!Array.isArray(value) || value.length > 200) return { why: 'not a list of at most 200 prices' };
    const why = (item: unknown) => (priceSchema.safeParse(item).success ? null : 'is not a valid price');
    const { kept, ignored } = sift(value, why, (item) => priceSchema.parse(item));
    if (kept.length === 0 && value.length > 0) return { why: 'none of them is a valid price' };
    const note = kept.length === 0 ? 'default' : `${kept.length} of your own`;
    return { typed: toPriceForms(kept, defaults.prices), note, ignored };
  },
};

export const cap: Codec<Kind, number | null, string> = {
  show: (value) => (value === null ? '' : String(value)),
  read: (typed) => readCap(typed),
  take(value) {
    const given = value === null || typeof value === 'number' || typeof value === 'string';
    const read = given ? readCap(String(value ?? '')) : null;
    if (!read || 'problem' in read) return { why: 'not an amount of US dollars' };
    const typed = read.value === null ? '' : String(read.value);
    // What stands in a file was chosen.
    return { typed, also: { cap_by_default: false }, note: typed === '' ? 'none' : `$${typed}` };
  },
};

/** Set by the product itself; no file may set it. */
export const mark: Codec<Kind, true | undefined, boolean> = {
  show: (value) => value === true,
  read: (typed) => ({ value: typed ? true : undefined }),
  take: () => ({ why: 'not a setting of this extension' }),
};
