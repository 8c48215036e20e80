import { AppError } from '@/lib/failures/app-error';
import { type After, LATE } from '@/lib/time';
import { hostOf } from './base-url';
import type { ErrorResponse } from './errors';
import { headersFor } from './headers';
import { within } from './timing';
import type { Endpoint, Fetch } from './types';

/** Chrome ends a worker whose fetch has no headers after 30 s; be a little earlier, to say so ourselves. */
const HEADERS_MS = 29_500;
const ERROR_BODY_MS = 10_000;
const PROBE_MS = 6000;

export type Connection = { response: Response; close(): void };
export type Connector = {
  fetch: Fetch;
  after: After;
  /** See ModelClientOptions. */
  isBlocked?: ((url: string) => Promise<boolean>) | undefined;
};

/**
 * Sends a request and waits for its headers, whatever their status. The caller must close() the connection. Redirects are
 * not followed: the key would travel with them.
 * @throws AppError `stopped`, `model-timeout`, `model-unreachable`, `model-held-back`, `host-blocked`
 */
export async function connect(
  { fetch, after, isBlocked }: Connector,
  endpoint: Endpoint,
  url: string,
  init: RequestInit,
  signal?: AbortSignal,
): Promise<Connection> {
  if (signal?.aborted) throw new AppError('stopped');
  const subject = hostOf(endpoint.baseUrl);
  const controller = new AbortController();
  const close = () => controller.abort();
  try {
    const sent = fetch(url, {
      ...init,
      headers: { ...headersFor(endpoint, url), ...init.headers },
      signal: controller.signal,
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    const response = await within(sent, HEADERS_MS, after, signal);
    if (response === LATE) throw new AppError({ kind: 'model-timeout', subject });
    if (isRedirect(response))
      throw new AppError({
        kind: 'model-wrong-dialect',
        subject,
        reason: 'only-redirects',
      });
    return { response, close };
  } catch (error) {
    close();
    if (error instanceof AppError) throw error;
    const asked = isBlocked?.(url).catch(() => false) ?? Promise.resolve(false);
    const blocked = await within(asked, PROBE_MS, after, signal);
    const kind = blocked === true ? 'host-blocked' : 'model-unreachable';
    throw new AppError({ kind, subject }, { cause: error });
  }
}

/** The body of an error response; what cannot be read in time counts as empty. */
export async function errorResponse(
  connection: Connection,
  after: After,
  signal?: AbortSignal,
): Promise<ErrorResponse> {
  const { response, close } = connection;
  const body = response.text().catch(() => '');
  try {
    const text = await within(body, ERROR_BODY_MS, after, signal);
    return { status: response.status, headers: response.headers, body: text === LATE ? '' : text };
  } finally {
    close();
  }
}

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}
