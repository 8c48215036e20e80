type ChatKey =
  | 'reasoning_effort'
  | 'temperature'
  | 'top_p'
  | 'presence_penalty'
  | 'frequency_penalty'
  | 'logprobs'
  | 'stop'
  | 'stream'
  | 'stream_options'
  | 'max_tokens'
  | 'max_completion_tokens'
  | 'response_format';
type SchemaKey =
  | '$defs'
  | '$ref'
  | 'additionalProperties'
  | 'anyOf'
  | 'const'
  | 'definitions'
  | 'enum'
  | 'items'
  | 'oneOf'
  | 'properties'
  | 'required'
  | 'type';
type OtherKey =
  | 'model'
  | 'messages'
  | 'role'
  | 'content'
  | 'text'
  | 'include_usage'
  | 'json_schema'
  | 'name'
  | 'strict'
  | 'schema'
  | 'response'
  | 'status'
  | 'headers';

/** An object of unknown origin: any of the keys that are read here may be there, with any value. */
export type Loose = Partial<Record<ChatKey | SchemaKey | OtherKey, unknown>>;
export type Schema = Loose;
export type Message = { role: string; content: string };

/** The parts of a chat completion request that matter here. Everything is unchecked input. */
export type ChatBody = Omit<Loose, 'model' | 'messages'> & { model: string; messages: Message[] };

export function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (isRecord(part) && typeof part.text === 'string' ? part.text : '')).join('\n');
}

/** Null when it is not a chat request at all. */
export function readChatBody(body: unknown): ChatBody | null {
  if (!isRecord(body) || typeof body.model !== 'string' || !Array.isArray(body.messages)) return null;
  const messages = body.messages.filter(isRecord).map((message) => ({
    role: String(message.role ?? 'user'),
    content: textOf(message.content),
  }));
  return { ...body, model: body.model, messages };
}

export function schemaOf(body: ChatBody): Schema | null {
  const format = body.response_format;
  if (!isRecord(format) || format.type !== 'json_schema' || !isRecord(format.json_schema)) return null;
  const schema = format.json_schema.schema;
  return isRecord(schema) ? schema : null;
}
