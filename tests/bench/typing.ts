import type { BenchBrowser } from './browser.ts';
import { median, p95, pause } from './stats.ts';
import { ms, type Row } from './table.ts';
import { starter } from './worker-start.ts';

const LETTERS = 120;
/** A quick typist. */
const EVERY_MS = 110;
const SAVES = 60;
const ROUNDS = 5;
const WAKES = 12;
const HOST = 'acme.freshdesk.com';

export async function measureTyping(ours: BenchBrowser): Promise<Row[]> {
  const page = await ours.page();
  await page.go(ours.url('bench.html'));
  const letters = await page.evaluate<number[]>(`bench.typeThroughEditor(${LETTERS}, ${EVERY_MS})`);
  const costs: Record<string, number[]> = { strict: [], relaxed: [], mirrored: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const how of round % 2 ? ['strict', 'relaxed', 'mirrored'] : ['mirrored', 'relaxed', 'strict']) {
      costs[how]?.push(await page.evaluate<number>(`bench.saveDrafts(${SAVES}, '${how}')`));
    }
  }
  const [strict, relaxed, mirrored] = ['strict', 'relaxed', 'mirrored'].map((how) => median(costs[how] ?? []));
  return [
    {
      measure: `letter typed → in database and second copy (${LETTERS} letters, one each ${EVERY_MS} ms)`,
      value: `${ms(median(letters))}, p95 ${ms(p95(letters))}, most ${ms(Math.max(...letters))}`,
      goal: 'p95 ≤ 500 ms, most ≤ 2 s',
      meets: p95(letters) <= 500 && Math.max(...letters) <= 2000,
    },
    {
      measure: 'draft saved: strict against relaxed durability',
      value: ms(strict ?? 0),
      baseline: ms(relaxed ?? 0),
      ratio: (strict ?? 0) / (relaxed ?? 1),
    },
    {
      measure: 'draft saved: with the second copy against without',
      value: ms(mirrored ?? 0),
      baseline: ms(strict ?? 0),
      ratio: (mirrored ?? 0) / (strict ?? 1),
    },
  ];
}

/** From the message that wakes a stopped worker to the moment at which nothing claims to run any more. */
export async function measureRecovery(ours: BenchBrowser): Promise<Row[]> {
  const page = await ours.page();
  await page.go(ours.url('bench.html'));
  await page.evaluate(`chrome.storage.local.set({ settings: { freshdesk: { domain: '${HOST}' } } })`);
  const wake = await starter(ours);
  const times: number[] = [];
  for (let round = 0; round < WAKES; round++) {
    await wake("'bench'");
    await page.evaluate(`bench.leaveWriting('${HOST}', 5)`);
    times.push((await wake("{ type: 'wake' }")).trip);
    if ((await page.evaluate<number>(`bench.stillWriting('${HOST}')`)) > 0)
      throw new Error('Drafts still claim to run.');
    await pause(100);
  }
  return [
    {
      measure: 'worker: cold start with 5 cut drafts → consistent state',
      value: `${ms(median(times))}, p95 ${ms(p95(times))}`,
      goal: 'p95 ≤ 1 s',
      meets: p95(times) <= 1000,
    },
  ];
}
