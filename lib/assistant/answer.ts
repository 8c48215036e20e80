import { Allow, parse } from 'partial-json';
import { AppError } from '@/lib/errors';
import { z } from '@/lib/zod';
import { findAnswer } from './find-json';
import { scanObject } from './json-scan';
import { toPlainText } from './plain-text';
import { INSTRUCTION_PARTS } from './schemas';
import type { DraftKind, ParsedAnswer } from './types';
import { cleanUnicode, wholeCharacters, wholeEmoji } from './unicode';

const objectSchema = z.record(z.string(), z.unknown());

const statusSchema = z.catch(z.nullable(z.enum(['final_solution', 'needs_follow_up'])), null);
const reasonSchema = z.catch(z.nullable(z.string()), null);
const questionsSchema = z.catch(z.array(z.string()), []);

/**
 * Reads a streamed answer. `visible` takes everything received so far and gives what a person may see of it: never a
 * brace, an escape or half a character of the JSON around it. `finish` takes the whole.
 */
export function createAnswerReader(kind: DraftKind) {
  const textOf = (object: Record<string, unknown>, ended: boolean) =>
    kind === 'response' ? present(object['reply']) : joinParts(object, ended);

  return {
    visible(raw: string): string {
      const found = findAnswer(wholeCharacters(raw), kind, false);
      if (found.as === 'undecided') return '';
      if (found.as === 'text') return wholeEmoji(present(found.text));
      return wholeEmoji(textOf(readPartial(scanObject(found.object).json), false));
    },

    /**
     * The whole answer. One that is not JSON is plain text without a status; one that ends in the middle is `cut`.
     * @throws AppError `answer-empty`, `answer-malformed`
     */
    finish(raw: string): ParsedAnswer {
      const found = findAnswer(raw, kind, true);
      if (found.as !== 'json') return unclassified(found.as === 'text' ? present(found.text) : '');
      const { json, complete } = scanObject(found.object);
      if (!complete) return { ...NO_STATUS, text: textOf(readPartial(json), false), cut: true };
      const object = readWhole(json);
      const text = textOf(object, true);
      if (text === '') throw new AppError(hasKeys(object, kind) ? 'answer-empty' : 'answer-malformed');
      if (kind === 'instructions') return { ...NO_STATUS, text };
      return {
        text,
        status: statusSchema.parse(object['status']),
        reason: present(reasonSchema.parse(object['reason'])) || null,
        followUpQuestions: questionsSchema.parse(object['follow_up_questions']).map(present).filter(Boolean),
      };
    },
  };
}

const NO_STATUS = { status: null, reason: null, followUpQuestions: [] };

function unclassified(text: string): ParsedAnswer {
  if (text === '') throw new AppError('answer-empty');
  return { ...NO_STATUS, text };
}

/** Plain text as shown and sent: no Markdown, nothing invisible. Lists come from models that ignore the schema. */
function present(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => `- ${present(item)}`).join('\n');
  return typeof value === 'string' ? toPlainText(wholeCharacters(cleanUnicode(wholeCharacters(value)))).trim() : '';
}

/** Tech instructions as one text. While they stream, only the parts that have begun; at the end all seven. */
function joinParts(object: Record<string, unknown>, ended: boolean): string {
  const parts = INSTRUCTION_PARTS.map(({ key, heading }, index) => ({
    title: `${index + 1}. ${heading}`,
    text: present(object[key]),
  }));
  if (parts.every(({ text }) => text === '')) return '';
  return parts
    .filter(({ text }) => ended || text !== '')
    .map(({ title, text }) => `${title}\n${text || '–'}`)
    .join('\n\n');
}

/** Whether the answer had our keys at all: then it is empty, else it is something else. */
const hasKeys = (object: Record<string, unknown>, kind: DraftKind) =>
  kind === 'response' ? typeof object['reply'] === 'string' : INSTRUCTION_PARTS.some(({ key }) => key in object);

function readPartial(json: string): Record<string, unknown> {
  try {
    const object = objectSchema.safeParse(parse(json, Allow.STR | Allow.OBJ | Allow.ARR));
    return object.success ? object.data : {};
  } catch {
    return {};
  }
}

function readWhole(json: string): Record<string, unknown> {
  try {
    return objectSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new AppError('answer-malformed', { cause });
  }
}
