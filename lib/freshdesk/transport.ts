import { AppError } from '@/lib/failures/app-error';
import { parseDomain } from '@/lib/settings/domain';
import { BROWSER_MS, type Clock, LATE, realClock, within } from '@/lib/time';
import type { Answer } from './answer';
import { FreshdeskApiError } from './refusal';

export type Call = {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  query?: Record<string, string>;
  body?: Blob;
  /** Send the body as a stream, which no browser can send a second time by itself. */
  once?: boolean;
};

/**
 * Makes the next request to this address tell the length of its body, which a stream has not.
 * @returns what ends that.
 */
export type ContentLengthRule = (url: string, bytes: number) => Promise<() => Promise<void>>;

/**
 * Over which protocol the last answer from an address came, as ALPN names it (`h2`, `h3`, `http/1.1`); null where the
 * browser does not say.
 */
export type ProtocolOf = (url: string) => string | null;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export type TransportPorts = {
  fetch: Fetch;
  host: string;
  apiKey: string;
  contentLengthRule?: ContentLengthRule | undefined;
  protocolOf?: ProtocolOf | undefined;
  /** Whether a policy of the browser keeps an address from us, asked where nobody was reached. */
  isBlocked?: ((url: string) => Promise<boolean>) | undefined;
  clock?: Clock;
};

const TIMEOUT_MS = 30_000;

function typeOf(contentType: string, text: string): Answer['type'] {
  if (text.trim() === '') return 'empty';
  if (/^\s*application\/(?:[\w.+-]+\+)?json\b/i.test(contentType)) return 'json';
  return /html/i.test(contentType) || /^\s*<(?:!doctype|html)/i.test(text) ? 'html' : 'other';
}

/** Basic authentication: the key as user, any password (official API docs, 2026-01). */
function authorization(apiKey: string): string {
  if (apiKey === '') throw new AppError('no-freshdesk-key');
  // base64 takes only Latin-1; a key with anything beyond ASCII was never Freshdesk's.
  if (!/^[\x20-\x7e]+$/.test(apiKey)) throw new AppError('freshdesk-key-rejected');
  return `Basic ${btoa(`${apiKey}:X`)}`;
}

/** The one place that talks to Freshdesk. */
export interface Transport {
  /**
   * A single HTTP exchange, never repeated, never redirected. Resolves with whatever was answered, also a refusal.
   * @throws AppError `no-freshdesk-key`, `freshdesk-key-rejected` or `freshdesk-no-help-desk` before anything is sent,
   * `send-not-begun` where nothing was sent, `freshdesk-timeout`, `freshdesk-unreachable`, `host-blocked`.
   */
  (call: Call): Promise<Answer>;
  /**
   * Whether the last answer came over HTTP/1.x, as behind a proxy that knows nothing newer. Chrome sends no stream over
   * it (tried in Chromium 156: refused before anything is sent), and repeats any other body when a connection dies.
   */
  overHttp1(): boolean;
}

export function createTransport(ports: TransportPorts): Transport {
  const { fetch, host, apiKey, contentLengthRule, protocolOf, clock = realClock } = ports;
  let protocol: string | null = null;

  function url({ path, query }: Call): string {
    const domain = parseDomain(host);
    // The key goes to a help desk's own name and nowhere else.
    if (!('host' in domain) || domain.host !== host)
      throw new AppError({ kind: 'freshdesk-no-help-desk', subject: host });
    return `https://${host}/api/v2/${path}${query ? `?${new URLSearchParams(query)}` : ''}`;
  }

  function init(call: Call, signal: AbortSignal): RequestInit & { duplex?: 'half' } {
    const headers: Record<string, string> = { accept: 'application/json', authorization: authorization(apiKey) };
    if (call.body !== undefined) headers['content-type'] = 'application/json';
    return {
      method: call.method,
      headers,
      ...(call.body === undefined
        ? {}
        : call.once
          ? { body: call.body.stream(), duplex: 'half' }
          : { body: call.body }),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      // Following would carry the key away, or take a log-in page for data.
      redirect: 'manual',
      signal,
    };
  }

  /**
   * Most fronts take a body without a length; that none can be told must not keep a reply from going out. A browser that
   * does not even answer must not keep it between sent and not sent.
   * @throws FreshdeskApiError: nothing has left yet, and nothing will.
   */
  async function setRule(address: string, bytes: number): Promise<(() => Promise<void>) | undefined> {
    if (!contentLengthRule) return undefined;
    const setting = contentLengthRule(address, bytes).catch(() => undefined);
    const dispose = await within(BROWSER_MS, setting, clock);
    if (dispose !== LATE) return dispose;
    void setting.then((dispose) => dispose?.()).catch(() => undefined);
    throw new FreshdeskApiError({ kind: 'send-not-begun' }, true);
  }

  async function exchange(call: Call): Promise<Answer> {
    const abort = new AbortController();
    const address = url(call);
    const request = init(call, abort.signal);
    const disposeRule = call.once && call.body ? await setRule(address, call.body.size) : undefined;
    const inTime = clock.after(TIMEOUT_MS, () => abort.abort());
    try {
      const response = await fetch(address, request);
      const text = response.type === 'opaqueredirect' ? '' : await response.text();
      protocol = protocolOf?.(address) ?? null;
      return read(response, text);
    } catch (error) {
      if (abort.signal.aborted) throw new AppError({ kind: 'freshdesk-timeout', subject: host }, { cause: error });
      // Only of what changes nothing: a POST that broke off may have arrived, and nothing may hide that.
      const blocked = call.method === 'GET' && (await ports.isBlocked?.(address).catch(() => false));
      throw new AppError({ kind: blocked ? 'host-blocked' : 'freshdesk-unreachable', subject: host }, { cause: error });
    } finally {
      inTime();
      // Not waited for: what Freshdesk answered must not depend on it, and the next request replaces what is left.
      void disposeRule?.().catch(() => undefined);
    }
  }

  return Object.assign(exchange, { overHttp1: () => protocol?.startsWith('http/1') === true });
}

function read(response: Response, text: string): Answer {
  const { status, headers } = response;
  const type = typeOf(headers.get('content-type') ?? '', text);
  if (type !== 'json') return { status, headers, type, json: undefined, text };
  try {
    return { status, headers, type, json: JSON.parse(text), text };
  } catch {
    return { status, headers, type: 'other', json: undefined, text };
  }
}
