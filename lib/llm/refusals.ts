import type { FailureKind } from '@/lib/failures/app-error';
import type { ErrorFacts } from './error-body';
import type { ChatBody } from './parameters';
import { options, SIGNS } from './refusal-signs-data';

/** Kinds behind which a refused parameter may stand, where the error also says no to something. */
const MAY_BE_A_PARAMETER = new Set<FailureKind>([
  'model-not-found',
  'model-wrong-dialect',
  'model-forbidden',
  'model-unavailable',
  'model-error',
]);

const SAYS_NO =
  /n[o']t (\w+ ){0,2}(support|allow|implement|permit|available|recogni|accept|enabled|handle)|unsupported|unavailable|unknown|unrecogni[sz]ed|unexpected|invalid|no endpoints found that|disabled|must be verified to|only supports?|failed to (parse|initiali[sz]e|compile|generate|validate)|不支持/;

/** Prompt and limit in errors about their sum with the cap. Sources: vLLM, OpenAI, OpenRouter, Anthropic, text-generation-inference. */
const SUMS: readonly RegExp[] = [
  /context length is (?<limit>\d+).{0,200}?\((?<prompt>\d+) (in the (messages|prompt|input)|of text input)/,
  /context length is (?<limit>\d+).{0,200}? has (?<prompt>\d+) input tokens/,
  /(?<prompt>\d+) \+ \d+ > (?<limit>\d+)/,
  /<= (?<limit>\d+).{0,60}given: (?<prompt>\d+) `?inputs/,
];

/** The prompt would fit: room for the answer is what does not, and a shorter thread would not cure it. */
function isCapToBlame(message: string): boolean {
  if (/max_(completion_|new_)?tokens\W{0,3}.{0,60}too (large|big)/.test(message)) return true;
  const { prompt, limit } = SUMS.map((sum) => sum.exec(message)?.groups).find(Boolean) ?? {};
  return prompt !== undefined && Number(prompt) < 0.9 * Number(limit);
}

/**
 * The one thing to leave out or replace so that the endpoint may take the request, or null when there is none. `param` is
 * believed before the message, `code` is not needed: it may be null. An error that names nothing costs one more request,
 * with nothing in it that an endpoint may not know.
 */
export function refusalIn(kind: FailureKind, facts: ErrorFacts | null, body: ChatBody): string | null {
  const message = facts?.message.toLowerCase() ?? '';
  if (kind === 'model-too-long') {
    const capped = body.max_completion_tokens !== undefined || body.max_tokens !== undefined;
    return capped && isCapToBlame(message) ? 'cap' : null;
  }
  const bad = kind === 'model-bad-request';
  if (!bad && !(MAY_BE_A_PARAMETER.has(kind) && SAYS_NO.test(message))) return null;
  for (const text of facts ? [facts.param.toLowerCase(), message] : []) {
    for (const { sign, refusal } of SIGNS) {
      const name = facts && sign.test(text) ? refusal(body, facts) : null;
      if (name) return name;
    }
  }
  return bad ? options(body) : null;
}
