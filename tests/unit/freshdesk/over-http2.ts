import type { Fetch } from '@/lib/freshdesk/exchange';
import type { createClient } from '../../servers/freshdesk/client';

type Http = ReturnType<typeof createClient>;

/** The length a browser would tell: none of a stream. */
const lengthOf = (body: string, init: RequestInit) =>
  init.body instanceof ReadableStream ? {} : { 'content-length': String(Buffer.byteLength(body)) };

/** The local server's own HTTP/2 client in the clothes of `fetch`. */
export const overHttp2 =
  (http: Http): Fetch =>
  async (url, init) => {
    const { pathname, search } = new URL(url);
    const { accept, authorization, ...headers } = init.headers as Record<string, string>;
    const body = init.body ? await new Response(init.body).text() : null;
    const reply = await http.request(pathname + search, {
      method: init.method ?? 'GET',
      key: null,
      headers: {
        ...headers,
        ...(body === null ? {} : lengthOf(body, init)),
        accept: accept ?? '',
        authorization: authorization ?? '',
      },
      ...(body === null ? {} : { body: [body] }),
    });
    if (reply.status === 0) throw new TypeError('Failed to fetch');
    const list = Object.entries(reply.headers).filter(([name]) => !name.startsWith(':'));
    return new Response(reply.status === 204 ? null : reply.text, {
      status: reply.status,
      headers: list.map(([name, value]): [string, string] => [name, String(value)]),
    });
  };
