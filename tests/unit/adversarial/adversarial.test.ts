import { describe, expect, test } from 'vitest';
import { CALLS, NO_TEXT_WORK } from './calls';
import { createReader, type Exported, filesBelow } from './exported';
import { type Hostile, SOME } from './inputs';
import { tooSlow } from './measure';
import { isUnknown, keyOf, registered, type TextWork, worksOf } from './works';

const MODULES = import.meta.glob<Record<string, unknown>>(['../../../lib/**/*.ts', '!**/*.d.ts']);

const read = createReader();
/** Worker and browser pass on what the other rooms read; they work on no text themselves. */
const files = filesBelow('lib').filter((file) => !/^lib\/(browser|worker)\//.test(file));
const exported: Exported[] = files.flatMap((file) => read(file));

/** What is thrown on purpose is no matter here; a stack that overflows is. */
function quietly(run: () => unknown): void {
  try {
    const result = run();
    if (result instanceof Promise) result.catch(() => undefined);
  } catch (error) {
    if (error instanceof RangeError && /call stack|string length/.test(error.message)) throw error;
  }
}

/** `LONG=1` tries every text with every function, some minutes; else some of all kinds. */
const chosen = (inputs: Hostile[]) => (process.env['LONG'] ? inputs : inputs.filter((one) => SOME.includes(one)));

function slownessOf({ prepare, inputs }: TextWork): string[] {
  let found = 0;
  return chosen(inputs).flatMap(({ name, text }) => {
    // A few tell the kind, and each costs seconds.
    if (found >= 3) return [];
    const runs = new Map<number, () => unknown>();
    const of = (size: number) => {
      const made = runs.get(size) ?? prepare(text(size));
      runs.set(size, made);
      return made;
    };
    try {
      const slow = tooSlow((size) => {
        const run = of(size);
        return () => quietly(run);
      });
      if (slow) found += 1;
      return slow ? [`${name}: ${slow}`] : [];
    } catch (error) {
      found += 1;
      return [`${name}: ${String(error)}`];
    }
  });
}

/** Milliseconds; a second or two on a quiet machine. */
const PATIENCE = 300_000;

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
  PATIENCE,
);

test.each(registered())(
  '$name',
  (work) => {
    expect(slownessOf(work)).toEqual([]);
  },
  PATIENCE,
);

// One collection of garbage in the first try hides what grows, or makes something of what does not.
describe('the measure itself', { retry: 2 }, () => {
  type Planted = [what: string, unit: string, run: (text: string) => unknown];
  const judged = (unit: string, run: (text: string) => unknown) =>
    tooSlow((size) => {
      const text = `${unit.repeat(size / unit.length)}x`;
      return () => quietly(() => run(text));
    });

  test.each<Planted>([
    ['spaces at the end', ' ', (text) => text.replace(/\s+$/, '')],
    ['the cut of a name', ' ', (text) => text.match(/^\s*"?([^"<]+?)"?\s*</)],
    [
      'a look back from each word',
      'abcd ',
      (text) =>
        text.split(' ').some((word, at, all) => all.slice(0, at).filter((one) => one === `${word}!`).length > 0),
    ],
  ])('finds %s', (_, unit, run) => expect(judged(unit, run)).toMatch(/ms/), PATIENCE);

  test.each<Planted>([
    ['one pass', 'a ', (text) => text.replace(/\s+/g, ' ')],
    ['ten passes', 'a b', (text) => Array.from({ length: 10 }, () => text.replaceAll('a', 'b'))],
    ['a table of letters', 'ab', (text) => new Map([...text].map((char) => [char, 1]))],
  ])('leaves %s alone', (_, unit, run) => expect(judged(unit, run)).toBeNull());

  test('a stack that overflows is no quiet end', () => {
    const deeper = (text: string): number => (text.startsWith('[') ? 1 + deeper(text.slice(1)) : 0);
    expect(() => judged('[', deeper)).toThrow(/call stack/);
  });
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
