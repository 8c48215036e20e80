import { type ClientHttp2Session, connect } from 'node:http2';

/** Ports of this machine by host; `*.freshdesk.com` stands for every name below it. */
export type Hosts = Record<string, number>;

const failed = () => new TypeError('Failed to fetch');

/** What a browser does with requests, over HTTP/2 to servers of this machine. Nothing else can be reached. */
export function createNetwork(hosts: Hosts) {
  const sessions = new Map<number, ClientHttp2Session>();

  function session(port: number): ClientHttp2Session {
    const known = sessions.get(port);
    if (known && !known.destroyed && !known.closed) return known;
    const made = connect(`https://127.0.0.1:${port}`, { rejectUnauthorized: false });
    made.on('error', () => undefined);
    sessions.set(port, made);
    return made;
  }

  const portOf = (host: string) => hosts[host] ?? hosts[host.replace(/^[^.]+/, '*')];

  return {
    /** Addresses of all requests, oldest first. */
    asked: [] as string[],
    /** @param length what a streamed body was told to be, if anything. @param end aborts with the worker. */
    async fetch(url: string, init: RequestInit, length: number | undefined, end: AbortSignal): Promise<Response> {
      const { host, pathname, search } = new URL(url);
      const port = portOf(host);
      if (port === undefined) throw failed();
      this.asked.push(url);
      const body = init.body ? Buffer.from(await new Response(init.body).arrayBuffer()) : null;
      const isStream = init.body instanceof ReadableStream;
      const told = isStream ? length : body?.byteLength;
      const stream = session(port).request({
        ...Object.fromEntries(new Headers(init.headers)),
        ...(told === undefined ? {} : { 'content-length': String(told) }),
        ':method': init.method ?? 'GET',
        ':path': pathname + search,
        ':authority': host,
      });
      const abort = () => void stream.destroy();
      for (const signal of [init.signal, end]) {
        if (signal?.aborted) abort();
        signal?.addEventListener('abort', abort, { once: true });
      }
      stream.on('close', () => {
        for (const signal of [init.signal, end]) signal?.removeEventListener('abort', abort);
      });
      stream.end(body ?? undefined);
      return new Promise((resolve, reject) => {
        const why = () => (init.signal?.aborted ? init.signal.reason : failed());
        stream.on('error', () => reject(why()));
        stream.on('close', () => reject(why()));
        stream.on('response', (headers) => {
          const status = Number(headers[':status']);
          const list = Object.entries(headers).filter(([name]) => !name.startsWith(':'));
          let over = false;
          const content = new ReadableStream<Uint8Array>({
            start(controller) {
              stream.on('data', (chunk: Buffer) => controller.enqueue(new Uint8Array(chunk)));
              stream.on('end', () => {
                if (over || stream.rstCode !== 0) return;
                over = true;
                controller.close();
              });
              stream.on('close', () => over || controller.error(why()));
            },
            cancel() {
              over = true;
              abort();
            },
          });
          const empty = [204, 205, 304].includes(status) || init.method === 'HEAD';
          const response = new Response(empty ? null : content, {
            status,
            headers: list.map(([name, value]): [string, string] => [name, String(value)]),
          });
          const redirected = init.redirect === 'manual' && status >= 300 && status < 400;
          if (redirected) Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
          resolve(response);
        });
      });
    },
    close: () => {
      for (const one of sessions.values()) one.destroy();
    },
  };
}
