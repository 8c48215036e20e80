import { AppError } from '@/lib/failures/app-error';
import { type After, realClock } from '@/lib/time';
import { readAnswer } from './answer';
import { normaliseBaseUrl, operationUrl } from './base-url';
import { type Connection, connect, errorResponse } from './connect';
import { failureOfResponse, RejectedError, type Rejection } from './errors';
import { leavesThoughtsOpen } from './families';
import { buildBody, memoryKey } from './parameters';
import { refusalIn } from './refusals';
import { retryDelay } from './retry';
import { createServerErrors, inMemory, type ServerErrorMemory } from './server-errors';
import { pause } from './timing';
import type { ChatRequest, Endpoint, Fetch, ParameterMemory, StreamEvent } from './types';

/**
 * Reasoning models can be silent for minutes, five at least; a person has been told long before, and can stop it. Beyond
 * this the connection is taken for dead. The whole work is bounded by how long the worker may be held.
 */
const STALL_LIMIT_MS = 360_000;

/** Remembered among the refusals: a model whose thoughts begin without a mark. */
const OPEN_TAG_OMITTED = 'unopened-thoughts';

export type ModelClientOptions = {
  endpoint: Endpoint;
  memory: ParameterMemory;
  /** Errors of earlier requests; without one, those of this client only. */
  serverErrors?: ServerErrorMemory;
  /** Whether a policy of the browser keeps an address from us, asked where nobody was reached. */
  isBlocked?: (url: string) => Promise<boolean>;
  fetch?: Fetch;
  clock?: { now(): number };
  random?: () => number;
  after?: After;
  /** Silence after which a stream is given up. */
  stallLimitMs?: number;
};

export type ModelClient = {
  /**
   * One answer, streamed. Retries, and requests without a parameter that the endpoint refuses, happen only while nothing
   * has been yielded. Leaving the loop or aborting the signal closes the connection.
   * @throws AppError `stopped`, `host-blocked`, `answer-cut`, and every kind that begins with `model-`; text that was
   * yielded before stays valid as a part
   */
  stream(request: ChatRequest, signal?: AbortSignal): AsyncGenerator<StreamEvent, void, undefined>;
};

export function createModelClient(options: ModelClientOptions): ModelClient {
  const { memory, clock = Date, random = Math.random, after = realClock.after } = options;
  const serverErrors = createServerErrors(options.serverErrors ?? inMemory(), () => clock.now());
  const fetch = serverErrors.watch(options.fetch ?? ((url, init) => globalThis.fetch(url, init)));
  const stallLimitMs = options.stallLimitMs ?? STALL_LIMIT_MS;

  async function* stream(request: ChatRequest, signal?: AbortSignal): AsyncGenerator<StreamEvent, void, undefined> {
    const endpoint = { ...options.endpoint, baseUrl: normaliseBaseUrl(options.endpoint.baseUrl) };
    const key = memoryKey(endpoint);
    const url = operationUrl(endpoint.baseUrl, 'chat/completions');
    const refused = new Set(await memory.get(key).catch(() => []));
    const learned: string[] = [];
    let retries = 0;
    let timeouts = 0;
    for (;;) {
      let rejected: Rejection;
      let shouldRetry: string | null = null;
      let shown = false;
      const body = buildBody(endpoint, request, refused);
      try {
        const connection = await post(endpoint, url, JSON.stringify(body), signal);
        if (connection.response.ok) {
          const timing = { now: () => clock.now(), after };
          const openTagOmitted = refused.has(OPEN_TAG_OMITTED) || leavesThoughtsOpen(endpoint.model);
          const reading = { clock: timing, signal, stallLimitMs, openTagOmitted };
          for await (const event of readAnswer(connection, endpoint, reading)) {
            shown ||= 'delta' in event;
            // Remembered only once it has helped: an error may have named a parameter that was not to blame.
            const helped = shown || event.type === 'end';
            for (const name of helped ? learned.splice(0) : []) await memory.add(key, name).catch(() => {});
            // The next answer of this model need not show its thoughts first.
            if (event.type === 'was-reasoning') await memory.add(key, OPEN_TAG_OMITTED).catch(() => {});
            yield event;
          }
          return;
        }
        shouldRetry = connection.response.headers.get('x-should-retry');
        rejected = failureOfResponse(await errorResponse(connection, after, signal), endpoint, clock.now());
      } catch (error) {
        if (shown || !(error instanceof AppError)) throw error;
        rejected = { failure: error.failure, facts: error instanceof RejectedError ? error.facts : null };
      }
      const { failure, facts } = rejected;
      const refusal = refusalIn(failure.kind, facts, body);
      // Where the same request is said to be worth repeating, nothing in it is to blame.
      const same = refusal === 'options' && shouldRetry === 'true';
      if (refusal && !same && !refused.has(refusal)) {
        refused.add(refusal);
        learned.push(refusal);
        continue;
      }
      const question = {
        kind: failure.kind,
        retryAfterSeconds: failure.retryAfterSeconds,
        period: failure.period,
        serverErrors: (failure.status ?? 0) >= 500 ? await serverErrors.count(url) : 0,
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

  async function post(endpoint: Endpoint, url: string, body: string, signal?: AbortSignal): Promise<Connection> {
    const headers = { 'Content-Type': 'application/json', Accept: 'text/event-stream, application/json' };
    const { isBlocked } = options;
    return connect({ fetch, after, isBlocked }, endpoint, url, { method: 'POST', headers, body }, signal);
  }

  return { stream };
}
