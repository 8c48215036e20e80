import type { ContentLengthRule } from '@/lib/freshdesk/transport';
import { tooManyRequests } from '../servers/freshdesk/api/faults.ts';
import type { Answer, Call } from '../servers/freshdesk/http/call.ts';
import { type Desk, HOST } from './desk.ts';
import type { Random } from './random.ts';
import type { Time } from './time.ts';

/** What can happen to a request. `after` means that the help desk processed it. */
export const FAULTS = [
  'drop-before',
  'drop-after',
  'silence-before',
  'silence-after',
  'slow',
  'late-answer',
  '429',
  '429-page',
  '429-empty',
  '500-before',
  '500-after',
  '502',
  'login-page',
  'redirect',
  'cut-answer',
  'twice',
] as const;
export type Fault = (typeof FAULTS)[number];

/** For what a request is made: everything with one `line` is one look at a ticket and perhaps the POST after it. */
export type Errand = { line: string | null; delivery: string | null };
export const NO_ERRAND: Errand = { line: null, delivery: null };

/** What went over the wire. */
export type Exchange = Errand & {
  method: string;
  path: string;
  payload: unknown;
  /** Something on the way sent it a second time. */
  twice: boolean;
  sentAt: number;
  /** As the client saw it; null until then, and for ever when it never did. */
  answer: { status: number; json: unknown; at: number } | null;
};

type Ports = { time: Time; random: Random; desk: Desk; alive: () => boolean; log: (exchange: Exchange) => void };

/** The network of one browser. */
export function createNetwork() {
  /** What was told of the length of a stream, by address. */
  const lengths = new Map<string, number>();
  const contentLengthRule: ContentLengthRule = async (url, bytes) => {
    lengths.set(url, bytes);
    return async () => void lengths.delete(url);
  };
  return { offline: false, reads: [] as Fault[], writes: [] as Fault[], lengths, contentLengthRule };
}
export type Network = ReturnType<typeof createNetwork>;

const never = () => new Promise<never>(() => undefined);
const failed = () => Promise.reject(new TypeError('Failed to fetch'));
const page = (status: number): Answer => ({ status, headers: { 'content-type': 'text/html' }, body: '<html></html>' });
const error500: Answer = {
  status: 500,
  headers: { 'content-type': 'application/json', 'x-freshdesk-api-version': 'latest=v2; requested=v2' },
  body: '{"message":"We\'re sorry, but something went wrong."}',
};

/** A `fetch` that ends in the local help desk, through a network that may do anything to it. */
export function createFetch(network: Network, errand: () => Errand, ports: Ports) {
  const { time, random, desk, alive } = ports;

  return async function fetch(address: string, init: RequestInit): Promise<Response> {
    const method = init.method ?? 'GET';
    const url = new URL(address);
    const text = init.body ? await time.outside(new Response(init.body as BodyInit).text()) : '';
    const fault = (method === 'GET' ? network.reads : network.writes)[0] ?? null;
    const exchange: Exchange = {
      ...errand(),
      twice: fault === 'twice',
      method,
      path: url.pathname,
      payload: text === '' ? null : JSON.parse(text),
      sentAt: time.now(),
      answer: null,
    };
    if (!alive()) return never();
    if (network.offline) return failed();
    ports.log(exchange);
    (method === 'GET' ? network.reads : network.writes).shift();
    const aborted = new Promise<never>((_, reject) => {
      init.signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
    });
    const length = init.body instanceof ReadableStream ? network.lengths.get(address) : text.length;
    const answered = travel(url, { method, text, init, length }, exchange.delivery, fault).then((answer) => {
      if (!alive()) return never();
      exchange.answer = { status: answer.status, json: jsonOf(answer), at: time.now() };
      return toResponse(answer, fault);
    });
    return Promise.race([answered, aborted]);
  };

  async function travel(url: URL, request: Request, tag: string | null, fault: Fault | null): Promise<Answer> {
    const latency = fault === 'slow' ? random.between(5000, 45_000) : random.between(5, 250);
    await time.sleep(latency);
    // A request of a process that died on the way may arrive or not.
    if (!alive() && random.chance(0.5)) return never();
    switch (fault) {
      case 'drop-before':
        return failed();
      case 'silence-before':
        return never();
      case '429':
        return tooManyRequests(desk.unknown.refusalBody, { 'retry-after': String(random.between(1, 40)) });
      case '429-page':
        return page(429);
      case '429-empty':
        return { status: 429, headers: { 'x-ratelimit-total': '200.0', 'retry-after': '5' }, body: '' };
      case '500-before':
        return error500;
      case '502':
        return page(502);
      case 'login-page':
        return page(200);
      case 'redirect':
        return { status: 0, headers: {}, body: '' };
      default:
    }
    let answer = await desk.handle(toCall(url, request), tag);
    if (fault === 'twice') answer = await desk.handle(toCall(url, request), tag);
    if (fault === 'late-answer') await time.sleep(40_000);
    await time.sleep(fault === 'slow' ? random.between(0, 20_000) : random.between(5, 250));
    if (fault === 'drop-after') return failed();
    if (fault === 'silence-after') return never();
    return fault === '500-after' ? error500 : answer;
  }
}

type Request = { method: string; text: string; init: RequestInit; length: number | undefined };

function toCall(url: URL, { method, text, init, length }: Request): Call {
  return {
    method,
    path: url.pathname,
    query: url.searchParams,
    host: HOST,
    headers: {
      ...(init.headers as Record<string, string>),
      ...(length === undefined ? {} : { 'content-length': String(length) }),
    },
    read: async () => Buffer.from(text),
    drop: () => undefined,
    dropped: false,
  };
}

function jsonOf({ body }: Answer): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return null;
  }
}

/** Only what the client uses of a Response: making real ones costs more than everything else here. */
function toResponse({ status, headers, body }: Answer, fault: Fault | null): Response {
  const whole = String(body);
  const text = fault === 'cut-answer' ? whole.slice(0, Math.floor(whole.length / 2)) : whole;
  const type = fault === 'redirect' ? 'opaqueredirect' : 'basic';
  return { status, type, headers: new Headers(headers), text: async () => text } as unknown as Response;
}
