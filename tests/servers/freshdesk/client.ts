import { type ClientHttp2Session, connect } from 'node:http2';

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  // The checks look into answers of many shapes.
  json(): unknown;
}

export interface RequestOptions {
  method?: string;
  key?: string | null;
  host?: string;
  headers?: Record<string, string>;
  /** An object is sent as JSON, an array of strings as a stream without Content-Length. */
  body?: object | string | string[];
}

export const KEYS = {
  dana: 'agent-key-dana-1234',
  restricted: 'agent-key-restricted-5678',
  admin: 'agent-key-admin-9012',
};

/** A bare HTTP/2 client for the local Freshdesk, for checks outside a browser. Status 0: the connection died. */
export function createClient(port: number) {
  let session: ClientHttp2Session | null = null;
  const open = () => {
    if (!session || session.destroyed || session.closed) {
      session = connect(`https://127.0.0.1:${port}`, { rejectUnauthorized: false });
      session.on('error', () => undefined);
    }
    return session;
  };

  return {
    request(path: string, options: RequestOptions = {}): Promise<Reply> {
      const { method = options.body === undefined ? 'GET' : 'POST', key = KEYS.dana, body } = options;
      const stream = open().request({
        ':method': method,
        ':path': path,
        ':authority': options.host ?? 'acme.freshdesk.com',
        ...(key === null ? {} : { authorization: `Basic ${Buffer.from(`${key}:X`).toString('base64')}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...options.headers,
      });
      return new Promise((resolve) => {
        const reply: Reply = { status: 0, headers: {}, text: '', json: () => JSON.parse(reply.text) };
        stream.setEncoding('utf8');
        stream.on('response', (headers) => {
          reply.status = Number(headers[':status']);
          reply.headers = headers;
        });
        stream.on('data', (chunk: string) => {
          reply.text += chunk;
        });
        stream.on('error', () => undefined);
        stream.on('close', () => resolve(reply));
        if (Array.isArray(body)) for (const part of body) stream.write(part);
        else if (body !== undefined) stream.write(typeof body === 'string' ? body : JSON.stringify(body));
        stream.end();
      });
    },
    close() {
      session?.destroy();
    },
  };
}
