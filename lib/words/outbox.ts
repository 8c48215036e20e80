import { outbox } from './en/outbox';
import { createWords, type PlainKey } from './words';

export const t = createWords(outbox, 'outbox');

/** A key whose text needs no parameters. */
export type OutboxKey = PlainKey<typeof outbox>;
