import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { BenchBrowser, BenchPage } from './browser.ts';
import { median, rotate } from './stats.ts';
import { type Row, ratioRow } from './table.ts';

const PACED_ROUNDS = 7;
const BURST_ROUNDS = 9;

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

const READERS = {
  ours: 'readThroughClient',
  bare: 'readBare',
  parsed: 'readParsed',
  openai: 'readThroughOpenAi',
  ai: 'readThroughAiSdk',
} as const;

export async function measureStream(ours: BenchBrowser): Promise<Row[]> {
  const server = fork(new URL('./stream-server.ts', import.meta.url));
  const [port] = (await once(server, 'message')) as [number];
  const page = await ours.page();
  await page.go(ours.url('bench.html'));
  await page.send('Performance.enable', { timeDomain: 'threadTicks' });

  async function compare(pace: string, path: string, rounds: number): Promise<Row[]> {
    const read = (reader: string) => () => cpu(page, `bench.${reader}('http://127.0.0.1:${port}${path}/v1')`);
    const variants = {
      ours: read(READERS.ours),
      bare: read(READERS.bare),
      parsed: read(READERS.parsed),
      openai: read(READERS.openai),
      ai: read(READERS.ai),
    };
    await rotate(1, variants);
    const times = await rotate(rounds, variants);
    const against = (name: string, baseline: number[], limit: number) =>
      ratioRow(`stream: CPU for 2,000 chunks to text, ${pace}: ours, ${name}`, {
        ours: median(times.ours),
        baseline: median(baseline),
        limit,
      });
    return [
      against('bare fetch reader that parses', times.parsed, 1.3),
      against('bare fetch reader, not parsed', times.bare, path === '' ? 1.3 : 3),
      against('openai SDK', times.openai, 1),
      against('Vercel AI SDK', times.ai, 1),
    ];
  }

  try {
    return [
      ...(await compare('one a millisecond', '', PACED_ROUNDS)),
      ...(await compare('at once', '/burst', BURST_ROUNDS)),
    ];
  } finally {
    server.kill();
  }
}
