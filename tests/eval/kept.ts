import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Asked } from './ask.ts';
import type { Run } from './report.ts';

/** Answers by what was asked, and runs. */
export interface Kept {
  answer(hash: string): Asked | null;
  keepAnswer(hash: string, asked: Asked): void;
}

export const NOTHING_KEPT: Kept = { answer: () => null, keepAnswer: () => {} };

/** In a folder that git ignores. */
export function createKept(folder: URL): Kept & { lastRun(): Run | null; keepRun(run: Run): void } {
  mkdirSync(new URL('answers/', folder), { recursive: true });
  const fileOf = (hash: string) => new URL(`answers/${hash.slice(0, 32)}.json`, folder);
  const read = (file: URL) => JSON.parse(readFileSync(file, 'utf8'));
  return {
    answer: (hash) => (existsSync(fileOf(hash)) ? read(fileOf(hash)) : null),
    keepAnswer: (hash, asked) => writeFileSync(fileOf(hash), JSON.stringify(asked)),
    lastRun() {
      const last = readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .at(-1);
      return last ? read(new URL(last, folder)) : null;
    },
    keepRun: (run) => writeFileSync(new URL(`${run.at.replaceAll(':', '-')}.json`, folder), JSON.stringify(run)),
  };
}
