import type { Usage } from './types';
import { ELSEWHERE, PLACES } from './usage-data';

const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

function at(value: unknown, path: string): unknown {
  if (!path.includes('.') && path !== '') return own(value, path);
  let here: unknown = value;
  for (const step of path === '' ? [] : path.split('.')) {
    here = own(here, step);
    if (here === undefined) return undefined;
  }
  return here;
}

/** Counts and sums, as numbers or as text; what is negative or no number is not told. By hand: it looks into every chunk. */
function allTold(value: unknown, places: readonly string[]): number[] {
  return places.flatMap((place) => {
    const found = at(value, place);
    const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
    return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? [number] : [];
  });
}

const told = (value: unknown, places: readonly string[]): number | null => allTold(value, places)[0] ?? null;

/**
 * What a chunk says that the request took, or null where it says nothing to trust: a count of nothing at all is none.
 * @param before what an earlier chunk of the same answer said; it stands where this one is silent.
 */
export function usageIn(chunk: object, before: Usage | null): Usage | null {
  const named = at(chunk, 'usage');
  if ((named === undefined || named === null) && !mayTell(chunk)) return before;
  const usage = named ?? ELSEWHERE.map((place) => at(chunk, place)).find((value) => isUsage(value));
  const read = usage === undefined || usage === null ? null : readUsage(usage, before);
  // A price may stand beside the count (gateways).
  const cost = read && read.reportedCost === null ? told(chunk, ['cost', 'total_cost', 'response_cost']) : null;
  return read && cost !== null ? { ...read, reportedCost: cost } : (read ?? before);
}

/** The first step of each place elsewhere; of a chunk itself, what a count begins with. */
const FIRST_STEPS = new Set<string>([
  ...ELSEWHERE.map((place) => place.split('.')[0] ?? ''),
  ...PLACES.input,
  ...PLACES.output,
]);
FIRST_STEPS.delete('choices');

// Asked of every chunk, and nearly none has it.
function mayTell(chunk: object): boolean {
  for (const key in chunk) if (FIRST_STEPS.has(key)) return true;
  const choice = at(chunk, 'choices.0');
  return [choice, own(choice, 'delta'), own(choice, 'message')].some((one) => own(one, 'usage') !== undefined);
}

const isUsage = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  (told(value, PLACES.input) !== null || told(value, PLACES.output) !== null);

/** A `usage` object in any of the usual namings, or null where there is none to trust. */
function readUsage(value: unknown, before: Usage | null = null): Usage | null {
  if (typeof value !== 'object' || value === null) return null;
  const stated = told(value, PLACES.input);
  const completion = told(value, PLACES.output);
  const total = told(value, PLACES.total);
  if (stated === null && before === null) return null;
  // An empty count after a real one says nothing, but its cost may.
  if (!stated && !completion && !total)
    return before && { ...before, reportedCost: costIn(value) ?? before.reportedCost };
  const prompt = stated || before?.inputTokens || 0;
  const read = told(value, PLACES.cacheRead);
  const written = told(value, PLACES.cacheWritten) ?? 0;
  const reasoning = told(value, PLACES.reasoning) ?? 0;
  const answered = completion ?? (total === null ? (before?.outputTokens ?? 0) : Math.max(0, total - prompt));
  const beside = cacheBeside(value, { prompt, answered, total, read: read ?? 0, written });
  const input = prompt + beside;
  const output = answered + reasoningBeside({ input, answered, total, reasoning });
  if (input === 0 && output === 0) return before;
  return {
    inputTokens: input,
    cachedInputTokens: told(value, PLACES.cached) ?? read ?? before?.cachedInputTokens ?? 0,
    outputTokens: output,
    reasoningTokens: Math.max(reasoning, output - answered),
    reportedCost: costIn(value) ?? before?.reportedCost ?? null,
  };
}

type Counts = { prompt: number; answered: number; total: number | null; read: number; written: number };

/** Cached tokens that the prompt's count leaves out, as Anthropic, Bedrock and llama.cpp count; told by their names or by the sum. */
function cacheBeside(value: object, { prompt, answered, total, read, written }: Counts): number {
  const cache = read + written;
  if (cache === 0) return 0;
  const own = 'input_tokens' in value || 'inputTokenCount' in value || 'inputTokens' in value || 'prompt_n' in value;
  const byName = own && !('prompt_tokens' in value) && total !== prompt + answered;
  const bySum = total !== null && total === prompt + answered + cache;
  return byName || bySum || cache > prompt ? cache : 0;
}

/** Thoughts that the answer's count leaves out (xAI, Gemini): billed as output, told by the sum. */
function reasoningBeside(counts: { input: number; answered: number; total: number | null; reasoning: number }): number {
  const { input, answered, total, reasoning } = counts;
  const missing = total === null ? 0 : total - input - answered;
  if (missing > 0) return missing;
  return total === null && reasoning > answered ? reasoning : 0;
}

function costIn(value: object): number | null {
  const ticks = told(value, PLACES.ticks);
  // Of several sums the first that is one: nothing may stand beside it (Vercel, with a key of one's own).
  const costs = allTold(value, PLACES.cost).concat(ticks === null ? [] : ticks / 10_000_000_000);
  const cost = costs.find((one) => one > 0) ?? costs[0] ?? null;
  const upstream = told(value, PLACES.upstream) ?? 0;
  // With a key of one's own for the provider behind it, OpenRouter's cost is only its fee.
  const own = at(value, 'is_byok') === true || (cost ?? 0) === 0;
  return upstream > 0 && own ? (cost ?? 0) + upstream : cost;
}
