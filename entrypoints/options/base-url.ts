import { toFailure } from '@/lib/errors';
import { hostOf, normaliseBaseUrl, originPattern } from '@/lib/model/base-url';
import { presetProblem } from '@/lib/model/providers';
import { DEFAULT_BASE_URL } from '@/lib/settings/schema';

const OPENAI_HOST = hostOf(DEFAULT_BASE_URL);

/** The model's address as it will be stored; empty means OpenAI's own. */
export function readBaseUrl(typed: string): { value: string } | { problem: string } {
  if (typed.trim() === '') return { value: DEFAULT_BASE_URL };
  const problem = presetProblem(typed);
  if (problem) return { problem };
  try {
    return { value: normaliseBaseUrl(typed) };
  } catch (error) {
    return { problem: toFailure(error).detail ?? 'This is not a web address.' };
  }
}

/** Another host than OpenAI's, which the person must allow first; null where nothing has to be asked. */
export function otherHost(typed: string): { host: string; pattern: string } | null {
  const read = readBaseUrl(typed);
  if ('problem' in read || hostOf(read.value) === OPENAI_HOST) return null;
  return { host: hostOf(read.value), pattern: originPattern(read.value) };
}
