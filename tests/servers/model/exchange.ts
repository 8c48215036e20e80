import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';

/** What HTTP/1.1 and HTTP/2 requests of Node have in common. */
export type Incoming = AsyncIterable<Uint8Array> & {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
  socket: { remotePort?: number | undefined };
};

export type Outgoing = {
  writeHead(status: number, headers: Record<string, string>): unknown;
  write(chunk: string | Uint8Array): boolean;
  end(): unknown;
  once(event: 'close', listener: () => void): unknown;
};

export type Exchange = ReturnType<typeof createExchange>;

/**
 * One request and its answer. Nothing is written once the caller has gone, and every wait ends then.
 * @param drop kills the connection under this request
 */
export function createExchange(request: Incoming, response: Outgoing, drop: () => void) {
  const gone = new AbortController();
  let ended = false;
  let dropped = false;
  response.once('close', () => gone.abort());
  const open = () => !ended && !dropped && !gone.signal.aborted;

  return {
    request,
    open,
    /** Whether the answer was sent to its end. */
    ended: () => ended,
    /** Whether this side killed the connection. */
    dropped: () => dropped,
    signal: gone.signal,
    head(status: number, headers: Record<string, string>) {
      if (open()) response.writeHead(status, headers);
    },
    write(chunk: string | Uint8Array) {
      if (open()) response.write(chunk);
    },
    end() {
      if (!open()) return;
      ended = true;
      response.end();
    },
    async sleep(ms: number) {
      if (ms <= 0) return nextTurn();
      await delay(ms, undefined, { signal: gone.signal }).catch(() => undefined);
    },
    /** Waits until the caller leaves. */
    async stall() {
      if (gone.signal.aborted) return;
      await new Promise<void>((resolve) => gone.signal.addEventListener('abort', () => resolve(), { once: true }));
    },
    /** Kills the connection, after what was written had time to arrive. */
    async cut() {
      await delay(30);
      dropped = true;
      drop();
    },
  };
}
