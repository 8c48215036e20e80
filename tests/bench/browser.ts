import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { extensionId } from './extensions.ts';

type Message = {
  id?: number;
  sessionId?: string;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: unknown;
};
type Listener = (params: never) => void;

export type BenchPage = {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** The value of an expression; a promise is awaited. */
  evaluate<T>(expression: string): Promise<T>;
  on(method: string, listener: Listener): void;
  /** Goes there and waits for the load event. */
  go(url: string): Promise<void>;
};

export type BenchBrowser = { url(path: string): string; page(): Promise<BenchPage>; close(): Promise<void> };

/**
 * Chromium with one unpacked extension, driven over a bare DevTools pipe. Playwright attaches to every worker and holds
 * it back until it has answered, which is just what a cold start must not contain.
 */
export function startBrowser(executable: string, extension: string, freshdeskPort = 9): BenchBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *.freshdesk.com:443 127.0.0.1:${freshdeskPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--window-size=1400,900',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, Listener>();
  let count = 0;
  let rest = '';

  output.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const message: Message = JSON.parse(part);
      if (message.id !== undefined) waiting.get(message.id)?.(message);
      else listeners.get(`${message.sessionId}:${message.method}`)?.(message.params as never);
    }
  });

  function send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
    const id = ++count;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} got no answer in 60 s.`)), 60_000);
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${JSON.stringify(error)}`));
        else resolve(result as T);
      });
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });
  }

  async function page(): Promise<BenchPage> {
    const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    const self: BenchPage = {
      send: (method, params) => send(method, params, sessionId),
      on: (method, listener) => void listeners.set(`${sessionId}:${method}`, listener),
      async evaluate<T>(expression: string) {
        type Evaluated = { result: { value: T }; exceptionDetails?: object };
        const options = { expression, awaitPromise: true, returnByValue: true };
        const answer = await self.send<Evaluated>('Runtime.evaluate', options);
        if (answer.exceptionDetails) throw new Error(`In the page: ${JSON.stringify(answer.exceptionDetails)}`);
        return answer.result.value;
      },
      async go(url) {
        const loaded = new Promise<void>((resolve) => self.on('Page.loadEventFired', () => resolve()));
        // A new installation opens its options page in front, and a page behind it paints nothing.
        await self.send('Page.bringToFront');
        await self.send('Page.navigate', { url });
        await loaded;
      },
    };
    await self.send('Page.enable');
    return self;
  }

  return {
    url: (path) => `chrome-extension://${extensionId(extension)}/${path}`,
    page,
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      input.write(`${JSON.stringify({ id: ++count, method: 'Browser.close' })}\0`);
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
