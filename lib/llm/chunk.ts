import { z } from '@/lib/zod';
import type { Delta } from './types';

const optionalText = z.catch(z.nullish(z.string()), null);

// Mistral sends an array of parts. Not caught: text in a shape we cannot read must fail loudly, not vanish.
const part = z.lazy(() =>
  z.object({ type: z.string(), text: z.optional(z.string()), thinking: z.optional(z.unknown()) }),
);
const content = z.nullish(z.union([z.string(), z.array(part)]));

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
    choices: z.array(
      z.object({
        index: z.nullish(z.number()),
        delta: z.nullish(message),
        message: z.nullish(message),
        finish_reason: z.nullish(z.string()),
      }),
    ),
  }),
);

export type Chunk = z.infer<typeof chunkSchema>;
type Message = z.infer<typeof message>;
type Part = z.infer<typeof part>;

/** A chunk of a chat stream, or a whole chat completion: they differ only in `delta` and `message`. Null for anything else. */
export function readChunk(value: unknown): Chunk | null {
  const parsed = chunkSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Choice 0, the only one we ask for: with n > 1 the choices come interleaved. */
export function firstChoice(chunk: Chunk): Chunk['choices'][number] | undefined {
  return chunk.choices.find((choice) => (choice.index ?? 0) === 0);
}

/** The pieces of a message in reading order, empty ones left out. */
export function deltasOf({ content, refusal, reasoning_content, reasoning }: Message): Delta[] {
  const parts: Part[] = typeof content === 'string' ? [{ type: 'text', text: content }] : (content ?? []);
  const deltas: Delta[] = [
    { type: 'reasoning', delta: reasoning_content || reasoning || '' },
    ...parts.map(deltaOf),
    { type: 'refusal', delta: refusal ?? '' },
  ];
  return deltas.filter(({ delta }) => delta !== '');
}

function deltaOf({ type, text, thinking }: Part): Delta {
  if (type === 'thinking') return { type: 'reasoning', delta: thoughts(thinking) };
  return { type: 'text', delta: type === 'text' ? (text ?? '') : '' };
}

function thoughts(thinking: unknown): string {
  if (typeof thinking === 'string') return thinking;
  const parsed = z.array(part).safeParse(thinking);
  return parsed.success ? parsed.data.map(({ text }) => text ?? '').join('') : '';
}
