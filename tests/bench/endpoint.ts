import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { certificate } from '../servers/tls.ts';
import { pause } from './stats.ts';

type Exchange = { method?: string; url?: string; resume(): void; on(event: 'end', done: () => void): void };
type Answer = { writeHead(status: number, headers: object): void; write(text: string): void; end(text?: string): void };

const APPEND = "(text) => { document.querySelector('textarea').value += text; }";

/** Reads the same stream as the extension, with nothing between the bytes and the screen. */
const BARE_SCRIPT = `
async function read() {
  const take = ${APPEND};
  const answer = await fetch('/v1/chat/completions', { method: 'POST', body: '{}' });
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const line of part.value.split('\\n')) {
      if (line.startsWith('data: {')) take(JSON.parse(line.slice(6)).choices[0].delta.content ?? '');
    }
  }
}`;

const page = (script: string) =>
  `<!doctype html><title>bench</title><textarea></textarea><script src="/sdks.js"></script><script>${script}</script>`;
const sdk = (name: string) => `const read = () => sdks.${name}('https://api.openai.com/v1', ${APPEND});`;

/** Pages that read the stream, by path. */
const PAGES: Record<string, string> = {
  '/bare': page(BARE_SCRIPT),
  '/openai': page(sdk('streamWithOpenAi')),
  '/ai': page(sdk('streamWithAiSdk')),
};

const event = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', created: 1, model: 'gpt-4o-mini', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;

export type Endpoint = {
  port: number;
  /** When each chat request arrived and when its first text left, epoch milliseconds. The text is `Run <number> begins`. */
  runs: { asked: number; wrote: number }[];
  close(): Promise<void>;
};

/**
 * A model endpoint that knows to the millisecond when its first word left.
 * @param sdks the script with the rivals.
 */
export async function startEndpoint(sdks: string): Promise<Endpoint> {
  const runs: Endpoint['runs'] = [];

  async function chat(answer: Answer): Promise<void> {
    const run = { asked: Date.now(), wrote: 0 };
    const number = runs.push(run);
    answer.writeHead(200, { 'content-type': 'text/event-stream' });
    answer.write(event({ role: 'assistant', content: '' }));
    // Far enough from everything that the click set off.
    await pause(250);
    run.wrote = Date.now();
    answer.write(event({ content: `{"reply":"Run ${number} begins. ` }));
    for (let word = 0; word < 20; word++) {
      await pause(10);
      answer.write(event({ content: `word ${word} ` }));
    }
    answer.write(event({ content: '","status":"final_solution","reason":"Settled.","follow_up_questions":[]}' }));
    answer.write(event({}, 'stop'));
    answer.end('data: [DONE]\n\n');
  }

  const listener = (request: Exchange, answer: Answer) => {
    request.resume();
    request.on('end', () => {
      if (request.method === 'POST') return void chat(answer);
      const script = request.url === '/sdks.js';
      answer.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8' });
      answer.end(script ? sdks : (PAGES[request.url ?? ''] ?? ''));
    });
  };
  const server = createSecureServer(
    { ...(await certificate()), allowHTTP1: true },
    listener as unknown as (request: object, response: object) => void,
  );
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    runs,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
