import { randomUUID } from 'node:crypto';
import type { ErrorAnswer } from './behaviour.ts';
import type { ApiError } from './errors.ts';
import type { Exchange } from './exchange.ts';

/** Callers from web pages may read one header only, as from the real endpoint. */
export function commonHeaders(): Record<string, string> {
  return {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'X-Request-ID',
    'x-request-id': `req_${randomUUID().replaceAll('-', '')}`,
    'openai-version': '2020-10-01',
    'openai-processing-ms': '12',
  };
}

export function send(exchange: Exchange, status: number, type: string, body: string, extra = {}) {
  exchange.head(status, { ...commonHeaders(), 'content-type': type, ...extra });
  if (body !== '') exchange.write(body);
  exchange.end();
}

export const sendJson = (exchange: Exchange, status: number, body: unknown) =>
  send(exchange, status, 'application/json', JSON.stringify(body, null, 2));

export const sendApiError = (exchange: Exchange, error: ApiError) => sendJson(exchange, error.status, error.body);

/** The error of a switch: as JSON unless its body is a string, and with a body of its own if none was given. */
export function sendErrorAnswer(exchange: Exchange, { status, body, headers = {} }: ErrorAnswer) {
  const json = body ?? { error: { message: `Local error ${status}`, type: 'server_error', param: null, code: null } };
  if (typeof json === 'string') send(exchange, status, 'text/plain; charset=utf-8', json, headers);
  else send(exchange, status, 'application/json', JSON.stringify(json), headers);
}

/** Source: Fetch standard, CORS preflight. */
export function sendPreflight(exchange: Exchange) {
  exchange.head(204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': String(exchange.request.headers['access-control-request-headers'] ?? '*'),
    'access-control-max-age': '600',
  });
  exchange.end();
}

export const PORTAL_PAGE = `<!doctype html>
<html><head><title>Sign in to the network</title></head>
<body><h1>Guest network</h1><p>Please accept the terms to continue.</p></body></html>
`;

export const PROSE = 'The upstream service is being upgraded. Please come back in a few minutes.';
