import { createReader, filesBelow } from '../unit/adversarial/exported.ts';
import type { BenchBrowser } from './browser.ts';
import type { Slowest } from './page/text-functions.ts';
import { ms, type Row } from './table.ts';

const SIZE = 100_000;
const SHOWN = 8;

/** What freezes a page or the worker longest when somebody sends 100 kB that are made for it. */
export async function measureTextFunctions(ours: BenchBrowser): Promise<Row[]> {
  const page = await ours.page();
  await page.go(ours.url('bench-texts.html'));
  const read = createReader();
  const exported = filesBelow('lib').flatMap((file) => read(file));
  const count = await page.evaluate<number>(`texts.gather(${JSON.stringify(exported)})`);
  const found: Slowest[] = [];
  for (let index = 0; index < count; index++) {
    found.push(await page.evaluate<Slowest>(`texts.slowest(${index}, ${SIZE})`));
  }
  found.sort((a, b) => b.ms - a.ms);
  const [worst] = found;
  const told = ({ name, input, ms: took }: Slowest) => `${name} on ${input}: ${ms(took)}`;
  for (const one of found.slice(0, SHOWN)) console.log(`\n  ${told(one)}`);
  return [
    {
      measure: `worst text function at 100 kB (${count} ways of calling them): ${worst?.name ?? ''}`,
      value: ms(worst?.ms ?? 0),
      goal: '≤ 100 ms',
      meets: (worst?.ms ?? 0) <= 100,
    },
  ];
}
