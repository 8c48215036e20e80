import { type Behaviour, take } from './behaviour.ts';
import { modelList } from './catalogue.ts';
import { chat } from './chat.ts';
import { checkKey, invalidUrl } from './errors.ts';
import type { Exchange } from './exchange.ts';
import { replay } from './replay.ts';
import { PORTAL_PAGE, PROSE, send, sendApiError, sendErrorAnswer, sendJson, sendPreflight } from './respond.ts';

export type RouteOptions = {
  paceMs: number;
  requireKey: boolean;
  replayDirectory: string;
  now: number;
  turn: number;
};

/** Answers one request: what a switch says first, then what the real endpoint would say. */
export async function route(exchange: Exchange, body: unknown, behave: Behaviour, options: RouteOptions) {
  const { headers, method = 'GET', url = '/' } = exchange.request;
  const path = url.replace(/\?.*$/, '');
  const forbidden = take(behave, 'forbidOrigin');
  if (forbidden && String(headers.origin ?? '').startsWith(forbidden)) {
    exchange.head(403, {});
    return exchange.end();
  }
  if (method === 'OPTIONS') return sendPreflight(exchange);

  const silence = take(behave, 'silentBeforeHeadersMs');
  if (silence) await exchange.sleep(silence);
  const error = take(behave, 'error');
  if (error) return sendErrorAnswer(exchange, error);
  if (take(behave, 'html200')) return send(exchange, 200, 'text/html; charset=utf-8', PORTAL_PAGE);
  if (take(behave, 'notJson')) return send(exchange, 200, 'text/plain; charset=utf-8', PROSE);

  const paceMs = take(behave, 'paceMs') ?? options.paceMs;
  const recording = method === 'POST' ? take(behave, 'replay') : undefined;
  if (recording) {
    const named = typeof recording === 'string' ? { path: recording } : recording;
    return replay(exchange, options.replayDirectory, named, paceMs);
  }
  const refused = options.requireKey ? checkKey(headers.authorization?.toString()) : null;
  if (refused) return sendApiError(exchange, refused);
  if (method === 'GET' && path === '/v1/models') return sendJson(exchange, 200, modelList(behave.shutdowns));
  if (method === 'POST' && path === '/v1/chat/completions') {
    return chat(exchange, body, behave, { paceMs, now: options.now, turn: options.turn });
  }
  return sendApiError(exchange, invalidUrl(method, path));
}
