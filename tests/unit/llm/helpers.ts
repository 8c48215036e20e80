import { readdirSync, readFileSync } from 'node:fs';
import { AppError, type Failure } from '@/lib/failures/app-error';
import { createModelClient, type ModelClientOptions } from '@/lib/llm/client';
import type { ChatBody } from '@/lib/llm/parameters';
import type { ChatRequest, EndEvent, Endpoint, Fetch, ParameterMemory, StreamEvent } from '@/lib/llm/types';

const ROOT = new URL('../../fixtures/llm-streams/', import.meta.url);

type Expect = {
  text: string;
  reasoning: string;
  refusal: string;
  finish_reason: string | null;
  usage: Record<string, unknown> | null;
  done: boolean;
};
export type Recording = {
  name: string;
  dialect: string;
  stream: boolean;
  status: number;
  headers: Record<string, string>;
  bytes: Uint8Array<ArrayBuffer>;
  expect?: Expect;
};

/** Every recorded response in the fixtures folder. */
export function recordings(): Recording[] {
  const metas = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.meta.json'));
  return metas.sort().map((path) => {
    const meta = JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
    const stream = meta.response.headers['content-type'].startsWith('text/event-stream');
    const name = path.replace('.meta.json', stream ? '.sse' : '.json');
    const bytes = new Uint8Array(readFileSync(new URL(name, ROOT)));
    return { name, stream, bytes, dialect: meta.dialect, ...meta.response, expect: meta.expect };
  });
}

export function recording(name: string): Recording {
  const found = recordings().find((one) => one.name === name);
  if (!found) throw new Error(`no recording ${name}`);
  return found;
}

/** A response whose body arrives in the given pieces and then ends, breaks off, or stays open. */
export function streamed(
  pieces: Iterable<string | Uint8Array>,
  { type = 'text/event-stream', ending = 'close', headers = {} as Record<string, string> } = {},
): Response {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = iterator.next();
      if (!next.done) controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
      else if (ending === 'close') controller.close();
      else if (ending === 'break') controller.error(new TypeError('network error'));
      else return new Promise<void>(() => {});
      return undefined;
    },
  });
  return new Response(body, { headers: { 'content-type': type, ...headers } });
}

export const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

export const ENDPOINT: Endpoint = {
  baseUrl: 'https://api.openai.com/v1',
  apiKey: 'sk-test-1234567890',
  model: 'gpt-4o-mini',
};
export const REQUEST: ChatRequest = { messages: [{ role: 'user', content: 'Hi' }], maxAnswerTokens: 100 };

export function memoryOf(initial: string[] = []): ParameterMemory & { names: string[] } {
  const names = [...initial];
  return { names, get: async () => [...names], add: async (_key, name) => void names.push(name) };
}

export function clientWith(fetch: Fetch, options: Partial<ModelClientOptions> = {}) {
  return createModelClient({ endpoint: ENDPOINT, memory: memoryOf(), fetch, random: () => 0, ...options });
}

/** Answers each request with the next response; the bodies sent are kept. */
export function fetchOf(...responses: (Response | Error)[]) {
  const bodies: Partial<ChatBody>[] = [];
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    calls.push({ url, init });
    if (init.body) bodies.push(JSON.parse(String(init.body)));
    const response = responses[calls.length - 1];
    if (!response) throw new Error(`request ${calls.length} was not expected`);
    if (response instanceof Error) throw response;
    return response;
  };
  return { fetch, bodies, calls };
}

export type Collected = {
  text: string;
  reasoning: string;
  refusal: string;
  events: StreamEvent[];
  end: EndEvent | null;
  failure: Failure | null;
};

/** The whole answer, or what came of it before it failed. */
export async function collect(events: AsyncIterable<StreamEvent>): Promise<Collected> {
  const all: Collected = { text: '', reasoning: '', refusal: '', events: [], end: null, failure: null };
  try {
    for await (const event of events) {
      all.events.push(event);
      if ('delta' in event) all[event.type] += event.delta;
      if (event.type === 'was-reasoning') Object.assign(all, { reasoning: all.reasoning + all.text, text: '' });
      if (event.type === 'end') all.end = event;
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    all.failure = error.failure;
  }
  return all;
}
