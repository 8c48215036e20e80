import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const part = (from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));

/** Files that a step names: with their folder, or in the one named last in it. */
function filesOf(step: string): string[] {
  let folder = '';
  return [...step.matchAll(/`([\w/.-]+)`/g)].flatMap(([, name = '']) => {
    if (!/\.tsx?$/.test(name)) {
      folder = name;
      return [];
    }
    if (name.includes('/')) folder = dirname(name);
    return [name.includes('/') ? name : join(folder, name)];
  });
}

const steps = part('## Two walks', '## Words')
  .split('\n')
  .filter((line) => /^\d+\. /.test(line));

test.each(steps)('a newcomer finds each file of: %s', (step) => {
  const files = filesOf(step);
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
});

test('the glossary is in order, and says each word once', () => {
  const words = [...text.slice(text.indexOf('## Words')).matchAll(/^\| ([\w ]+) \|/gm)].map(([, word = '']) => word);
  const listed = words.slice(1);
  expect(listed.length).toBeGreaterThan(50);
  expect(listed).toEqual([...new Set(listed)].sort());
});
