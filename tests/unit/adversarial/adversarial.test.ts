import { expect, test } from 'vitest';
import { CALLS, NO_TEXT_WORK } from './calls';
import { createReader, type Exported, filesBelow } from './exported';
import { HOSTILE } from './inputs';
import { tooSlow } from './measure';
import { isUnknown, keyOf, registered, type TextWork, worksOf } from './works';

const MODULES = import.meta.glob<Record<string, unknown>>(['../../../lib/**/*.ts', '!**/*.d.ts']);

const read = createReader();
const files = filesBelow('lib');
const exported: Exported[] = files.flatMap((file) => read(file));

/** What is thrown on purpose is no matter here; a stack that overflows is. */
function quietly(run: TextWork['run'], text: string): void {
  try {
    const result = run(text);
    if (result instanceof Promise) result.catch(() => undefined);
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
}

function slownessOf({ run }: TextWork): string[] {
  let found = 0;
  return HOSTILE.flatMap(({ name, text }) => {
    // A few tell the kind, and each costs seconds.
    if (found >= 3) return [];
    const texts = new Map<number, string>();
    const of = (size: number) => {
      const made = texts.get(size) ?? text(size);
      texts.set(size, made);
      return made;
    };
    try {
      const slow = tooSlow((size) => quietly(run, of(size)));
      if (slow) found += 1;
      return slow ? [`${name}: ${slow}`] : [];
    } catch (error) {
      found += 1;
      return [`${name}: ${String(error)}`];
    }
  });
}

const byFile = files.map((file) => ({ file, functions: exported.filter((one) => one.file === file) }));

test.each(byFile.filter(({ functions }) => functions.some(({ parameters }) => parameters.length > 0)))(
  '$file',
  async ({ file, functions }) => {
    const module = await MODULES[`../../../${file}`]?.();
    if (!module) throw new Error(`${file} cannot be loaded.`);
    const slow = functions
      .flatMap((one) => worksOf(one, module))
      .flatMap((work) => slownessOf(work).map((found) => `${work.name}: ${found}`));
    expect(slow).toEqual([]);
  },
);

test.each(registered())('$name', (work) => {
  expect(slownessOf(work)).toEqual([]);
});

test('somebody has said how every function is called that text from outside goes into', () => {
  expect(exported.filter(isUnknown).map(keyOf)).toEqual([]);
});

test('nothing is said of functions that are gone', () => {
  const known = new Set([...exported.map(keyOf), ...files.map((file) => `${file} `)]);
  const gone = [...Object.keys(CALLS), ...Object.keys(NO_TEXT_WORK)].filter(
    (key) => key.startsWith('lib/') && !known.has(key.includes(' ') ? key : `${key} `),
  );
  expect(gone).toEqual([]);
});
