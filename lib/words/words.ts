import { pluralForm } from './format';
import { adapt } from './locale';
import type { Args, Catalogue, Message, ParamNames } from './message';
import { piecesOf } from './pieces';

type Params = Readonly<Record<string, unknown>>;

/** The form of a message that fits its number. */
export const formOf = (message: Message, params: Params | undefined, language?: string): string =>
  typeof message === 'string' ? message : (message[pluralForm(Number(params?.['count']), language)] ?? message.other);

/**
 * The words of one feature. `t('sent')`, `t('messages', { count: 3 })`; a key or parameter that is missing is an error of
 * types. `t.pieces` is for messages with something else than text in them.
 */
export function createWords<C extends Catalogue>(written: C, name: string) {
  return wordsOf(adapt(written, name));
}

/** As `createWords`, of a catalogue as it is. @param language whose forms its plurals have. */
export function wordsOf<C extends Catalogue>(catalogue: C, language?: string) {
  const pieces = <V, K extends keyof C & string>(key: K, ...[params]: Args<C[K], V>): (string | V)[] =>
    piecesOf<V>(formOf(catalogue[key] as Message, params, language), params as Readonly<Record<string, V>> | undefined);
  const text = <K extends keyof C & string>(key: K, ...args: Args<C[K], string | number>): string =>
    pieces<string | number, K>(key, ...args).join('');
  return Object.assign(text, { pieces });
}

/** A key of a feature whose text needs no parameters. */
export type PlainKey<C> = {
  [K in keyof C & string]: C[K] extends string ? ([ParamNames<C[K]>] extends [never] ? K : never) : never;
}[keyof C & string];
