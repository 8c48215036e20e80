import { createSecureServer } from 'node:http2';
import type { Socket } from 'node:net';
import { type Door, listen } from '../listen.ts';
import { certificate } from '../tls.ts';
import { ATTACHMENT_HOST, serveAttachment } from './api/attachments.ts';
import { createApi } from './api/handle.ts';
import { inlineHost, serveInlineImage } from './api/inline-images.ts';
import { createLimiter } from './api/limiter.ts';
import { type Answer, type Call, html, type Incoming, type Outgoing, toCall } from './http/call.ts';
import type { LedgerEntry, RequestRecord } from './ledger.ts';
import { OWN_NAME } from './own-name.ts';
import { createPage } from './page/routes.ts';
import { supportSeed } from './seed/index.ts';
import type { Seed } from './seed/types.ts';
import type { State } from './state/state.ts';
import { createStore, type Store } from './state/store.ts';
import { defaultSwitches, type Switches } from './switches.ts';

export interface FreshdeskOptions {
  /** 0, the default, takes any free port. A door has one that outlives this server. */
  port?: number | Door;
  seed?: Seed;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export interface LocalFreshdesk {
  port: number;
  /** What the help desk calls itself; reach it by mapping that name to 127.0.0.1 and the port. */
  origin: string;
  state: State;
  /** Every API write that took effect, oldest first. */
  ledger: LedgerEntry[];
  /** Every API request, refused ones too, oldest first. */
  requests: RequestRecord[];
  /** Change its members at any time. */
  switches: Switches;
  addTicket: Store['addTicket'];
  addConversation: Store['addConversation'];
  touch: Store['touch'];
  /** Writes articles and canned responses as their people would. */
  readonly librarian: Store['librarian'];
  /** Back to the seed, empty records, default switches, a full rate limit. */
  reset(): void;
  close(): Promise<void>;
}

const HOST = 'acme.freshdesk.com';
const EMPTY_404: Answer = { status: 404, headers: { server: 'cloudflare' }, body: '' };

/** Starts a local Freshdesk (API v2 and agent page) on 127.0.0.1, HTTPS over HTTP/2 with HTTP/1.1 as a fallback. */
export async function startFreshdesk(options: FreshdeskOptions = {}): Promise<LocalFreshdesk> {
  const now = options.now ?? Date.now;
  const store = createStore(options.seed ?? supportSeed, now);
  const switches = defaultSwitches();
  const limiter = createLimiter(switches, now);
  const ledger: LedgerEntry[] = [];
  const requests: RequestRecord[] = [];
  const api = createApi({ store, switches, ledger, requests, limiter });
  const page = createPage(store, switches);

  async function answer(call: Call): Promise<Answer> {
    if (call.host === ATTACHMENT_HOST) return serveAttachment(call, store);
    if (call.host === inlineHost(switches)) return serveInlineImage(call, store, switches);
    if (!store.state.hosts.has(call.host)) return EMPTY_404;
    if (!call.path.startsWith('/api/')) return page(call);
    return call.host === OWN_NAME ? EMPTY_404 : api(call);
  }

  async function handle(request: Incoming & { socket: Socket }, response: Outgoing) {
    const socket = line.socketOf(request.socket.remotePort);
    const call = toCall(request, () => socket?.destroy());
    const { status, headers, body } = await answer(call).catch((error: unknown) =>
      html(500, `The local Freshdesk failed: ${String(error)}`),
    );
    if (call.dropped || socket?.destroyed) return;
    response.writeHead(status, headers);
    if (!switches.hold || body.length < 2) {
      response.end(body);
      return;
    }
    const half = Math.floor(body.length / 2);
    response.write(body.slice(0, half));
    const { method, path } = call;
    if ((await switches.hold({ method, path, when: 'half' })) === 'lost') call.drop();
    else response.end(body.slice(half));
  }

  // Both kinds of request share the few members used here; their full types do not meet.
  const listener = handle as unknown as (request: object, response: object) => void;
  const server = createSecureServer({ ...(await certificate()), allowHTTP1: true }, listener);
  const line = await listen(server, options.port ?? 0);

  return {
    port: line.port,
    origin: `https://${HOST}`,
    state: store.state,
    ledger,
    requests,
    switches,
    addTicket: store.addTicket,
    addConversation: store.addConversation,
    touch: store.touch,
    get librarian() {
      return store.librarian;
    },
    reset() {
      store.reset();
      Object.assign(switches, defaultSwitches());
      ledger.length = 0;
      requests.length = 0;
      limiter.reset();
    },
    close: line.close,
  };
}
