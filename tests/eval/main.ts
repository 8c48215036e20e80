/**
 * `EVAL_KEY=… EVAL_MODEL=… npm run eval -- --max-usd 1`: drafts for 120 made-up tickets in eight languages, and for 24 of them
 * in the seven others, judged without a model. `EVAL_URL` is another endpoint, `--price 0.1,0.5` what a million tokens in and
 * out cost there; `--only de` or `--only complaint` takes fewer tickets, `--no-translations` 120 of 288; `--patience 60` waits
 * so many seconds for a draft; `--local` asks the local model of the tests, without a key. What was answered and judged stays
 * in `tests/eval/out`, and the next run is compared with the last.
 */
import { parseArgs } from 'node:util';
import { normaliseBaseUrl } from '@/lib/llm/base-url';
import { startModel } from '../servers/model/server.ts';
import { evalCases } from './cases.ts';
import { createKept, NOTHING_KEPT } from './kept.ts';
import { printRun } from './report.ts';
import { runEval } from './run.ts';

const { values: wanted } = parseArgs({
  options: {
    'max-usd': { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    price: { type: 'string' },
    patience: { type: 'string', default: '120' },
    'no-translations': { type: 'boolean', default: false },
    local: { type: 'boolean', default: false },
  },
});

function stop(words: string): never {
  console.error(words);
  process.exit(2);
}

const maxUsd = Number(wanted['max-usd']);
if (!(maxUsd >= 0)) stop('--max-usd is a number of dollars.');
const { only } = wanted;
const cases = evalCases({ translations: !wanted['no-translations'] }).filter(
  ({ id, kind }) => only === '' || id.startsWith(only) || kind === only,
);
if (cases.length === 0) stop(`No ticket begins with ${only} or is of that kind.`);
const { EVAL_KEY = '', EVAL_MODEL, EVAL_URL = 'https://api.openai.com/v1' } = process.env;
if (!EVAL_MODEL && !wanted.local) stop('EVAL_MODEL names the model, EVAL_KEY holds its key.');

const local = wanted.local ? await startModel({ tls: false, requireKey: false, paceMs: 0 }) : null;
const kept = createKept(new URL('./out/', import.meta.url));
const { run, ended } = await runEval({
  endpoint: {
    baseUrl: normaliseBaseUrl(local ? `http://127.0.0.1:${local.port}/v1` : EVAL_URL),
    apiKey: local ? '' : EVAL_KEY,
    model: EVAL_MODEL ?? 'demo',
  },
  cases,
  maxUsd,
  price: wanted.price,
  patience: Number(wanted.patience) * 1000,
  kept: local ? NOTHING_KEPT : kept,
  say: (line) => console.log(line),
});
await local?.close();
if (run.results.length > 0) {
  console.log('');
  printRun(run, kept.lastRun());
}
if (ended) stop(`\n${ended} ${run.results.length} of ${cases.length} drafts were judged; this run is not kept.`);
kept.keepRun(run);
