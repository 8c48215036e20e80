import { redactionKinds } from './en/redaction-kinds';
import { adapt } from './locale';

const words: Readonly<Record<string, string>> = adapt(redactionKinds, 'redactionKinds');

export const kindText = (kind: string): string => words[kind] ?? kind;
