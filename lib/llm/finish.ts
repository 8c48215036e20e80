import type { Failure } from '@/lib/failures/app-error';
import type { Finish } from './types';

/** Words of vendors for the same end. Source: API references of OpenAI, Mistral, Z.ai, Anthropic, text-generation-inference. */
const WORDS: Record<string, Finish> = {
  stop: 'stop',
  end_turn: 'stop',
  eos: 'stop',
  eos_token: 'stop',
  stop_sequence: 'stop',
  length: 'length',
  max_tokens: 'length',
  model_length: 'length',
  content_filter: 'content_filter',
  sensitive: 'content_filter',
  safety: 'content_filter',
  refusal: 'content_filter',
  tool_calls: 'tool_calls',
  function_call: 'tool_calls',
};

/** Ends that are errors of the provider: OpenRouter and Mistral, Z.ai, DeepSeek. */
const BROKEN = new Set(['error', 'network_error', 'insufficient_system_resource']);

export function readFinish(word: string): Finish | 'broken' {
  const lower = word.toLowerCase();
  if (BROKEN.has(lower)) return 'broken';
  return Object.hasOwn(WORDS, lower) ? (WORDS[lower] ?? 'unknown') : 'unknown';
}

type Outcome = { finish: Finish; word: string | null; hasText: boolean; refusal: string; model: string };

/** Why an answer that ended properly may still not be offered as finished; null when it may. */
export function failureOfEnd({ finish, word, hasText, refusal, model }: Outcome): Failure | null {
  const subject = model;
  if (finish === 'length') return { kind: 'answer-length', subject };
  if (finish === 'content_filter') return { kind: 'answer-filtered', subject };
  if (refusal.trim()) return { kind: 'answer-refused', subject, detail: refusal.trim().slice(0, 300) };
  if (finish === 'tool_calls') return { kind: 'answer-malformed', subject, detail: 'tool_calls' };
  // An end nobody has described is not known to be whole.
  if (finish === 'unknown' && word)
    return { kind: 'answer-cut', subject, detail: `finish_reason: ${word.slice(0, 60)}` };
  return hasText ? null : { kind: 'answer-empty', subject };
}
