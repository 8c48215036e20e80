import { formatNano, type Nano, nano } from '@/lib/costs/dollars';
import { costOf, rateOf, worstCost } from '@/lib/costs/prices';
import { FRAME_TOKENS, likelyTokens, mostTokens } from '@/lib/costs/tokens';
import type { Rate } from '@/lib/domain/spending';
import type { ChatMessage, Usage } from '@/lib/llm/types';

/** Room for one answer, and what one takes as a rule. */
export const MOST_ANSWER = 2000;
const LIKELY_ANSWER = 600;

const FREE: Rate = { input: 0, cached: 0, output: 0, long: null };

/**
 * What a model costs: as given, `0.1,0.5` in dollars for a million tokens in and out; nothing on this computer; else as the
 * product knows it. Null where nobody knows.
 */
export function rateFor(host: string, model: string, given: string | undefined): Rate | null {
  if (given !== undefined) {
    const [input = Number.NaN, output = Number.NaN] = given.split(',').map(Number);
    if (!(input >= 0 && output >= 0)) return null;
    return rateOf([{ model, input, cached: input, output, as_of: '', source: '' }], host, model);
  }
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host) ? FREE : rateOf([], host, model);
}

const sizeOf = (messages: readonly ChatMessage[], tokens: (text: string) => number) =>
  messages.reduce((sum, { content }) => sum + tokens(content) + FRAME_TOKENS, 0);

export const likelyCost = (rate: Rate, messages: readonly ChatMessage[]): Nano =>
  costOf(rate, { input: sizeOf(messages, likelyTokens), cached: 0, output: LIKELY_ANSWER });

/** Counts what was spent, and lets no request begin that could pass the limit. */
export interface Purse {
  readonly spent: Nano;
  /** Whether one more may begin. It is held against the limit until `settle`. */
  reserve(messages: readonly ChatMessage[]): { settle(usage: Usage | null): void } | null;
}

export function createPurse(rate: Rate, mostUsd: number): Purse {
  const most = nano(mostUsd);
  let spent = 0;
  let held = 0;
  return {
    get spent() {
      return spent;
    },
    reserve(messages) {
      const worst = worstCost(rate, { input: sizeOf(messages, mostTokens), output: MOST_ANSWER });
      if (spent + held + worst > most && worst > 0) return null;
      held += worst;
      return {
        settle(usage) {
          held -= worst;
          // What nobody counted may have cost all of it.
          spent += usage
            ? usage.reportedCost === null
              ? costOf(rate, { input: usage.inputTokens, cached: usage.cachedInputTokens, output: usage.outputTokens })
              : nano(usage.reportedCost)
            : worst;
        },
      };
    },
  };
}

export const dollars = (amount: Nano): string => formatNano(amount);
