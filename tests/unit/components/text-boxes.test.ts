import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => join(folder, name)),
);
const boxes = files.flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/<(?:textarea|input)\b[\s\S]*?\/>/g)].map(([box]) => ({
    file,
    box,
  })),
);

// What is typed into a box that the browser may complete is written into its files of open tabs (`Sessions`, seen in
// Chromium 156), where nobody can delete it. A password is never written there.
test.each(boxes)('what is typed in $file stays out of the files that bring tabs back', ({ box }) => {
  const isText = !/type="(?:checkbox|radio|file|password)"/.test(box);
  if (isText) expect(box).toMatch(/autocomplete="off"|\{\.\.\.(?:described|shared)\}/);
});

test('and there are such boxes', () => expect(boxes.length).toBeGreaterThan(8));
