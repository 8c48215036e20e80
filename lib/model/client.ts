import { AppError, type Failure } from '@/lib/errors';
import { readAnswer } from './answer';
import { normaliseBaseUrl, operationUrl } from './base-url';
import { type Connection, connect, errorResponse } from './connect';
import { failureOfResponse } from './errors';
import { leavesThoughtsOpen } from './families';
import { buildBody, memoryKey } from './parameters';
import { refusalIn } from './refusals';
import { retryDelay } from './retry';
import { type After, pause, realAfter } from './timing';
import type { ChatRequest, Endpoint, Fetch, ParameterMemory, StreamEvent } from './types';

/**
 * Reasoning models can be silent for minutes, five at least; a person has been told long before, and can stop it. Beyond
 * this the connection is taken for dead. The whole work is bounded by how long the worker may be held.
 */
const STALL_LIMIT_MS = 360_000;

/** Remembered among the refusals: a model whose thoughts begin without a mark. */
const UNOPENED = 'unopened-thoughts';

export type ModelClientOptions = {
  endpoint: Endpoint;
  memory: ParameterMemory;
  fetch?: Fetch;
  clock?: { now(): number };
  random?: () => number;
  after?: After;
  /** Silence after which a stream is given up. */
  stallLimitMs?: number;
};

export type ModelClient = {
  /**
   * One answer, streamed. Throws AppError; text yielded before stays valid as a part. Retries, and requests without a parameter the
   * endpoint refuses, happen only while nothing has been yielded. Leaving the loop or aborting the signal closes the connection.
   */
  stream(request: ChatRequest, signal?: AbortSignal): AsyncGenerator<StreamEvent, void, undefined>;
};

export function createModelClient(options: ModelClientOptions): ModelClient {
  const { memory, clock = Date, random = Math.random, after = realAfter } = options;
  const fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const stallLimitMs = options.stallLimitMs ?? STALL_LIMIT_MS;

  async function* stream(request: ChatRequest, signal?: AbortSignal): AsyncGenerator<StreamEvent, void, undefined> {
    const endpoint = { ...options.endpoint, baseUrl: normaliseBaseUrl(options.endpoint.baseUrl) };
    const key = memoryKey(endpoint);
    const refused = new Set(await memory.get(key).catch(() => []));
    const learned: string[] = [];
    let retries = 0;
    let timeouts = 0;
    for (;;) {
      let failure: Failure;
      let shouldRetry: string | null = null;
      let shown = false;
      try {
        const body = buildBody(endpoint, request, refused);
        const connection = await post(endpoint, JSON.stringify(body), signal);
        if (connection.response.ok) {
          // Remembered only once it has helped: an error may have named a parameter that was not to blame.
          for (const name of learned.splice(0)) await memory.add(key, name).catch(() => {});
          const unopened = refused.has(UNOPENED) || leavesThoughtsOpen(endpoint.model);
          for await (const event of readAnswer(connection, endpoint, { after, signal, stallLimitMs, unopened })) {
            shown ||= 'delta' in event;
            // The next answer of this model need not show its thoughts first.
            if (event.type === 'was-reasoning') await memory.add(key, UNOPENED).catch(() => {});
            yield event;
          }
          return;
        }
        shouldRetry = connection.response.headers.get('x-should-retry');
        const rejected = failureOfResponse(await errorResponse(connection, after, signal), endpoint, clock.now());
        failure = rejected.failure;
        const refusal = refusalIn(failure.kind, rejected.facts, body);
        if (refusal && !refused.has(refusal)) {
          refused.add(refusal);
          learned.push(refusal);
          continue;
        }
      } catch (error) {
        if (shown || !(error instanceof AppError)) throw error;
        failure = error.failure;
      }
      const question = {
        kind: failure.kind,
        retryAfterSeconds: failure.retryAfterSeconds,
        retries,
        timeouts,
        shouldRetry,
      };
      const seconds = retryDelay(question, random);
      if (seconds === null) throw new AppError(failure);
      retries += 1;
      if (failure.kind === 'model-timeout') timeouts += 1;
      yield { type: 'retrying', seconds, failure };
      await pause(seconds * 1000, after, signal);
    }
  }

  async function post(endpoint: Endpoint, body: string, signal: AbortSignal | undefined): Promise<Connection> {
    const headers = { 'Content-Type': 'application/json', Accept: 'text/event-stream, application/json' };
    const url = operationUrl(endpoint.baseUrl, 'chat/completions');
    return connect({ fetch, after }, endpoint, url, { method: 'POST', headers, body }, signal);
  }

  return { stream };
}
