import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from './extensions.ts';
import { kilobytes, type Row } from './table.ts';

function row(name: string, file: string, limit: { raw: number; gzip: number }): Row {
  const bytes = readFileSync(join(BUILT, file));
  const gzip = gzipSync(bytes, { level: 9 }).length;
  return {
    measure: `${name}: bytes raw / gz`,
    value: `${kilobytes(bytes.length)} / ${kilobytes(gzip)}`,
    goal: `≤ ${limit.raw} / ${limit.gzip} kB`,
    meets: bytes.length <= limit.raw * 1000 && gzip <= limit.gzip * 1000,
  };
}

export const measureBytes = (): Row[] => [
  row('content script', 'content-scripts/freshdesk.js', { raw: 24, gzip: 9 }),
  row('worker', 'background.js', { raw: 150, gzip: 50 }),
];
