import type { Language } from '@/lib/words/languages';
import type { PlainMessage } from '../message';
import type { Playbook } from '../playbook';
import type { Price } from '../price';

type NumberKind = { is: 'number'; min: number; max: number; integer: boolean; choices?: readonly number[] };
type TextKind = {
  is: 'text';
  max: number;
  /** Said where nothing is typed; without it the setting may be empty. */
  required?: PlainMessage;
  /** What the form shows while nothing is stored: of this version's defaults. */
  shipped?: 'model';
  /** What a value of a file is not. */
  unfit?: PlainMessage;
};
type FlagKind = {
  is: 'flag' /** What it means to switch it on, for who reads a file before importing it. */;
  on?: PlainMessage;
};
/** Value → how a file's value is told. */
type ChoiceKind<T extends string = string> = { is: 'choice'; names: Record<T, PlainMessage>; unfit: PlainMessage };
type TemplateKind = { is: 'template'; of: 'response' | 'instructions'; max: number };
/** Kinds with rules of their own and nothing to choose. */
type OwnKind = {
  is:
    | 'language'
    | 'domain'
    | 'agent-page'
    | 'base-url'
    | 'signature'
    | 'playbooks'
    | 'cap'
    | 'mark'
    | 'prices'
    | 'patterns';
};

/** What a setting may hold. `is` names its schema (see `schema-of`) and its codec (see `codecs`). */
export type Kind = NumberKind | TextKind | FlagKind | ChoiceKind | TemplateKind | OwnKind;

/** Kind → what is stored. */
type Values = {
  number: number;
  text: string;
  flag: boolean;
  choice: string;
  /** Empty: the browser's. */
  language: '' | Language;
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
  /** One a line (see lib/redaction/own-patterns.ts). */
  patterns: string;
};

export type ValueOf<K extends Kind> = K extends ChoiceKind<infer T> ? T : Values[K['is']];

export const whole = (min: number, max: number) => ({ is: 'number', min, max, integer: true }) as const;
export const decimal = (min: number, max: number) => ({ is: 'number', min, max, integer: false }) as const;
/** Seconds, minutes and the like of which the page offers a few; a file may say any other within bounds. */
export const oneOf = (choices: readonly number[], min: number, max: number) => ({ ...whole(min, max), choices });
export const text = (max: number, words: Omit<TextKind, 'is' | 'max'> = {}) => ({ is: 'text', max, ...words }) as const;
export const flag = (on?: PlainMessage) => ({ is: 'flag', ...(on !== undefined && { on }) }) as const;
export const choice = <const T extends string>(names: Record<T, PlainMessage>, unfit: PlainMessage) =>
  ({ is: 'choice', names, unfit }) as const;
export const template = (of: TemplateKind['of']) => ({ is: 'template', of, max: 20_000 }) as const;
