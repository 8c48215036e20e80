import { gzipSync } from 'node:zlib';
import type { BenchBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import { median, p95 } from './stats.ts';
import { kilobytes, ms, type Row } from './table.ts';

const TICKETS = 10_000;

/** Each way to search, and the file of its library; Dexie is part of the product anyway. */
const WAYS: [name: string, file: string | null][] = [
  ['ours', null],
  ['uFuzzy', '@leeoniya/ufuzzy/dist/uFuzzy.mjs'],
  ['MiniSearch', 'minisearch/dist/es/index.js'],
  ['FlexSearch', 'flexsearch/dist/flexsearch.bundle.module.min.mjs'],
  ['Orama', '@orama/orama/dist/browser/index.js'],
  ['Dexie', null],
];

type Measured = { added: number; built: number; longest: number; keys: number[]; hits: number };

async function bytesOf(file: string | null): Promise<string> {
  if (file === null) return '';
  const code = await bundle(`../../../node_modules/${file}`, 'library');
  return `, ${kilobytes(gzipSync(code, { level: 9 }).length)} gz`;
}

/** Why the search has no library: what each would cost with the same tickets, in a page of its own. */
export async function measureSearchLibraries(browser: BenchBrowser): Promise<Row[]> {
  const rows: Row[] = [];
  let own: Measured | null = null;
  for (const [name, file] of WAYS) {
    const page = await browser.page();
    await page.go(browser.url('bench.html'));
    const measured = await page.evaluate<Measured>(`bench.measureWay('${name}', ${TICKETS})`);
    await page.send('HeapProfiler.collectGarbage');
    const { usedSize } = await page.send<{ usedSize: number }>('Runtime.getHeapUsage');
    await page.go('about:blank');
    own ??= measured;
    const all = measured.added === TICKETS ? '' : ` for ${measured.added} of them, then given up`;
    rows.push(
      {
        measure: `search libraries, ${TICKETS / 1000}k tickets: ${name}: to build${file ? '' : ' (no library)'}`,
        value: `${ms(measured.built)}${all}, ${Math.round(usedSize / 1e6)} MB${await bytesOf(file)}`,
        ...(name === 'ours' ? {} : { baseline: ms(own.built), ratio: measured.built / own.built }),
      },
      {
        measure: `search libraries, ${TICKETS / 1000}k tickets: ${name}: each letter typed`,
        value: `${ms(median(measured.keys))}, p95 ${ms(p95(measured.keys))}, ${measured.hits} hits`,
        ...(name === 'ours' ? {} : { baseline: ms(p95(own.keys)), ratio: p95(measured.keys) / p95(own.keys) }),
      },
    );
  }
  return rows;
}
