import type { BenchBrowser, BenchPage } from './browser.ts';
import { PUBLISHED } from './published.ts';
import { alternate, median, pause } from './stats.ts';
import { ms, type Row } from './table.ts';

const ROUNDS = 9;
const TICKET = 'https://acme.freshdesk.com/a/tickets/4711';

/** `tdur`: microseconds of the thread, which other processes cannot stretch. */
type TraceEvent = { name: string; tdur?: number; args?: { data?: { url?: string } } };

/** Milliseconds of compiling and running the extension's script in one load of a ticket page. */
async function load(page: BenchPage): Promise<number> {
  const events: TraceEvent[] = [];
  const collected = new Promise<void>((resolve) => {
    page.on('Tracing.dataCollected', ({ value }: { value: TraceEvent[] }) => void events.push(...value));
    page.on('Tracing.tracingComplete', () => resolve());
  });
  await page.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  await page.go(TICKET);
  await pause(600);
  await page.send('Tracing.end');
  await collected;
  const own = events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  const total = own
    // Compiling is part of it.
    .filter(({ name }) => name === 'EvaluateScript')
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  await page.go('about:blank');
  return total;
}

export async function measureContentScript(ours: BenchBrowser, empty: BenchBrowser): Promise<Row[]> {
  const pages = { ours: await ours.page(), empty: await empty.page() };
  await load(pages.ours);
  await load(pages.empty);
  const times = await alternate(
    ROUNDS,
    () => load(pages.ours),
    () => load(pages.empty),
  );
  return [
    ...PUBLISHED,
    {
      measure: 'content script: compile and evaluate, ticket page',
      value: ms(median(times.ours)),
      baseline: ms(median(times.baseline)),
      ratio: median(times.ours) / median(times.baseline),
    },
  ];
}
