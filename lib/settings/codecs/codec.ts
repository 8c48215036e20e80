import type { SettingsMessage, Told } from '../message';
import type { Playbook } from '../playbook';
import type { PlaybookForm } from '../playbook-form';
import type { Price } from '../price';
import type { PriceForm } from '../price-form';
import type { Field } from '../registry/field';
import type { Kind, ValueOf } from '../registry/kinds';

/** What the shipped version brings along. */
export type FormDefaults = {
  prompts: { response: string; instructions: string };
  playbooks: Playbook[];
  prices: readonly Price[];
  model: string;
};

export type CodecRules = {
  defaults: FormDefaults;
  /** The address as it will be stored, or why it will not do. */
  readBaseUrl: (typed: string) => { value: string } | { problem: SettingsMessage };
};

/** Kind → what the form holds of it. */
type OfForm = {
  flag: boolean;
  mark: boolean;
  signature: string | null;
  playbooks: PlaybookForm[];
  prices: PriceForm[];
};
export type Typed<I extends Kind['is'] = Kind['is']> = I extends keyof OfForm ? OfForm[I] : string;

/** Field → what is wrong. Playbook fields are `playbook:ID:title` and the like, prices `price:ID:input`. */
export type FormProblems = Record<string, SettingsMessage>;

export type Read<Value> = { value: Value } | { problem: SettingsMessage } | { problems: FormProblems };

/** A whole text of a file, to be read before it is stored. */
export type ReadText = { title: Told; text: Told };

/** A value of a file as the form would hold it. */
export type Taken<T> = {
  typed: T;
  /** What else in the form changes with it. */
  also?: Record<string, unknown>;
  /** For a person who decides whether to import it. */
  note: Told;
  /** Whole texts that would be stored, to be read before. */
  texts?: ReadText[];
  /** What of it was left out, and why. */
  ignored?: SettingsMessage[];
};

/** The way of one kind of setting from storage into the form and back, and from a file into the form. */
export type Codec<K extends Kind, Value = ValueOf<K>, T = Typed<K['is']>> = {
  show(value: Value, field: Field<string, K>, defaults: FormDefaults): T;
  read(typed: T, field: Field<string, K>, rules: CodecRules): Read<Value>;
  take(value: unknown, field: Field<string, K>, rules: CodecRules): Taken<T> | { why: SettingsMessage };
  /** When a person leaves the input: explain what is wrong there, or also put what was typed into its uniform form. */
  onLeave?: 'check' | 'tidy';
};
