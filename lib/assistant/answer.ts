import { AppError } from '@/lib/failures/app-error';
import { toPlainText } from '@/lib/text/plain-text';
import { cleanUnicode, wholeCharacters, wholeEmoji } from '@/lib/text/unicode';
import { z } from '@/lib/zod';
import { findAnswer } from './find-json';
import { scanObject } from './json-scan';
import { MOST_QUESTIONS } from './questions';
import { INSTRUCTION_PARTS } from './schemas';
import type { DraftKind, ParsedAnswer } from './types';

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
      return wholeEmoji(textOf(readObject(scanObject(found.object).json) ?? {}, false));
    },

    /**
     * The whole answer. One that is not JSON is plain text without a status; one that ends in the middle is `cut`.
     * @throws AppError `answer-empty`, `answer-malformed`
     */
    finish(raw: string): ParsedAnswer {
      const found = findAnswer(raw, kind, true);
      if (found.as !== 'json') return unclassified(found.as === 'text' ? present(found.text) : '');
      const { json, complete } = scanObject(found.object);
      const object = readObject(json);
      if (!complete) return { ...NO_STATUS, text: textOf(object ?? {}, false), cut: true };
      if (object === null) throw new AppError('answer-malformed');
      const text = textOf(object, true);
      if (text === '') throw new AppError(hasKeys(object, kind) ? 'answer-empty' : 'answer-malformed');
      if (kind === 'instructions') return { ...NO_STATUS, text };
      return {
        text,
        status: statusSchema.parse(object['status']),
        reason: present(reasonSchema.parse(object['reason'])) || null,
        followUpQuestions: questionsSchema
          .parse(object['follow_up_questions'])
          .slice(0, MOST_QUESTIONS)
          .map((one) => present(one))
          .filter(Boolean),
      };
    },
  };
}

const NO_STATUS = { status: null, reason: null, followUpQuestions: [] };

function unclassified(text: string): ParsedAnswer {
  if (text === '') throw new AppError('answer-empty');
  return { ...NO_STATUS, text };
}

/** Lists within lists that are read. */
const DEEPEST_LIST = 2;

/** Plain text as shown and sent: no Markdown, nothing invisible. Lists come from models that ignore the schema. */
function present(value: unknown, depth = 0): string {
  if (Array.isArray(value)) {
    const items = depth < DEEPEST_LIST ? value.map((item) => present(item, depth + 1)) : [];
    return items.flatMap((item) => (item === '' ? [] : `- ${item}`)).join('\n');
  }
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

function readObject(json: string): Record<string, unknown> | null {
  const object = objectSchema.safeParse(parseJson(json));
  return object.success ? object.data : null;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
