import type { AnswerDetails } from '@/lib/domain/answer-details';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import type { Settings } from '@/lib/settings/schema';
import type { Aliases } from '../answer/keys';
import type { AnswerSchema } from '../types';

/** The object of a model's answer, key by key, as far as it has arrived. */
export type AnswerFields = Record<string, unknown>;

/** Something that a model can be asked to write for a ticket. */
export type Task = {
  id: DraftKind;
  /** Which of the prompt templates says how to write it; people edit those in Settings. */
  template: keyof Settings['prompts'];
  /** The last line of a prompt that asks for it the first time. */
  request: string;
  /** For whom the text is: what is said to technicians in a playbook is not for customers, and notes stand apart. */
  reader: 'customer' | 'technician';
  /** Whether private notes of the ticket are always part of the prompt, or only when the agent chose that in Settings. */
  privateNotes: 'always' | 'if-chosen';
  /** Order matters: models write the keys as listed, and the first one is what a person waits for. */
  answer: AnswerSchema;
  /** The same said in words, for endpoints that ignore schemas. */
  answerInWords: string;
  /** Other names that models use for its keys. */
  aliases: Aliases;
  /** Names with which an answer begins that is written as `key: value`. */
  labels: readonly string[];
  /**
   * The plain text that a person sees of an answer.
   * @param ended false while it streams: what has not begun is left out.
   */
  text(fields: AnswerFields, ended: boolean): string;
  /** What else a whole answer says. */
  details(fields: AnswerFields): AnswerDetails;
  /** Whether an object without any text has at least the keys of such an answer: then it is empty, else something else. */
  isAnswer(fields: AnswerFields): boolean;
  /** Whether nothing that matters is missing, though the last brace is. */
  isWhole(fields: AnswerFields): boolean;
};

/** A text within an answer, with what it is for. */
export const text = (description: string) => ({ type: 'string', description });

/** An object within an answer, and a list of what is given. */
export const objectOf = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
export const listOf = (items: object) => ({ type: 'array', items });

/** A schema that endpoints take as strict: every property is required, and none is allowed besides. */
export function strictSchema(name: string, properties: Record<string, unknown>): AnswerSchema {
  return {
    name,
    schema: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
  };
}

/** @param keys what each key holds, one line a key. */
export const answerInWords = (keys: readonly string[]): string =>
  ['Answer with one JSON object and nothing around it. Its keys, in this order:', ...keys].join('\n');
