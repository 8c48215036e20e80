import type { FieldBinding } from '@/components/ui/field';
import { NUMBER_FIELDS, type NumberField } from '@/lib/settings/fields';
import type { TextField } from '@/lib/settings/form';
import type { PlaybookForm } from '@/lib/settings/playbook-form';
import type { PriceForm, PricePart } from '@/lib/settings/price-form';
import type { OptionsStore } from './options-store';

/** Joins the fields of the form to the store. An outcome that no longer fits what is typed goes away with the typing. */
export function createBindings({ fields, connections, saving }: OptionsStore) {
  const { freshdesk, model } = connections;
  const stale: Partial<Record<TextField, { tell: (outcome: null) => void }>> = {
    domain: freshdesk,
    freshdesk_api_key: freshdesk,
    openai_api_key: model,
    model,
    // Another address has other models.
    base_url: { tell: connections.forgetModels },
  };

  function text(field: TextField): FieldBinding {
    return {
      id: field,
      value: fields.form.value?.[field] ?? '',
      problem: fields.problems.value[field],
      onInput: (value) => {
        fields.set(field, value);
        stale[field]?.tell(null);
        // “Saved.” is kept out of sight by the unsaved change itself.
        if (saving.outcome.peek()?.tone === 'bad') saving.tell(null);
      },
    };
  }

  /** A field that is understood, or explained, when it is left. */
  function checked(field: 'domain' | 'agent_page' | 'base_url' | NumberField): FieldBinding {
    return { ...text(field), onBlur: () => fields.check(field) };
  }

  function numbers(): Record<NumberField, FieldBinding> {
    const names = Object.keys(NUMBER_FIELDS) as NumberField[];
    return Object.fromEntries(names.map((name) => [name, checked(name)])) as Record<NumberField, FieldBinding>;
  }

  function setPlaybooks(change: (playbooks: PlaybookForm[]) => PlaybookForm[]): void {
    fields.set('playbooks', change(fields.form.value?.playbooks ?? []));
  }

  function playbook(row: PlaybookForm, part: 'title' | 'keywords' | 'guidance'): FieldBinding {
    const id = `playbook:${row.id}:${part}`;
    return {
      id,
      value: row[part],
      problem: fields.problems.value[id],
      onInput: (value) => {
        setPlaybooks((all) => all.map((one) => (one.id === row.id ? { ...one, [part]: value } : one)));
        fields.say(id, null);
      },
    };
  }

  function setPrices(change: (prices: PriceForm[]) => PriceForm[]): void {
    fields.set('prices', change(fields.form.value?.prices ?? []));
  }

  /** @param today the date of a price that is changed now. */
  function price(row: PriceForm, part: PricePart | 'model', today: string): FieldBinding {
    const id = `price:${row.id}:${part}`;
    const read = { as_of: today, source: 'Entered by you' };
    return {
      id,
      value: row[part],
      problem: fields.problems.value[id],
      onInput: (value) => {
        setPrices((all) => all.map((one) => (one.id === row.id ? { ...one, ...read, [part]: value } : one)));
        fields.say(id, null);
      },
    };
  }

  return { text, checked, price, setPrices, numbers, playbook, setPlaybooks };
}

export type Bindings = ReturnType<typeof createBindings>;
