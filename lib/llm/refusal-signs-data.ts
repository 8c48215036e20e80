import type { ErrorFacts } from './error-body';
import type { ChatBody } from './parameters';

/** The sign of a parameter in an error, and the refusal it means for what the body holds now; null where it holds nothing of it. */
export type RefusalSign = { sign: RegExp; refusal: (body: ChatBody, facts: ErrorFacts) => string | null };

/** A value of the cap is refused, not its name. */
const OUT_OF_RANGE =
  /too (large|big|high)|at most|range|less than|maximum value|exceed|above|<=|(must|should) be (in|between|smaller|no more|\[)/;

function held(body: ChatBody, name: keyof ChatBody): string | null {
  return body[name] === undefined ? null : name;
}

/**
 * In the order of asking. Sources: error answers of OpenAI, Azure, vLLM, llama.cpp, LM Studio, Groq, DeepSeek, Mistral,
 * SiliconFlow, Novita, DashScope, Together, OpenRouter in issue trackers, 2024-2026.
 */
export const SIGNS: readonly RefusalSign[] = [
  {
    sign: /max_(completion_|new_|output_)?tokens|maxoutputtokens/,
    refusal: (body, { message }) => {
      const name = held(body, 'max_completion_tokens') ?? held(body, 'max_tokens');
      return name && OUT_OF_RANGE.test(message.toLowerCase()) ? 'cap' : name;
    },
  },
  {
    sign: /reasoning[._ ]effort|thinking[_ ](level|budget)/,
    refusal: (body, facts) => {
      if (body.reasoning_effort === undefined) return null;
      const whole = /parameter|unknown|unrecognized|extra/i.test(`${facts.code} ${facts.message}`);
      return whole ? 'reasoning_effort' : `reasoning_effort=${body.reasoning_effort}`;
    },
  },
  // DeepSeek: "This response_format type is unavailable now"; OpenAI wants the word json in the messages for json_object.
  {
    sign: /response[._ -]?(format|schema|mime)|\bjson\b|json[_ -](schema|object|mode|validate)|structured[_ -]?output|grammar|guided[_ ]|controlled generation|additionalproperties|\bschema\b/,
    refusal: (body) => body.response_format?.type ?? null,
  },
  { sign: /temperature|top_p/, refusal: (body) => held(body, 'temperature') },
  { sign: /stream_options|include_usage/, refusal: (body) => held(body, 'stream_options') },
  {
    sign: /(^|['"`])store(['"`]|$)|(parameter|field|argument|property|option)s?:? ['"`]?store\b/,
    refusal: (body) => held(body, 'store'),
  },
  {
    sign: /messages\S*role|(system|developer)\W+(role|prompt|message|instruction)\b.*not|role\b.*\b(system|developer)/,
    refusal: (body) => (body.messages.some(({ role }) => role === 'system') ? 'system' : null),
  },
  // Not even OpenAI streams every model to everybody.
  { sign: /\bstream(ing|ed)?\b|流式/, refusal: (body) => held(body, 'stream') },
  // OpenRouter: no provider takes all that was asked for, and it does not say what.
  { sign: /requested parameters|unsupported parameters/, refusal: options },
];

/** Everything that an endpoint may not know, at once. */
export function options(body: ChatBody): string | null {
  const optional = ['response_format', 'temperature', 'reasoning_effort', 'stream_options', 'store'] as const;
  return optional.some((name) => body[name] !== undefined) ? 'options' : null;
}
