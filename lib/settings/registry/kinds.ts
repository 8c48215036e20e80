import { z } from '@/lib/zod';
import { type Playbook, playbookSchema } from '../playbook';
import { type Price, priceSchema } from '../price';
import { SIGNATURE_LIMIT } from '../signature';

type NumberKind = { is: 'number'; min: number; max: number; integer: boolean; choices?: readonly number[] };
type TextKind = {
  is: 'text';
  max: number;
  /** Said where nothing is typed; without it the setting may be empty. */
  required?: string;
  /** What the form shows while nothing is stored: of this version's defaults. */
  shipped?: 'model';
  /** What a value of a file is not. */
  unfit?: string;
};
type FlagKind = {
  is: 'flag' /** What it means to switch it on, for who reads a file before importing it. */;
  on?: string;
};
/** Value → how a file's value is told. */
type ChoiceKind<T extends string = string> = { is: 'choice'; names: Record<T, string>; unfit: string };
type TemplateKind = { is: 'template'; of: 'response' | 'instructions'; max: number };
/** Kinds with rules of their own and nothing to choose. */
type OwnKind = {
  is: 'domain' | 'agent-page' | 'base-url' | 'signature' | 'playbooks' | 'cap' | 'mark' | 'prices';
};

/** What a setting may hold. `is` names its schema (here) and its codec (see `codecs`). */
export type Kind = NumberKind | TextKind | FlagKind | ChoiceKind | TemplateKind | OwnKind;

/** Kind → what is stored. */
type Values = {
  number: number;
  text: string;
  flag: boolean;
  choice: string;
  domain: string;
  'agent-page': string;
  'base-url': string;
  /** null: the shipped one. */
  template: string | null;
  /** null: the one that Freshdesk tells. */
  signature: string | null;
  /** null: the shipped ones. */
  playbooks: Playbook[] | null;
  /** US dollars a calendar month; null: none. */
  cap: number | null;
  mark: true | undefined;
  prices: Price[];
};

export type ValueOf<K extends Kind> = K extends ChoiceKind<infer T> ? T : Values[K['is']];

export const whole = (min: number, max: number) => ({ is: 'number', min, max, integer: true }) as const;
export const decimal = (min: number, max: number) => ({ is: 'number', min, max, integer: false }) as const;
/** Seconds, minutes and the like of which the page offers a few; a file may say any other within bounds. */
export const oneOf = (choices: readonly number[], min: number, max: number) => ({ ...whole(min, max), choices });
export const text = (max: number, words: Omit<TextKind, 'is' | 'max'> = {}) => ({ is: 'text', max, ...words }) as const;
export const flag = (on?: string) => ({ is: 'flag', ...(on !== undefined && { on }) }) as const;
export const choice = <const T extends string>(names: Record<T, string>, unfit: string) =>
  ({ is: 'choice', names, unfit }) as const;
export const template = (of: TemplateKind['of']) => ({ is: 'template', of, max: 20_000 }) as const;

/** Characters of an address. */
const ADDRESS_LIMIT = 500;

const upTo = (limit: number) => z.string().check(z.maxLength(limit));

/** What a stored value must be. */
export function schemaOf(kind: Kind): z.ZodMiniType {
  switch (kind.is) {
    case 'number': {
      const bounded = z.number().check(z.gte(kind.min), z.lte(kind.max));
      return kind.integer ? bounded.check(z.int()) : bounded;
    }
    case 'text':
      return upTo(kind.max);
    case 'domain':
    case 'agent-page':
    case 'base-url':
      return upTo(ADDRESS_LIMIT);
    case 'flag':
      return z.boolean();
    case 'choice':
      return z.enum(Object.keys(kind.names));
    case 'template':
      return z.nullable(upTo(kind.max));
    case 'signature':
      return z.nullable(upTo(SIGNATURE_LIMIT));
    case 'playbooks':
      return z.nullable(z.array(playbookSchema).check(z.maxLength(100)));
    case 'cap':
      return z.nullable(z.number().check(z.gte(0), z.lte(1_000_000)));
    case 'mark':
      return z.optional(z.literal(true));
    case 'prices':
      return z.array(priceSchema).check(z.maxLength(200));
  }
}
