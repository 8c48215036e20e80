import { z } from '@/lib/zod';
import type { Delta } from './types';

const optionalText = z.catch(z.nullish(z.string()), null);

/** Numbers alone come as JSON numbers where a server reads each token as JSON (Workers AI). */
const said = z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform(String));

// Mistral, Databricks and others send an array of parts. Not caught: text in a shape we cannot read must fail loudly.
const part = z.lazy(() =>
  z.union([
    z.pipe(
      z.string(),
      z.transform((text) => ({ type: 'text', text })),
    ),
    z.looseObject({
      type: z.catch(z.string(), 'text'),
      text: z.nullish(z.union([said, valued])),
      thinking: z.optional(z.unknown()),
    }),
  ]),
);
const valued = z.pipe(
  z.object({ value: z.string() }),
  z.transform(({ value }) => value),
);
const typed = z.pipe(
  z.looseObject({ type: z.string(), text: z.string() }),
  z.transform((one) => [one]),
);
const content = z.nullish(z.union([said, z.array(z.nullable(part)), typed]));

const message = z.lazy(() =>
  z.object({
    content,
    refusal: optionalText,
    // DeepSeek, Moonshot, Z.ai | Groq, OpenRouter, Ollama
    reasoning_content: optionalText,
    reasoning: optionalText,
  }),
);

const chunkSchema = z.lazy(() =>
  z.object({
    id: optionalText,
    model: optionalText,
    choices: z.nullable(
      z.array(
        z.nullable(
          z.object({
            index: z.catch(z.nullish(z.number()), null),
            delta: z.nullish(message),
            message: z.nullish(message),
            finish_reason: z.catch(z.nullish(z.string()), null),
          }),
        ),
      ),
    ),
  }),
);

export type Chunk = z.infer<typeof chunkSchema>;
type Choice = NonNullable<NonNullable<Chunk['choices']>[number]>;
type Message = z.infer<typeof message>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string';

/** What the schema would let through as it is: one choice, a delta, texts. By hand, since thousands of them come for an answer. */
function isUsual(value: unknown): value is Chunk {
  if (!isRecord(value) || !isText(value['id']) || !isText(value['model'])) return false;
  const choices = value['choices'];
  const choice: unknown = Array.isArray(choices) && choices.length === 1 ? choices[0] : null;
  if (!isRecord(choice) || !isText(choice['finish_reason'])) return false;
  const { delta, index, message: whole } = choice;
  if (!isRecord(delta) || (whole !== undefined && whole !== null)) return false;
  return (
    (index === undefined || index === null || typeof index === 'number') &&
    isText(delta['content']) &&
    isText(delta['refusal']) &&
    isText(delta['reasoning_content']) &&
    isText(delta['reasoning'])
  );
}

/** A chunk of a chat stream, or a whole chat completion: they differ only in `delta` and `message`. Null for anything else. */
export function readChunk(value: unknown): Chunk | null {
  if (isUsual(value)) return value;
  const parsed = chunkSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Choice 0, the only one we ask for: with n > 1 the choices come interleaved. */
export const firstChoice = (chunk: Chunk): Choice | undefined =>
  chunk.choices?.find((choice): choice is Choice => choice !== null && (choice.index ?? 0) === 0);

/** The pieces of a message in reading order, empty ones left out. */
export function deltasOf({ content, refusal, reasoning_content, reasoning }: Message): Delta[] {
  if (typeof content === 'string' && !refusal && !reasoning_content && !reasoning)
    return content === '' ? [] : [{ type: 'text', delta: content }];
  const parts = typeof content === 'string' ? [{ type: 'text', text: content }] : (content ?? []);
  const deltas: Delta[] = [
    { type: 'reasoning', delta: reasoning_content || reasoning || '' },
    ...parts.flatMap((one) => (one ? [deltaOf(one)] : [])),
    { type: 'refusal', delta: refusal ?? '' },
  ];
  return deltas.filter(({ delta }) => delta !== '');
}

type Part = { type: string; text?: string | null | undefined; thinking?: unknown };

/** Names of parts that are not the answer: `thinking`, `reasoning`, `thought`, `reasoning_text`, `summary_text`, `analysis`. */
const THOUGHTS = /think|thought|reason|analysis|summary/i;
const TEXT = /^(?:output_|input_)?(?:text|content|message|markdown)$/i;

function deltaOf({ type, text, thinking }: Part): Delta {
  if (THOUGHTS.test(type)) return { type: 'reasoning', delta: thoughts(thinking ?? text) };
  return { type: 'text', delta: TEXT.test(type) ? (text ?? '') : '' };
}

function thoughts(thinking: unknown): string {
  if (typeof thinking === 'string') return thinking;
  const parsed = z.array(part).safeParse(thinking);
  return parsed.success ? parsed.data.map(({ text }) => text ?? '').join('') : '';
}
