import type { LocalModel } from '../../servers/model/server.ts';

export const KEY = 'sk-test-1234';
const TICKET =
  'Requester first name: Maria\nSubject: VPN drops\n\n[customer]\nMy VPN fails with error 809, please help.';
export const schemaOf = (...keys: string[]) => ({
  type: 'json_schema',
  json_schema: {
    name: 'answer',
    strict: true,
    schema: {
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])),
      required: keys,
      additionalProperties: false,
    },
  },
});
/** A request about a VPN ticket. */
export const ask = (extra: object = {}) => ({
  model: 'gpt-4o-mini',
  stream: true,
  messages: [{ role: 'user', content: TICKET }],
  ...extra,
});

export const chat = (model: LocalModel, body: object, options: { key?: string; signal?: AbortSignal } = {}) =>
  fetch(`http://127.0.0.1:${model.port}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${options.key ?? KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(options.signal ? { signal: options.signal } : {}),
  });

export type Chunk = {
  choices: { delta: { content?: string; refusal?: string }; finish_reason: string | null }[];
  usage?: unknown;
};
export const events = (body: string) =>
  body
    .split('\n\n')
    .filter((event) => event.startsWith('data: {'))
    .map((event): Chunk => JSON.parse(event.slice(6)));
export const textOf = (chunks: Chunk[]) => chunks.map((chunk) => chunk.choices[0]?.delta?.content ?? '').join('');
