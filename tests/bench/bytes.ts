import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.ts';
import { BUILT } from './extensions.ts';
import { kilobytes, type Row } from './table.ts';

export type Bytes = { raw: number; gzip: number };

function bytesOf(code: Buffer): Bytes {
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

/** Of a file of `page/`, bundled as the product is. */
export const bundledBytes = async (file: string) => bytesOf(Buffer.from(await bundle(file, 'bench')));

export const showBytes = ({ raw, gzip }: Bytes) => `${kilobytes(raw)} / ${kilobytes(gzip)}`;

function row(name: string, file: string, limit: Bytes): Row {
  const { raw, gzip } = bytesOf(readFileSync(join(BUILT, file)));
  return {
    measure: `${name}: bytes raw / gz`,
    value: showBytes({ raw, gzip }),
    goal: `≤ ${limit.raw} / ${limit.gzip} kB`,
    meets: raw <= limit.raw * 1000 && gzip <= limit.gzip * 1000,
  };
}

/** Beside the worker stands what Dexie and zod alone would be, which is most of what its goal allows. */
export async function measureBytes(): Promise<Row[]> {
  const libraries = showBytes(await bundledBytes('libraries-only.ts'));
  return [
    row('content script', 'content-scripts/freshdesk.js', { raw: 28, gzip: 11 }),
    { ...row('worker', 'background.js', { raw: 150, gzip: 50 }), baseline: libraries },
  ];
}
