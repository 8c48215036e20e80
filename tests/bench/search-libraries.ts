import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchBrowser, BenchPage } from './browser.ts';
import { bundle } from './bundle.ts';
import type { Measured } from './page/search-libraries.ts';
import { median, p95 } from './stats.ts';
import { kilobytes, ms, type Row } from './table.ts';

const MODULES = join(import.meta.dirname, '../../node_modules');
const SQLITE = ['@sqlite.org/sqlite-wasm/dist/index.mjs', '@sqlite.org/sqlite-wasm/dist/sqlite3.wasm'];
const FLEXSEARCH = ['flexsearch/dist/flexsearch.bundle.module.min.mjs'];

/** Each way to search, and the files of its library; Dexie is part of the product anyway. */
const WAYS: [name: string, files: string[]][] = [
  ['scan', []],
  ['SQLite', SQLITE],
  ['uFuzzy', ['@leeoniya/ufuzzy/dist/uFuzzy.mjs']],
  ['MiniSearch', ['minisearch/dist/es/index.js']],
  ['FlexSearch', FLEXSEARCH],
  ['FlexSearch in IndexedDB', FLEXSEARCH],
  ['Orama', ['@orama/orama/dist/browser/index.js']],
  ['Dexie', []],
];

/** A library that takes longer for a letter of few tickets, or was given up, is not measured with many. */
const LETTER_MS = 15;

async function bytesOf(files: readonly string[]): Promise<string> {
  if (files.length === 0) return '';
  let bytes = 0;
  for (const file of files) {
    const code = file.endsWith('.wasm')
      ? readFileSync(join(MODULES, file))
      : // The bundler puts a copy of the WebAssembly into the script.
        (await bundle(`../../../node_modules/${file}`, 'library')).replace(
          /data:application\/wasm;base64,[^"'`]+/g,
          '',
        );
    bytes += gzipSync(code, { level: 9 }).length;
  }
  return `, ${kilobytes(bytes)} gz`;
}

/** Bytes of scripts, buffers and WebAssembly after a collection, of the page and its worker. */
async function memory(page: BenchPage): Promise<number> {
  type Usage = { usedSize: number; backingStorageSize: number };
  await page.send('HeapProfiler.collectGarbage');
  await page.sendToWorkers('HeapProfiler.collectGarbage');
  const usages = [
    await page.send<Usage>('Runtime.getHeapUsage'),
    ...(await page.sendToWorkers<Usage>('Runtime.getHeapUsage')),
  ];
  return usages.reduce((sum, { usedSize, backingStorageSize }) => sum + usedSize + backingStorageSize, 0);
}

async function measureOne(browser: BenchBrowser, name: string, tickets: number) {
  const page = await browser.page();
  await page.go(browser.url('bench.html'));
  const before = await memory(page);
  let measured: Measured | null = null;
  while (measured === null) measured = await page.evaluate<Measured | null>(`bench.measureWay('${name}', ${tickets})`);
  const held = (await memory(page)) - before + measured.native;
  await page.go('about:blank');
  return { ...measured, held };
}

/** Why the search's library is SQLite: what each costs with the same tickets, in a page of its own. */
export async function measureSearchLibraries(browser: BenchBrowser): Promise<Row[]> {
  const rows: Row[] = [];
  const quick = new Set(WAYS.map(([name]) => name));
  for (const tickets of [10_000, 50_000]) {
    let plain: Measured | null = null;
    for (const [name, files] of WAYS) {
      if (!quick.has(name)) continue;
      const measured = await measureOne(browser, name, tickets);
      if (name !== 'scan' && (measured.added < tickets || p95(measured.keys) > LETTER_MS)) quick.delete(name);
      plain ??= measured;
      const all = measured.added === tickets ? '' : ` for ${measured.added} of them, then given up`;
      const measure = `search libraries, ${tickets / 1000}k tickets: ${name}`;
      rows.push(
        {
          measure: `${measure}: to build${files.length > 0 ? '' : ' (nothing to load)'}`,
          value: `${ms(measured.built)}${all}, ${Math.round(measured.held / 1e6)} MB${await bytesOf(files)}`,
          ...(name === 'scan' ? {} : { baseline: ms(plain.built), ratio: measured.built / plain.built }),
        },
        {
          measure: `${measure}: each letter typed`,
          value: `${ms(median(measured.keys))}, p95 ${ms(p95(measured.keys))}, ${measured.hits} hits`,
          ...(name === 'scan' ? {} : { baseline: ms(p95(plain.keys)), ratio: p95(measured.keys) / p95(plain.keys) }),
        },
      );
    }
  }
  return rows;
}
