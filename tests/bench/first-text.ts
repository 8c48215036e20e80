import type { Page } from '@playwright/test';
import type { Extension } from '../e2e/harness/extension.ts';
import { workspace } from '../e2e/pages/workspace.ts';
import type { Endpoint } from './endpoint.ts';
import { alternate, median } from './stats.ts';
import { ms, type Row } from './table.ts';

const ROUNDS = 11;
/** One frame, and one commit of a strict IndexedDB transaction (a forced write to the disk). */
const ALLOWED_MS = 16.7 + 25;

/** Epoch milliseconds of the first frame in which a text box holds these words. */
const whenShown = (page: Page, words: string) =>
  // A string, since tsx puts helpers into functions that a page does not have.
  page.evaluate<number>(`new Promise((resolve) => {
    const look = () => {
      const shown = [...document.querySelectorAll('textarea')].some(({ value }) => value.includes('${words}'));
      if (shown) resolve(Date.now());
      else requestAnimationFrame(look);
    };
    look();
  })`);

async function run(page: Page, endpoint: Endpoint, start: () => Promise<unknown>): Promise<number> {
  const number = endpoint.runs.length + 1;
  await page.bringToFront();
  const shown = whenShown(page, `Run ${number} begins`);
  await start();
  return (await shown) - (endpoint.runs[number - 1]?.wrote ?? Number.NaN);
}

/** From the first word leaving the endpoint to the frame that shows it: through worker, database and view, and bare. */
export async function measureFirstText(extension: Extension, endpoint: Endpoint): Promise<Row[]> {
  const work = workspace(await extension.openWorkspace(4711));
  const bare = await extension.context.newPage();
  await bare.goto('https://api.openai.com/bare');
  await work.generate.waitFor();
  const times = await alternate(
    ROUNDS,
    async () => {
      const took = await run(work.page, endpoint, () => work.generate.click());
      await work.stop.waitFor({ state: 'hidden' });
      return took;
    },
    async () => {
      const took = await run(bare, endpoint, () => bare.evaluate('void read()'));
      await bare.waitForTimeout(300);
      return took;
    },
  );
  const more = median(times.ours) - median(times.baseline);
  return [
    {
      measure: 'first token at the endpoint → first text on screen',
      value: `${ms(median(times.ours))} (+${ms(more)})`,
      baseline: ms(median(times.baseline)),
      goal: '≤ + 1 frame + 1 store write',
      meets: more <= ALLOWED_MS,
    },
  ];
}
