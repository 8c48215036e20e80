import type { BenchBrowser } from './browser.ts';
import { alternate, median } from './stats.ts';
import { type Row, ratioRow } from './table.ts';

const ROUNDS = 9;
const TICKETS = 10_000;

export async function measureStoring(ours: BenchBrowser): Promise<Row[]> {
  const page = await ours.page();
  await page.go(ours.url('bench.html'));
  const times = await alternate(
    ROUNDS,
    () => page.evaluate<number>(`bench.storeThroughProduct(${TICKETS})`),
    () => page.evaluate<number>(`bench.storeBare(${TICKETS})`),
  );
  const perSecond = (took: number) => `${Math.round((TICKETS / took) * 1000).toLocaleString('en-US')} /s`;
  return [
    ratioRow(
      'tickets stored: sync path, 10k, 100 a transaction',
      { ours: median(times.ours), baseline: median(times.baseline), limit: 1.15 },
      perSecond,
    ),
  ];
}
