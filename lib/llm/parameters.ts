import { familyOf } from './families';
import { KEYED_HOSTS } from './provider-hosts-data';
import type { ChatMessage, ChatRequest, Endpoint } from './types';

/** Room for reasoning, which the cap includes: a small cap gives an empty answer with finish_reason `length`. */
export const REASONING_HEADROOM = 4096;

/** Hosts that know only the older name of the cap. Source: Mistral and DeepSeek API references. */
const OLD_CAP = /^api\.(mistral\.ai|deepseek\.com)$/;

export type ChatBody = {
  model: string;
  messages: readonly ChatMessage[];
  /** Absent where the endpoint does not stream. */
  stream?: true;
  stream_options?: { include_usage: true };
  store?: false;
  reasoning_effort?: string;
  temperature?: number;
  max_completion_tokens?: number;
  max_tokens?: number;
  response_format?: { type: 'json_object' } | { type: 'json_schema'; json_schema: Record<string, unknown> };
};

/** Under what name the refusals of an endpoint and model are remembered. */
export function memoryKey({ baseUrl, model }: Endpoint): string {
  return `${baseUrl} ${model}`;
}

/** The request body, without whatever this endpoint and model have refused before (names as refusalIn() gives them). */
export function buildBody(endpoint: Endpoint, request: ChatRequest, refused: ReadonlySet<string>): ChatBody {
  const { hostname } = new URL(endpoint.baseUrl);
  const family = familyOf(endpoint.model);
  const bare = refused.has('options');
  const effort =
    bare || refused.has('reasoning_effort')
      ? undefined
      : family.efforts.find((value) => !refused.has(`reasoning_effort=${value}`));
  const thinks = family.reasoning !== false && effort !== 'none';
  const body: ChatBody = {
    model: endpoint.model,
    messages: refused.has('system') ? withoutSystem(request.messages) : request.messages,
  };
  if (!refused.has('stream')) body.stream = true;
  if (body.stream && !bare && !refused.has('stream_options')) body.stream_options = { include_usage: true };
  if (KEYED_HOSTS.openai.test(hostname) && !bare && !refused.has('store')) body.store = false;
  if (effort) body.reasoning_effort = effort;
  // Reasoning models take a temperature only when they do not reason.
  if (
    request.temperature !== undefined &&
    !bare &&
    !refused.has('temperature') &&
    !(family.reasoning === true && thinks)
  )
    body.temperature = request.temperature;
  const caps = ['max_completion_tokens', 'max_tokens'] as const;
  const cap = (OLD_CAP.test(hostname) ? caps.toReversed() : caps).find((name) => !refused.has(name));
  if (cap && !refused.has('cap')) body[cap] = request.maxAnswerTokens + (thinks ? REASONING_HEADROOM : 0);
  const format = bare ? undefined : responseFormat(request, refused);
  if (format) body.response_format = format;
  return body;
}

function responseFormat({ schema }: ChatRequest, refused: ReadonlySet<string>): ChatBody['response_format'] {
  if (!schema) return undefined;
  if (!refused.has('json_schema'))
    return { type: 'json_schema', json_schema: { name: schema.name, strict: true, schema: schema.schema } };
  return refused.has('json_object') ? undefined : { type: 'json_object' };
}

/** For models without a system role (o1-mini, Gemma): its text goes in front of the first message of the user. */
function withoutSystem(messages: readonly ChatMessage[]): ChatMessage[] {
  const instructions = messages.filter(({ role }) => role === 'system').map(({ content }) => content);
  const others = messages.filter(({ role }) => role !== 'system');
  const first = others.findIndex(({ role }) => role === 'user');
  if (instructions.length === 0) return others;
  if (first === -1) return [{ role: 'user', content: instructions.join('\n\n') }, ...others];
  return others.map((message, index) =>
    index === first ? { ...message, content: [...instructions, message.content].join('\n\n') } : message,
  );
}
