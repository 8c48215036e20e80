/** `npm run bench`: numbers of this machine beside a baseline of the same run. Slow is no failure; only a crash is. */
import { cpus } from 'node:os';
import { chromiumVersion, findChromium } from '../run/chromium.ts';
import { startFreshdesk } from '../servers/freshdesk/server.ts';
import { measureAnswers } from './answers.ts';
import { measureApiCalls } from './api-calls.ts';
import { startBrowser } from './browser.ts';
import { measureBytes } from './bytes.ts';
import { measureClientBytes } from './client-bytes.ts';
import { measureContentScript } from './content-script.ts';
import { buildExtensions, EMPTY, OURS } from './extensions.ts';
import { measureGate } from './gate.ts';
import { measurePageCost } from './page-cost.ts';
import { measurePopup } from './popup.ts';
import { measurePrompt } from './prompt.ts';
import { installRivals } from './rivals.ts';
import { measureSearch } from './search.ts';
import { measureStoring } from './storing.ts';
import { measureStream } from './stream.ts';
import { printTable, type Row } from './table.ts';
import { measureTextFunctions } from './text-functions.ts';
import { measureTicketPage } from './ticket-page.ts';
import { measureRecovery, measureTyping } from './typing.ts';
import { measureWorkerStart } from './worker-start.ts';

installRivals();
const executable = findChromium();
const started = Date.now();
console.log(
  `${chromiumVersion(executable)}, Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
);

const rows: Row[] = [];
const wanted = process.argv.slice(2);
/** What needs no browser and no build; asked for alone, it waits for neither. */
const BARE = ['retrieval', 'prompt'];
const bare = wanted.length > 0 && wanted.every((part) => BARE.includes(part));

async function measure(name: string, work: () => Row[] | Promise<Row[]>): Promise<void> {
  // `npm run bench -- search popup` measures only those.
  if (wanted.length > 0 && name !== 'building' && !wanted.some((part) => name.includes(part))) return;
  const since = Date.now();
  process.stdout.write(`${name} … `);
  rows.push(...(await work()));
  console.log(`${((Date.now() - since) / 1000).toFixed(1)} s`);
}

async function inBrowsers(): Promise<void> {
  await measure('building', async () => {
    await buildExtensions();
    return [...(await measureBytes()), ...(await measureClientBytes())];
  });
  await measure('gate', measureGate);
  await measure('answers', measureAnswers);
  const freshdesk = await startFreshdesk();
  const ours = startBrowser(executable, OURS, freshdesk.port);
  const empty = startBrowser(executable, EMPTY, freshdesk.port);
  try {
    await measure('content script', () => measureContentScript(ours, empty));
    await measure('page cost', () => measurePageCost(ours, empty));
    await measure('worker start', () => measureWorkerStart(ours, empty));
    await empty.close();
    await measure('storing', () => measureStoring(ours));
    await measure('typing', () => measureTyping(ours));
    await measure('recovery', () => measureRecovery(ours));
    await measure('stream', () => measureStream(ours));
    await measure('popup', () => measurePopup(ours));
    await measure('text functions', () => measureTextFunctions(ours));
    await measure('search', () => measureSearch(ours));
  } finally {
    await Promise.all([ours.close(), empty.close(), freshdesk.close()]);
  }
}

if (!bare) await inBrowsers();
await measure('API calls', measureApiCalls);
await measure('prompt', measurePrompt);
await measure('retrieval', async () => (await import('./retrieval.ts')).measureRetrieval());
await measure('clicks and first text', () => measureTicketPage(executable));

console.log('');
printTable(rows);
console.log(`\nMedians, orders alternated, ${((Date.now() - started) / 1000).toFixed(0)} s in all.`);
