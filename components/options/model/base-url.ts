import { hostOf, normaliseBaseUrl, originPattern } from '@/lib/llm/base-url';
import { presetProblem } from '@/lib/llm/providers';
import { secretProblem } from '@/lib/settings/address-secret';
import { InvalidAddress } from '@/lib/settings/invalid';
import type { SettingsMessage } from '@/lib/settings/message';
import { DEFAULT_BASE_URL } from '@/lib/settings/registry/model';

const OPENAI_HOST = hostOf(DEFAULT_BASE_URL);

/** The model's address as it will be stored; empty means OpenAI's own. */
export function readBaseUrl(typed: string): { value: string } | { problem: SettingsMessage } {
  if (typed.trim() === '') return { value: DEFAULT_BASE_URL };
  const problem = presetProblem(typed);
  if (problem) return { problem };
  try {
    const value = normaliseBaseUrl(typed);
    const secret = secretProblem(value);
    return secret === null ? { value } : { problem: secret };
  } catch (error) {
    if (!(error instanceof InvalidAddress)) throw error;
    return { problem: error.problem };
  }
}

/**
 * The host that must be allowed, and the pattern to ask for; null for what is no address. OpenAI's own is part of the
 * installation, but a person can take it away in Chrome.
 */
export function modelHost(typed: string): { baseUrl: string; host: string; pattern: string } | null {
  const read = readBaseUrl(typed);
  if ('problem' in read) return null;
  return { baseUrl: read.value, host: hostOf(read.value), pattern: originPattern(read.value) };
}

/** Another host than OpenAI's, which the person will be asked to allow. */
export function otherHost(typed: string): string | null {
  const host = modelHost(typed)?.host ?? OPENAI_HOST;
  return host === OPENAI_HOST ? null : host;
}
