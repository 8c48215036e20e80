import type { BenchBrowser, BenchPage } from './browser.ts';
import { alternate, median, pause } from './stats.ts';
import { ms, type Row, ratioRow } from './table.ts';

const ROUNDS = 15;

type Start = { handler: number; trip: number };
type Versions = { versions: { runningStatus: string }[] };

const ask = (message: string) =>
  `(async () => {
    const sent = performance.timeOrigin + performance.now();
    const at = await chrome.runtime.sendMessage(${message});
    return { handler: at - sent, trip: performance.timeOrigin + performance.now() - sent };
  })()`;

/** A page that can stop its extension's worker and time what wakes it. */
export async function starter(browser: BenchBrowser): Promise<(message: string) => Promise<Start>> {
  const page: BenchPage = await browser.page();
  await page.go(browser.url('bench.html'));
  await page.send('ServiceWorker.enable');
  return async (message) => {
    const stopped = new Promise<void>((resolve) =>
      page.on('ServiceWorker.workerVersionUpdated', ({ versions }: Versions) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      }),
    );
    await page.evaluate(ask("'bench'"));
    await page.send('ServiceWorker.stopAllWorkers');
    await stopped;
    // The process that ran it is still tidying up.
    await pause(150);
    return page.evaluate<Start>(ask(message));
  };
}

export async function measureWorkerStart(ours: BenchBrowser, empty: BenchBrowser): Promise<Row[]> {
  const start = { ours: await starter(ours), empty: await starter(empty) };
  // The first start after an installation compiles without a cache.
  for (const first of [start.ours, start.empty]) await first("'bench'");
  const cold = await alternate(
    ROUNDS,
    () => start.ours("'bench'"),
    () => start.empty("'bench'"),
  );
  const handler = (starts: Start[]) => median(starts.map((one) => one.handler));
  const wakes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) wakes.push((await start.ours("{ type: 'wake' }")).trip);
  return [
    ratioRow('worker: cold start, event → handler', {
      ours: handler(cold.ours),
      baseline: handler(cold.baseline),
      limit: 1.4,
    }),
    {
      measure: "worker: cold start, { type: 'wake' } and back",
      value: ms(median(wakes)),
      baseline: ms(median(cold.baseline.map(({ trip }) => trip))),
    },
  ];
}
