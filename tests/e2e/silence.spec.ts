import type { DraftRow } from '../../lib/domain/draft.ts';
import type { LocalModel } from '../servers/model/server.ts';
import { expect } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { type Unwatched, unwatched } from './unwatched-fixture.ts';

// Chrome stops a worker after 30 s without an event or a call of its APIs; reading a stream does not count.

const LONG = process.env['LONG'] === '1';

/** Read past the worker: nothing here may wake it or keep it awake. */
const READ_ROW = `navigator.storageBuckets.open('acme').then(({ indexedDB }) => new Promise((resolve, reject) => {
  const opening = indexedDB.open('work:${HOST}');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('drafts').objectStore('drafts').get('4711:response');
    reading.onsuccess = () => {
      opening.result.close();
      resolve(reading.result);
    };
  };
}))`;

const GENERATE = `chrome.runtime.sendMessage({ type: 'generate', ticketId: 4711, kind: 'response' })`;

/** The request for the draft; the worker also asks for the list of models. */
const asked = (model: LocalModel) => model.requests.findLast(({ path }) => path.endsWith('/chat/completions'));

/** Starts a draft that falls silent after its first words; gives the ways to watch it. */
async function begin(chromium: Unwatched, patienceMs = 20_000) {
  await chromium.evaluate(GENERATE);
  const row = () => chromium.evaluate<DraftRow>(READ_ROW);
  await expect.poll(async () => (await row()).text, { timeout: patienceMs }).toContain('Nora');
  const worker = await chromium.worker();
  expect(worker).not.toBeNull();
  return { row, worker };
}

for (const seconds of [20.5, 35]) {
  const says = `${seconds} s of silence: the person is told within 30 s, and the draft ends whole`;
  const run = seconds > 30 && !LONG ? unwatched.skip : unwatched;
  run(says, async ({ chromium, model }) => {
    unwatched.setTimeout(90_000);
    model.behave.silence = { afterChunks: 30, ms: seconds * 1000 };
    const { row, worker } = await begin(chromium);
    const told = async () => (await row()).generation?.silentSeconds;
    await expect.poll(told, { timeout: 30_000, intervals: [100] }).toBe(20);
    await expect.poll(async () => (await row()).state, { timeout: 40_000, intervals: [1000] }).toBe('ready');
    expect(await chromium.worker()).toBe(worker);
    expect(asked(model)).toMatchObject({ finished: true, closedEarly: false });
  });
}

unwatched.describe('the long ones', () => {
  unwatched.skip(!LONG, 'minutes long; LONG=1 runs them');

  unwatched('60 s of silence; the worker is held no longer than the work', async ({ chromium, model }) => {
    unwatched.setTimeout(200_000);
    model.behave.silence = { afterChunks: 30, ms: 60_000 };
    const { row, worker } = await begin(chromium);
    await expect.poll(async () => (await row()).state, { timeout: 80_000, intervals: [1000] }).toBe('ready');
    expect(await chromium.worker()).toBe(worker);
    // Also what gives the test above its sense: here a worker that nothing holds really is stopped.
    await expect.poll(chromium.worker, { timeout: 60_000, intervals: [1000] }).toBeNull();
  });

  unwatched('300 s of silence: the person is told how long, and the draft ends whole', async ({ chromium, model }) => {
    unwatched.setTimeout(400_000);
    model.behave.silence = { afterChunks: 30, ms: 300_000 };
    const { row, worker } = await begin(chromium);
    const silence = async () => (await row()).generation?.silentSeconds;
    await expect.poll(silence, { timeout: 250_000, intervals: [2000] }).toBe(240);
    expect(await chromium.worker()).toBe(worker);
    await expect.poll(async () => (await row()).state, { timeout: 100_000, intervals: [1000] }).toBe('ready');
    expect(await row()).toMatchObject({ failure: null, text: expect.stringContaining('Nora') });
    expect(await chromium.worker()).toBe(worker);
    expect(asked(model)).toMatchObject({ finished: true, closedEarly: false });
  });

  unwatched('a silence without end: given up after six minutes, with the text kept', async ({ chromium, model }) => {
    unwatched.setTimeout(500_000);
    model.behave.stallAfterChunks = 30;
    const { row, worker } = await begin(chromium);
    await expect.poll(async () => (await row()).state, { timeout: 400_000, intervals: [2000] }).toBe('incomplete');
    expect(await row()).toMatchObject({ failure: { kind: 'model-stalled' }, text: expect.stringContaining('Nora') });
    expect(await chromium.worker()).toBe(worker);
    await expect.poll(() => asked(model)?.closedEarly).toBe(true);
  });

  unwatched('an answer without end: cut off before Chrome does it', async ({ chromium, model }) => {
    unwatched.setTimeout(700_000);
    Object.assign(model.behave, { paceMs: 2000, chunkChars: 1 });
    const { row, worker } = await begin(chromium, 90_000);
    await expect.poll(async () => (await row()).state, { timeout: 610_000, intervals: [2000] }).toBe('incomplete');
    expect(await row()).toMatchObject({ failure: { kind: 'model-too-slow' } });
    expect(await chromium.worker()).toBe(worker);
    await expect.poll(() => asked(model)?.closedEarly).toBe(true);
  });

  unwatched('headers that do not come within 30 s: asked once more, then told', async ({ chromium, model }) => {
    unwatched.setTimeout(150_000);
    model.behave.silentBeforeHeadersMs = 100_000;
    await chromium.evaluate(GENERATE);
    const worker = await chromium.worker();
    const row = () => chromium.evaluate<DraftRow>(READ_ROW);
    await expect.poll(async () => (await row()).state, { timeout: 90_000, intervals: [1000] }).toBe('failed');
    expect(await row()).toMatchObject({ failure: { kind: 'model-timeout' } });
    expect(await chromium.worker()).toBe(worker);
    expect(model.requests.filter(({ path }) => path.endsWith('/chat/completions'))).toHaveLength(2);
  });
});
