import { wholeCharacters } from '@/lib/text/unicode';
import { z } from '@/lib/zod';
import type { AnswerFields, Task } from '../tasks/task';
import { findAnswer } from './find-json';
import { scanObject } from './json-scan';

/** What a model sent, as far as it has arrived. */
export type Received = { task: Task; raw: string /** Nothing more will come. */; ended: boolean };

/** What an answer is made of. */
export type Content =
  /** Too early to tell. */
  | { as: 'undecided' }
  /** Plain words, from endpoints that ignore schemas. */
  | { as: 'text'; text: string }
  /** `fields` is null where it is no valid JSON; `complete`: it is closed by itself. */
  | { as: 'object'; fields: AnswerFields | null; complete: boolean };

const fieldsSchema = z.record(z.string(), z.unknown());

/** Finds the answer in what has arrived, and takes its JSON apart. */
export function read({ task, raw, ended }: Received): { content: Content } {
  const found = findAnswer(ended ? raw : wholeCharacters(raw), task.answer.schema.required, ended);
  if (found.as !== 'json') return { content: found };
  const { json, complete } = scanObject(found.object);
  return { content: { as: 'object', fields: readObject(json), complete } };
}

function readObject(json: string): AnswerFields | null {
  try {
    const object = fieldsSchema.safeParse(JSON.parse(json));
    return object.success ? object.data : null;
  } catch {
    return null;
  }
}
