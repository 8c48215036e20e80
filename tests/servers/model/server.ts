import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { type Door, listen } from '../listen.ts';
import { certificate } from '../tls.ts';
import type { Behaviour } from './behaviour.ts';
import { createExchange, type Incoming, type Outgoing } from './exchange.ts';
import { type RecordedRequest, readBody, readText, record } from './recorder.ts';
import { defaultReplayDirectory } from './replay.ts';
import { send } from './respond.ts';
import { route } from './routes.ts';

export type ModelOptions = {
  /** 0, the default, takes any free port. A door has one that outlives this server. */
  port?: number | Door;
  /** HTTPS with HTTP/2 and HTTP/1.1 by default; false is plain HTTP, as local endpoints are. */
  tls?: boolean;
  /** Milliseconds between two chunks unless `behave.paceMs` says otherwise. */
  paceMs?: number;
  /** False takes any caller, as local endpoints do. */
  requireKey?: boolean;
  replayDirectory?: string;
  clock?: () => number;
};

export type LocalModel = {
  port: number;
  /** Oldest first; preflights are not in it. */
  requests: RecordedRequest[];
  /** Those among them that ask for an answer; reading the list of models is none. */
  readonly chats: RecordedRequest[];
  /** Mutable, may also be replaced as a whole. */
  behave: Behaviour;
  close(): Promise<void>;
};

/** Starts a local endpoint that speaks OpenAI's chat completions on 127.0.0.1. */
export async function startModel(options: ModelOptions = {}): Promise<LocalModel> {
  const clock = options.clock ?? Date.now;
  const replayDirectory = options.replayDirectory ?? defaultReplayDirectory();
  const { paceMs = 8, requireKey = true } = options;
  let turn = 0;

  async function handle(request: Incoming, response: Outgoing) {
    const socket = line.socketOf(request.socket.remotePort);
    const exchange = createExchange(request, response, () => socket?.destroy());
    const entry = record(request, clock());
    if (entry.method !== 'OPTIONS') local.requests.push(entry);
    exchange.signal.addEventListener('abort', () => {
      entry.closedEarly = !exchange.ended() && !exchange.dropped();
    });
    try {
      entry.rawBody = await readText(request);
      entry.body = readBody(entry.rawBody);
      const isChat = entry.method === 'POST';
      const at = { now: entry.at, turn: isChat ? turn++ : turn };
      await route(exchange, entry.body, local.behave, { paceMs, requireKey, replayDirectory, ...at });
    } catch (error) {
      send(exchange, 500, 'text/plain; charset=utf-8', `Local model failed: ${String(error)}`);
    }
    entry.finished = exchange.ended();
  }

  // Both kinds of request share the few members used here; their full types do not meet.
  const listener = handle as unknown as (request: object, response: object) => void;
  const server =
    options.tls === false
      ? createServer(listener)
      : createSecureServer({ ...(await certificate()), allowHTTP1: true }, listener);
  const line = await listen(server, options.port ?? 0);

  const local: LocalModel = {
    port: line.port,
    requests: [],
    get chats() {
      return local.requests.filter(({ method }) => method === 'POST');
    },
    behave: {},
    close: line.close,
  };
  return local;
}
