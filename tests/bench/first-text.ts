import type { Page } from '@playwright/test';
import type { Extension } from '../e2e/harness/extension.ts';
import { workspace } from '../e2e/pages/workspace.ts';
import type { Endpoint } from './endpoint.ts';
import { median, rotate } from './stats.ts';
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

/** Epoch milliseconds at which a commit is announced after which a draft's row holds these words. */
const whenStored = (page: Page, words: string) =>
  page.evaluate<number>(`new Promise(async (resolve) => {
    const { indexedDB } = await navigator.storageBuckets.open('acme');
    const opening = indexedDB.open('work:acme.freshdesk.com');
    opening.onsuccess = () => {
      const db = opening.result;
      // Dexie tells other pages of every commit here.
      const commits = new BroadcastChannel('x-storagemutated-1');
      commits.onmessage = () => {
        const at = Date.now();
        const reading = db.transaction('drafts').objectStore('drafts').get('4711:response');
        reading.onsuccess = () => {
          if (!reading.result?.text.includes('${words}')) return;
          commits.close();
          db.close();
          resolve(at);
        };
      };
    };
  })`);

type Times = { shown: number; stored: number };

/** Milliseconds after the first word left the endpoint. */
async function run(page: Page, endpoint: Endpoint, start: () => Promise<unknown>, watcher?: Page): Promise<Times> {
  const number = endpoint.runs.length + 1;
  const words = `Run ${number} begins`;
  await page.bringToFront();
  const stored = watcher ? whenStored(watcher, words) : Promise.resolve(Number.NaN);
  const shown = whenShown(page, words);
  await start();
  const [seenAt, storedAt] = await Promise.all([shown, stored]);
  const wrote = endpoint.runs[number - 1]?.wrote ?? Number.NaN;
  return { shown: seenAt - wrote, stored: storedAt - wrote };
}

/** From the first word leaving the endpoint to the frame that shows it: through worker, database and view, and bare. */
export async function measureFirstText(extension: Extension, endpoint: Endpoint): Promise<Row[]> {
  const work = workspace(await extension.openWorkspace(4711));
  const watcher = await extension.openPage('options.html');
  const rival = async (path: string) => {
    const page = await extension.context.newPage();
    await page.goto(`https://api.openai.com/${path}`);
    return async () => {
      const times = await run(page, endpoint, () => page.evaluate('void read()'));
      await page.waitForTimeout(300);
      return times;
    };
  };
  await work.generate.waitFor();
  const times = await rotate(ROUNDS, {
    ours: async () => {
      const took = await run(work.page, endpoint, () => work.generate.click(), watcher);
      await work.stop.waitFor({ state: 'hidden' });
      return took;
    },
    bare: await rival('bare'),
    openai: await rival('openai'),
    ai: await rival('ai'),
  });
  const shown = (name: keyof typeof times) => median(times[name].map((time) => time.shown));
  const ours = shown('ours');
  const against = (name: string, baseline: number): Row => ({
    measure: `first token at the endpoint → first text on screen: ours, ${name}`,
    value: `${ms(ours)} (+${ms(ours - baseline)})`,
    baseline: ms(baseline),
    goal: '≤ + 1 frame + 1 store write',
    meets: ours - baseline <= ALLOWED_MS,
  });
  return [
    {
      measure: 'first token at the endpoint → in the draft row (commit announced)',
      value: ms(median(times.ours.map((time) => time.stored))),
    },
    against('bare page', shown('bare')),
    against('page with the openai SDK', shown('openai')),
    against('page with the Vercel AI SDK', shown('ai')),
  ];
}
