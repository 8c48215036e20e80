import { z } from '@/lib/zod';
import type { Usage } from './types';

const count = z.catch(z.number(), 0);

const usageSchema = z.lazy(() =>
  z.object({
    prompt_tokens: z.number(),
    completion_tokens: count,
    prompt_tokens_details: z.catch(z.object({ cached_tokens: count }), { cached_tokens: 0 }),
    completion_tokens_details: z.catch(z.object({ reasoning_tokens: count }), { reasoning_tokens: 0 }),
    // OpenRouter
    cost: z.catch(z.nullable(z.number()), null),
  }),
);

/** A `usage` object of a chat completion, or null where there is none to trust. */
export function readUsage(value: unknown): Usage | null {
  // Most chunks have none, and a failed parse is the dearest kind.
  if (value === undefined || value === null) return null;
  const parsed = usageSchema.safeParse(value);
  if (!parsed.success) return null;
  const usage = parsed.data;
  return {
    inputTokens: usage.prompt_tokens,
    cachedInputTokens: usage.prompt_tokens_details.cached_tokens,
    outputTokens: usage.completion_tokens,
    reasoningTokens: usage.completion_tokens_details.reasoning_tokens,
    reportedCost: usage.cost,
  };
}
