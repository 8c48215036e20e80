import type { FailureKind } from '@/lib/errors';
import type { ErrorFacts } from './error-body';
import type { ChatBody } from './parameters';

/** The sign of a parameter in an error, and the refusal it means for what the body holds now; null where it holds nothing of it. */
const SIGNS: { sign: RegExp; refusal: (body: ChatBody, facts: ErrorFacts) => string | null }[] = [
  {
    sign: /max_completion_tokens|max_tokens/,
    refusal: (body) => held(body, 'max_completion_tokens') ?? held(body, 'max_tokens'),
  },
  {
    sign: /reasoning[._]effort/,
    refusal: (body, facts) => {
      if (body.reasoning_effort === undefined) return null;
      const whole = /parameter|unknown|unrecognized|extra/i.test(`${facts.code} ${facts.message}`);
      return whole ? 'reasoning_effort' : `reasoning_effort=${body.reasoning_effort}`;
    },
  },
  // DeepSeek: "This response_format type is unavailable now"; OpenAI wants the word json in the messages for json_object.
  {
    sign: /response[._ ]format|json_schema|json_object|json mode|structured output/,
    refusal: (body) => body.response_format?.type ?? null,
  },
  { sign: /temperature/, refusal: (body) => held(body, 'temperature') },
  { sign: /stream_options|include_usage/, refusal: (body) => held(body, 'stream_options') },
  { sign: /(^|['"`])store(['"`]|$)/, refusal: (body) => held(body, 'store') },
  {
    sign: /messages\S*role|system\W+(role|prompt|message)\b.*not|role\b.*\bsystem/,
    refusal: (body) => (body.messages.some(({ role }) => role === 'system') ? 'system' : null),
  },
];

/**
 * The one thing to leave out or replace so that the endpoint may take the request, or null when nothing in the error points to any.
 * `param` is believed before the message, `code` is not needed: it may be null.
 */
export function refusalIn(kind: FailureKind, facts: ErrorFacts | null, body: ChatBody): string | null {
  // vLLM calls a cap beyond the context a matter of length, and names the cap.
  if (!facts || (kind !== 'model-bad-request' && kind !== 'model-too-long')) return null;
  for (const text of [facts.param, facts.message]) {
    for (const { sign, refusal } of SIGNS) {
      const name = sign.test(text.toLowerCase()) ? refusal(body, facts) : null;
      if (name) return name;
    }
  }
  return null;
}

function held(body: ChatBody, name: keyof ChatBody): string | null {
  return body[name] === undefined ? null : name;
}
