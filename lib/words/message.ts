/** One text by number: the categories of `Intl.PluralRules`; `{count}` is the number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A text with its parameters in braces, or one by number. */
export type Message = string | Plural;
export type Catalogue = Readonly<Record<string, Message>>;

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** Names of the parameters that a message needs. */
export type ParamNames<M> = M extends string ? Names<M> : Names<M[keyof M]> | 'count';

/** What follows the key: nothing for a message without parameters. @typeParam V what a parameter may be. */
export type Args<M, V> = [ParamNames<M>] extends [never]
  ? []
  : [params: { readonly [Name in ParamNames<M>]: Name extends 'count' ? number : V }];
