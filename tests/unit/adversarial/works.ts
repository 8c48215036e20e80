import { CALLS, NO_TEXT_WORK } from './calls';
import { FACT_CHECK } from './calls-of-fact-check';
import type { Exported } from './exported';
import { HOSTILE, type Hostile, SOME } from './inputs';
import { holdsList, holdsText, make, type Shape, takesText } from './shapes';

/** A function under test, with the text in one way of giving it. `prepare` is not part of what is measured. */
export type TextWork = { name: string; inputs: Hostile[]; prepare: (text: string) => () => unknown };

type Module = Record<string, unknown>;

export const keyOf = ({ file, name }: Pick<Exported, 'file' | 'name'>) => `${file} ${name}`;

/** Outside text goes into it, but nobody has said how it is called. */
export const isUnknown = (exported: Exported): boolean =>
  exported.parameters.some(takesText) &&
  exported.parameters.includes(null) &&
  !(keyOf(exported) in CALLS) &&
  !(keyOf(exported) in NO_TEXT_WORK);

/** Every way in which the function is given a text; none where it takes no text. */
export function worksOf(exported: Exported, module: Module): TextWork[] {
  const key = keyOf(exported);
  const given = module[exported.name];
  if (key in CALLS || key in NO_TEXT_WORK || typeof given !== 'function') return [];
  const shapes = exported.parameters.filter((shape): shape is Shape => shape !== null);
  if (shapes.length < exported.parameters.length || !shapes.some(holdsText)) return [];
  const call = (args: unknown[]) => () => (given as (...args: unknown[]) => unknown)(...args);
  const works: TextWork[] = [
    {
      name: `${key} (text)`,
      inputs: HOSTILE,
      prepare: (text) => call(shapes.map((shape) => make(shape, text, false))),
    },
  ];
  if (shapes.some(holdsList)) {
    works.push({
      name: `${key} (pieces)`,
      inputs: SOME,
      prepare: (text) => call(shapes.map((shape) => make(shape, text, true))),
    });
  }
  const texts = shapes.flatMap((shape, index) => (takesText(shape) ? [index] : []));
  // Two texts that are the same may be settled at a glance.
  for (const one of texts.length > 1 ? texts : []) {
    const args = (text: string) =>
      shapes.map((shape, at) => make(shape, texts.includes(at) && at !== one ? 'x y' : text, false));
    works.push({ name: `${key} (text ${one + 1})`, inputs: HOSTILE, prepare: (text) => call(args(text)) });
  }
  return works;
}

export const registered = (): TextWork[] =>
  Object.entries(CALLS).flatMap(([key, calls]) =>
    calls.map((run, at) => ({
      name: calls.length > 1 ? `${key} (${at + 1})` : key,
      inputs: key in FACT_CHECK ? SOME : HOSTILE,
      prepare: (text: string) => () => run(text),
    })),
  );
