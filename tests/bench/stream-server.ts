/** A process of its own, so that its CPU is not counted: answers every request with 2,000 chunks, one a millisecond or, below `/burst`, all at once. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const CHUNKS = 2000;

const chunk = (number: number) =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-BXyz0123456789abcdef',
    object: 'chat.completion.chunk',
    created: 1_790_000_000,
    model: 'gpt-4o-mini-2024-07-18',
    service_tier: 'default',
    system_fingerprint: 'fp_0123456789',
    choices: [{ index: 0, delta: { content: ` word ${number}` }, logprobs: null, finish_reason: null }],
    obfuscation: 'aB3kPz9QmX7tLd'.repeat(8),
  })}\n\n`;

const server = createServer((request, response) => {
  request.resume();
  const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
  if (request.method === 'OPTIONS') return void response.writeHead(204, open).end();
  response.writeHead(200, { ...open, 'content-type': 'text/event-stream' });
  let sent = 0;
  const burst = request.url?.startsWith('/burst');
  const next = () => {
    do response.write(chunk(sent++));
    while (burst && sent < CHUNKS);
    if (sent < CHUNKS) return void setTimeout(next, 1);
    response.write('data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n');
    response.end('data: [DONE]\n\n');
  };
  next();
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
