import { AppError } from '@/lib/failures/app-error';
import { LATE, realClock } from '@/lib/time';
import { z } from '@/lib/zod';
import { hostOf, normaliseBaseUrl, operationUrl } from './base-url';
import { connect, errorResponse } from './connect';
import { failureOfResponse } from './errors';
import { parseJson } from './parse-json';
import { createServerErrors, type ServerErrorMemory } from './server-errors';
import { within } from './timing';
import type { Endpoint, Fetch } from './types';

const BODY_MS = 30_000;

export type ListedModel = {
  id: string;
  /** ISO date (YYYY-MM-DD) on which the endpoint says it will switch the model off. */
  shutdown: string | null;
};

const entry = z.lazy(() =>
  z.object({
    id: z.string(),
    // Source: a reading of api.openai.com, 2026-10-27. Guess: seconds since 1970 are possible too, as in `created`.
    shutdown_date: z.catch(z.nullish(z.union([z.string(), z.number()])), null),
  }),
);
const entries = z.array(z.catch(z.nullable(entry), null));
// Together answers with the bare array.
const listSchema = z.lazy(() =>
  z.union([
    entries,
    z.pipe(
      z.object({ data: entries }),
      z.transform(({ data }) => data),
    ),
  ]),
);

/** See ModelClientOptions. */
type Watch = {
  signal?: AbortSignal;
  isBlocked?: (url: string) => Promise<boolean>;
  serverErrors?: ServerErrorMemory;
  now?: () => number;
};

/** The models an endpoint offers, by name. Throws AppError like the client does; no retries, a person is waiting at a form. */
export async function listModels(typed: Endpoint, plain: Fetch, watch: Watch = {}): Promise<ListedModel[]> {
  const { signal, isBlocked, serverErrors, now = Date.now } = watch;
  const fetch = serverErrors ? createServerErrors(serverErrors, now).watch(plain) : plain;
  const endpoint = { ...typed, baseUrl: normaliseBaseUrl(typed.baseUrl) };
  const headers = { Accept: 'application/json' };
  const url = operationUrl(endpoint.baseUrl, 'models');
  const connection = await connect({ fetch, after: realClock.after, isBlocked }, endpoint, url, { headers }, signal);
  if (!connection.response.ok) {
    const response = await errorResponse(connection, realClock.after, signal);
    throw new AppError(failureOfResponse(response, endpoint, now()).failure);
  }
  const subject = hostOf(endpoint.baseUrl);
  try {
    const body = connection.response.text().catch((cause: unknown) => {
      throw new AppError({ kind: 'model-unreachable', subject }, { cause });
    });
    const text = await within(body, BODY_MS, realClock.after, signal);
    if (text === LATE) throw new AppError({ kind: 'model-timeout', subject });
    const parsed = listSchema.safeParse(parseJson(text));
    if (!parsed.success) throw new AppError({ kind: 'model-wrong-dialect', subject });
    return parsed.data
      .filter((model) => model !== null)
      .map(({ id, shutdown_date }) => ({ id, shutdown: isoDate(shutdown_date) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  } finally {
    connection.close();
  }
}

function isoDate(value: string | number | null | undefined): string | null {
  const date = new Date(typeof value === 'number' ? value * 1000 : (value ?? Number.NaN));
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}
