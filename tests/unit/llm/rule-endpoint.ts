import type { FailureKind } from '@/lib/failures/app-error';
import { explain } from '@/lib/failures/explain';
import type { ChatRequest, Endpoint, Fetch } from '@/lib/llm/types';
import { chunk, clientWith, collect, streamed } from './helpers';

/** The first rule whose `when`, a key path in the request body, is there (and equals) answers; without one, a good stream. */
export type Answering = {
  when?: string;
  equals?: unknown;
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
};

/** Milliseconds: headers, body of an error, silence, tail. */
const BOUNDS = new Set([29_500, 20_000, 10_000, 5000]);

/** A draft's own request: with all that an endpoint may refuse. */
const DRAFT: ChatRequest = {
  messages: [
    { role: 'system', content: 'Rules' },
    { role: 'user', content: 'Ticket' },
  ],
  maxAnswerTokens: 1000,
  temperature: 0.3,
  schema: { name: 'reply', schema: { type: 'object' } },
};

const at = (body: unknown, path: string) =>
  path.split('.').reduce<unknown>((here, step) => (here as Record<string, unknown> | undefined)?.[step], body);

/** What becomes of a request to an endpoint that answers by rules. `kind` is OK for an answer. */
export async function ask(rules: readonly Answering[], endpoint: Partial<Endpoint> = {}) {
  const bodies: Record<string, unknown>[] = [];
  const fetch: Fetch = async (_url, init) => {
    const body = JSON.parse(String(init.body)) as Record<string, unknown>;
    bodies.push(body);
    const fits = ({ when, equals }: Answering) => {
      const value = when === undefined ? true : at(body, when);
      return value !== undefined && (equals === undefined || value === equals);
    };
    const rule = rules.find(fits);
    const good = { choices: [{ index: 0, message: { content: 'OK' }, finish_reason: 'stop' }] };
    if (!rule && body['stream'] !== true) return new Response(JSON.stringify(good));
    if (!rule) return streamed([chunk({ content: 'OK' }, 'stop'), 'data: [DONE]\n\n']);
    const text = typeof rule.body === 'string' ? rule.body : JSON.stringify(rule.body ?? '');
    return new Response(text, { status: rule.status, headers: rule.headers ?? {} });
  };
  const client = clientWith(fetch, {
    endpoint: { baseUrl: 'https://llm.example.com/v1', apiKey: 'sk-test-1234567890', model: 'some-model', ...endpoint },
    clock: { now: () => Date.parse('2026-11-25T10:00:00Z') },
    after: (ms, run) => {
      // Pauses between two tries are not waited for. What bounds a request may not be over before the answer is there, and
      // a pause of the same length takes no longer.
      const handle = setTimeout(run, BOUNDS.has(ms) ? 250 : 0);
      return () => clearTimeout(handle);
    },
  });
  const got = await collect(client.stream(DRAFT));
  return {
    kind: (got.failure?.kind ?? 'OK') as FailureKind | 'OK',
    retries: got.events.filter(({ type }) => type === 'retrying').length,
    sentence: got.failure ? explain(got.failure).text : '',
    text: got.text,
    failure: got.failure,
    bodies,
  };
}
