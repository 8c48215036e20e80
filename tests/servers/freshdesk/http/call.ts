/** One request, the same for HTTP/1.1 and HTTP/2. */
export interface Call {
  method: string;
  /** Without the query. */
  path: string;
  query: URLSearchParams;
  /** Without the port. */
  host: string;
  headers: Record<string, string | string[] | undefined>;
  /** The whole body; a streamed one without Content-Length too. */
  read(): Promise<Buffer>;
  /** Ends the whole connection at once, without an answer. */
  drop(): void;
  readonly dropped: boolean;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
}

export type Incoming = AsyncIterable<Uint8Array> & {
  method?: string | undefined;
  url?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
};

export type Outgoing = {
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(part: string | Buffer): unknown;
  end(body: string | Buffer): unknown;
};

export function toCall(request: Incoming, drop: () => void): Call {
  let dropped = false;
  const authority = request.headers[':authority'] ?? request.headers['host'] ?? '';
  const url = new URL(request.url ?? '/', 'https://placeholder.invalid');
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    host: String(authority).replace(/:\d+$/, '').toLowerCase(),
    headers: request.headers,
    async read() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    drop() {
      dropped = true;
      drop();
    },
    get dropped() {
      return dropped;
    },
  };
}

export const html = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body,
});
