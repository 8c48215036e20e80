import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createModelClient } from '../../lib/model/client.ts';
import { alternate, median } from './stats.ts';
import { type Row, ratioRow } from './table.ts';

const ROUNDS = 15;

/** Milliseconds of CPU of this process while the work runs. */
async function cpu(work: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  if ((await work()) < 2000) throw new Error('The stream came to less text than was sent.');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function throughClient(baseUrl: string): Promise<number> {
  const memory = { get: async () => [], add: async () => undefined };
  const client = createModelClient({ endpoint: { baseUrl, apiKey: '', model: 'gpt-4o-mini' }, memory });
  let text = '';
  for await (const event of client.stream({ messages: [{ role: 'user', content: 'x' }], maxAnswerTokens: 4000 })) {
    if (event.type === 'text') text += event.delta;
    if (event.type === 'end' && !event.complete) throw new Error(`The stream failed: ${event.failure?.kind}.`);
  }
  return text.length;
}

async function throughReader(baseUrl: string): Promise<number> {
  const answer = await fetch(`${baseUrl}/chat/completions`, { method: 'POST', body: '{}' });
  const decoder = new TextDecoder();
  let length = 0;
  for await (const part of answer.body ?? []) length += decoder.decode(part as Uint8Array, { stream: true }).length;
  return length;
}

export async function measureStream(): Promise<Row[]> {
  const server = fork(new URL('./stream-server.ts', import.meta.url));
  const [port] = (await once(server, 'message')) as [number];
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  const ours = () => cpu(() => throughClient(baseUrl));
  const bare = () => cpu(() => throughReader(baseUrl));
  try {
    for (let warm = 0; warm < 3; warm++) {
      await ours();
      await bare();
    }
    const times = await alternate(ROUNDS, ours, bare);
    return [
      ratioRow('stream: CPU for 2,000 chunks to text', {
        ours: median(times.ours),
        baseline: median(times.baseline),
        limit: 1.3,
      }),
    ];
  } finally {
    server.kill();
  }
}
