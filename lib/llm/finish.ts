import type { Failure } from '@/lib/failures/app-error';
import type { Finish } from './types';

/**
 * Words of vendors for the same end, without what they put before them (`FINISH_REASON_STOP`). First match wins. Source: API
 * references of OpenAI, Mistral, Z.ai, Anthropic, Cohere, Gemini, Bedrock, text-generation-inference; public reports.
 */
const WORDS: [Finish | 'broken', RegExp][] = [
  ['broken', /error|fail|insufficient_system_resource|unavailable|time_?out|abort|cancel/],
  ['content_filter', /filter|safety|sensitive|refus|block|guardrail|prohibit|recitation|spii|censor|moderat|violation/],
  ['tool_calls', /tool|function/],
  ['length', /length|max|limit|truncat|context|budget|incomplete|overflow/],
  ['stop', /^(?:stop|end|eo[stm]|eo_|done|complete|finish|success|normal|natural|ok$)/],
];

export function readFinish(word: string): Finish | 'broken' {
  const bare = word.toLowerCase().replace(/^(?:finish|stop)_?reason[_.:]?/, '');
  return WORDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'unknown';
}

type Outcome = { finish: Finish; word: string | null; text: string; refusal: string; model: string };

/** Why an answer that ended properly may still not be offered as finished; null when it may. */
export function failureOfEnd({ finish, word, text, refusal, model }: Outcome): Failure | null {
  const subject = model;
  if (finish === 'length') return { kind: 'answer-length', subject };
  if (finish === 'content_filter') return { kind: 'answer-filtered', subject };
  if (refusal.trim()) return { kind: 'answer-refused', subject, detail: refusal.trim().slice(0, 300) };
  if (finish === 'tool_calls') return { kind: 'answer-malformed', subject, detail: 'tool_calls' };
  // An end nobody has described is not known to be whole, unless the answer shows it by itself.
  if (finish === 'unknown' && word && !isClosed(text))
    return { kind: 'answer-cut', subject, detail: `finish_reason: ${word.slice(0, 60)}` };
  return text.trim() === '' ? { kind: 'answer-empty', subject } : null;
}

/** JSON that ends with its last brace. */
const isClosed = (text: string) => /^\s*(?:```\w*\s*)?\{/.test(text) && /\}\s*(?:```\s*)?$/.test(text);
