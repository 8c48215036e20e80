import type { Incoming } from './exchange.ts';

export type RecordedRequest = {
  /** Milliseconds since 1970. */
  at: number;
  method: string;
  path: string;
  /** Keys are masked to their last four characters. */
  headers: { authorization?: string; [name: string]: string | undefined };
  /** Parsed JSON, or the raw text when it is none; null without a body. */
  body: unknown;
  /** The body as it came. */
  rawBody: string;
  /** The caller left before the answer was complete. */
  closedEarly: boolean;
  /** The answer was written to its end. */
  finished: boolean;
};

const SECRET_HEADERS = new Set(['authorization', 'api-key', 'x-api-key']);

function maskKey(value: string): string {
  return `…${value.slice(-4)}`;
}

export function record(request: Incoming, at: number): RecordedRequest {
  const headers: RecordedRequest['headers'] = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || name.startsWith(':')) continue;
    const text = Array.isArray(value) ? value.join(', ') : value;
    headers[name] = SECRET_HEADERS.has(name) ? text.replace(/\S+$/, maskKey) : text;
  }
  return {
    at,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers,
    body: null,
    rawBody: '',
    closedEarly: false,
    finished: false,
  };
}

export async function readText(request: Incoming): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

export function readBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
