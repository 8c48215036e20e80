import type { ContentLengthRule, Fetch } from '@/lib/freshdesk/transport';
import type { createClient } from '../../servers/freshdesk/client';

type Http = ReturnType<typeof createClient>;

/** The local server's own HTTP/2 client in the clothes of a browser: a stream has only the length that was told for it. */
export function overHttp2(http: Http): { fetch: Fetch; contentLengthRule: ContentLengthRule } {
  const told = new Map<string, number>();
  const lengthOf = (url: string, body: string, init: RequestInit) => {
    const bytes = init.body instanceof ReadableStream ? told.get(url) : Buffer.byteLength(body);
    return bytes === undefined ? {} : { 'content-length': String(bytes) };
  };
  const contentLengthRule: ContentLengthRule = async (url, bytes) => {
    told.set(url, bytes);
    return async () => void told.delete(url);
  };
  const fetch: Fetch = async (url, init) => {
    const { pathname, search } = new URL(url);
    const { accept, authorization, ...headers } = init.headers as Record<string, string>;
    const body = init.body ? await new Response(init.body).text() : null;
    const reply = await http.request(pathname + search, {
      method: init.method ?? 'GET',
      key: null,
      headers: {
        ...headers,
        ...(body === null ? {} : lengthOf(url, body, init)),
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
  return { fetch, contentLengthRule };
}
