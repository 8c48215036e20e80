import type { Settings } from '@/lib/settings/schema';
import type { PromptLength } from '../types';

type Budget = Record<PromptLength, number>;

/**
 * Characters of a ticket in a prompt, by how much of it is wanted: about 12,000 tokens of English text, a tenth of the
 * smallest context among hosted models; then 3,000, and at last 1,000 for a local model that has only 4,096 in all (the
 * default of Ollama).
 */
export const THREAD_BUDGET: Budget = { full: 48_000, tight: 12_000, tiny: 4000 };
/**
 * Ollama cuts what is too long without a word, so nobody would ask it again with less. A third of the 16,384 tokens that its
 * set-up asks for (lib/words/en/providers.ts): instructions, knowledge and the answer need the rest.
 */
const OLLAMA_BUDGET: Budget = { full: 20_000, tight: 8000, tiny: 4000 };
/** The browser's own model has a context of a few thousand tokens, and our instructions need a part of it. */
const SMALL_BUDGET: Budget = { full: 8000, tight: 4000, tiny: 2000 };

const OLLAMA_PORT = '11434';

function isOllama(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { port, hostname } = new URL(address);
  return port === OLLAMA_PORT || /^ollama\b/i.test(hostname);
}

/** Models that say in their own name how little they hold: `phi3:mini-4k`, `gpt-4-32k`. */
const NAMED = /(?:^|[-_:/])(\d{1,3})k(?:$|[-_:/])/i;
const MOST_NAMED = 32;

function ofModel(model: string): Budget | null {
  const thousands = Number(NAMED.exec(model)?.[1] ?? Number.POSITIVE_INFINITY);
  // With 8,000 tokens in all there is hardly more room.
  if (thousands <= 8) return SMALL_BUDGET;
  return thousands < MOST_NAMED ? OLLAMA_BUDGET : null;
}

/** How much of a ticket an endpoint and its model can read, as far as that is known before anybody asks. */
export function threadBudget({ provider, base_url, model }: Settings['openai'], length: PromptLength): number {
  if (provider === 'built-in') return SMALL_BUDGET[length];
  return (ofModel(model) ?? (isOllama(base_url) ? OLLAMA_BUDGET : THREAD_BUDGET))[length];
}
