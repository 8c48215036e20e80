import type { BenchBrowser, BenchPage } from './browser.ts';
import { alternate, median, pause } from './stats.ts';
import { ms, type Row } from './table.ts';

const ROUNDS = 7;
const TICKET = 'https://acme.freshdesk.com/a/tickets/4711';
const LONG_TASK_MS = 50;

/** What a page does by itself while we are in it. Each works on the message that is there and its like. */
const LOADS = {
  'page renders 300 messages': `(async () => {
    const thread = document.querySelector('.thread');
    const one = document.querySelector('.ticket-details__item');
    for (let index = 0; index < 300; index++) {
      thread.append(one.cloneNode(true));
      if (index % 10 === 9) await new Promise(requestAnimationFrame);
    }
  })()`,
  'page makes 5,000 mutations that are none of our business': `(async () => {
    const place = document.createElement('div');
    document.body.append(place);
    for (let index = 0; index < 5000; index++) {
      place.append(document.createElement('i'));
      if (place.children.length > 50) place.firstChild.remove();
      if (index % 50 === 49) await new Promise(requestAnimationFrame);
    }
    place.remove();
  })()`,
};

const WATCH_BAR = `(() => {
  const seen = (window.seen = {});
  new MutationObserver(() => {
    const bar = document.querySelector('.page-actions__left');
    if (bar && !seen.bar) seen.bar = performance.now();
    if (bar && !seen.buttons && [...bar.children].some((child) => child.shadowRoot)) seen.buttons = performance.now();
  }).observe(document, { childList: true, subtree: true });
})()`;

type Metrics = { metrics: { name: string; value: number }[] };
/** `tdur`: microseconds of the thread, which other processes cannot stretch. */
type TraceEvent = { name: string; tdur?: number; args?: { data?: { url?: string } } };

async function metric(page: BenchPage, name: string): Promise<number> {
  const { metrics } = await page.send<Metrics>('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/** Milliseconds of the page's main thread, by its own clock. */
async function busyDuring(page: BenchPage, load: string): Promise<number> {
  await page.go(TICKET);
  await pause(900);
  const before = await metric(page, 'TaskDuration');
  await page.evaluate(load);
  await pause(200);
  return ((await metric(page, 'TaskDuration')) - before) * 1000;
}

/** The longest time that our script held the page in one go. */
async function longestOwnTask(page: BenchPage): Promise<number> {
  const events: TraceEvent[] = [];
  const collected = new Promise<void>((resolve) => {
    page.on('Tracing.dataCollected', ({ value }: { value: TraceEvent[] }) => void events.push(...value));
    page.on('Tracing.tracingComplete', () => resolve());
  });
  await page.send('Tracing.start', { categories: 'devtools.timeline,v8', transferMode: 'ReportEvents' });
  await page.go(TICKET);
  await pause(900);
  for (const load of Object.values(LOADS)) await page.evaluate(load);
  await page.send('Tracing.end');
  await collected;
  const own = events.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  return Math.max(0, ...own.map(({ tdur = 0 }) => tdur / 1000));
}

async function heap(page: BenchPage): Promise<number> {
  await page.go(TICKET);
  await pause(900);
  await page.send('HeapProfiler.collectGarbage');
  return metric(page, 'JSHeapUsedSize');
}

async function barToButtons(page: BenchPage): Promise<number> {
  await page.go(TICKET);
  await pause(900);
  const seen = await page.evaluate<{ bar: number; buttons: number }>('window.seen');
  return seen.buttons - seen.bar;
}

/** What it costs a ticket page that we are in it. */
export async function measurePageCost(ours: BenchBrowser, empty: BenchBrowser): Promise<Row[]> {
  const pages = { ours: await ours.page(), empty: await empty.page() };
  for (const page of Object.values(pages)) {
    await page.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.send('HeapProfiler.enable');
  }
  const rows: Row[] = [];
  for (const [name, load] of Object.entries(LOADS)) {
    const times = await alternate(
      ROUNDS,
      () => busyDuring(pages.ours, load),
      () => busyDuring(pages.empty, load),
    );
    const [own, baseline] = [median(times.ours), median(times.baseline)];
    rows.push({
      measure: `main thread while the ${name}`,
      value: ms(own),
      baseline: ms(baseline),
      ratio: own / baseline,
    });
  }
  const heaps = await alternate(
    5,
    () => heap(pages.ours),
    () => heap(pages.empty),
  );
  const kilo = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
  rows.push({
    measure: 'JavaScript heap of the ticket page',
    value: kilo(median(heaps.ours)),
    baseline: kilo(median(heaps.baseline)),
    ratio: median(heaps.ours) / median(heaps.baseline),
  });
  const longest = await longestOwnTask(pages.ours);
  rows.push({
    measure: 'longest task of our content script (load, 300 messages, 5,000 mutations)',
    value: ms(longest),
    goal: `≤ ${LONG_TASK_MS} ms`,
    meets: longest <= LONG_TASK_MS,
  });
  await pages.ours.send('Page.addScriptToEvaluateOnNewDocument', { source: WATCH_BAR });
  const delays: number[] = [];
  for (let round = 0; round < ROUNDS; round++) delays.push(await barToButtons(pages.ours));
  rows.push({ measure: "Freshdesk's bar there → our buttons in it", value: ms(median(delays)) });
  return rows;
}
