import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { BenchBrowser, BenchPage } from './browser.ts';
import { alternate, median } from './stats.ts';
import { type Row, ratioRow } from './table.ts';

const ROUNDS = 9;

type Metrics = { metrics: { name: string; value: number }[] };

/** Milliseconds of CPU on the page's thread while the answer is read. */
async function cpu(page: BenchPage, call: string): Promise<number> {
  const spent = async () => {
    const { metrics } = await page.send<Metrics>('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await spent();
  const length = await page.evaluate<number>(call);
  if (length < 2000) throw new Error('The stream came to less text than was sent.');
  return (await spent()) - before;
}

export async function measureStream(ours: BenchBrowser): Promise<Row[]> {
  const server = fork(new URL('./stream-server.ts', import.meta.url));
  const [port] = (await once(server, 'message')) as [number];
  const page = await ours.page();
  await page.go(ours.url('bench.html'));
  await page.send('Performance.enable', { timeDomain: 'threadTicks' });
  const client = () => cpu(page, `bench.readThroughClient('http://127.0.0.1:${port}/v1')`);
  const bare = () => cpu(page, `bench.readBare('http://127.0.0.1:${port}/v1')`);
  try {
    await client();
    await bare();
    const times = await alternate(ROUNDS, client, bare);
    return [
      ratioRow('stream: CPU for 2,000 chunks to text, one a millisecond', {
        ours: median(times.ours),
        baseline: median(times.baseline),
        limit: 1.3,
      }),
    ];
  } finally {
    server.kill();
  }
}
