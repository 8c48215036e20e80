import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const TESTS = resolve(import.meta.dirname, '..');
const COUNTS = { W: 19, N: 11, F: 20, S: 15, U: 16, P: 15, H: 17, C: 9 };

/** Rows of the fault matrix: name, and where it is shown. */
const rows = readFileSync(join(TESTS, 'MATRIX.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, name, shown] = /^\| ([WNFSUPHC]\d+) .*\|([^|]*)\|$/.exec(line) ?? [];
    return name && shown ? [{ name, shown }] : [];
  });

/** `unit/storage/open` or `tests/sim/rows.test.ts`, in code spans. */
const filesOf = (shown: string) =>
  [...shown.matchAll(/`(?:tests\/)?((?:unit|sim|e2e)\/[\w./-]+?)(?:\.(?:test|spec)\.ts)?`/g)].map(([, path = '']) =>
    join(TESTS, `${path}${path.startsWith('e2e') ? '.spec' : '.test'}.ts`),
  );

const expected = Object.entries(COUNTS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

test('every fault has its row, once', () => expect(rows.map(({ name }) => name)).toEqual(expected));

test.each(rows)(
  '$name: the files exist, and one has a test named by it, or the row says why not',
  ({ name, shown }) => {
    const files = filesOf(shown);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    // In a title, a table of titles or a table of rows; never in a comment.
    const title = new RegExp(`^(?!\\s*(?://|\\*|/\\*)).*['"\`(, ]${name}\\b`, 'm');
    const named = files.some((file) => title.test(readFileSync(file, 'utf8')));
    expect(named || /\bNot (?:built|detected)\b/.test(shown)).toBe(true);
  },
);
