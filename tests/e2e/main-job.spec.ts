import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';
import { holdsKey } from './harness/canary.ts';
import { inContentScript } from './harness/content-world.ts';
import { MODEL_KEY } from './harness/extension.ts';
import { walk } from './harness/walk.ts';
import { optionsPage } from './pages/options.ts';
import { workspace } from './pages/workspace.ts';

/** Every database of an origin, as text. */
const DATABASES = `Promise.resolve().then(async () => {
  const found = [];
  const buckets = await Promise.all((await navigator.storageBuckets.keys()).map((one) => navigator.storageBuckets.open(one)));
  const places = [indexedDB, ...buckets.map((one) => one.indexedDB)];
  const all = await Promise.all(places.map(async (place) => (await place.databases()).map(({ name }) => ({ place, name }))));
  for (const { place, name } of all.flat()) {
    const db = await new Promise((resolve, reject) => {
      const opening = place.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of db.objectStoreNames) {
      const reading = db.transaction(store).objectStore(store).getAll();
      found.push([name, store, await new Promise((resolve) => (reading.onsuccess = () => resolve(reading.result)))]);
    }
    db.close();
  }
  return JSON.stringify(found);
})`;

/** All areas but the one entry that holds the keys. */
const AREAS = `Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area].get(null))).then((areas) => {
  delete areas[0].secrets;
  return JSON.stringify(areas);
})`;

/** Every cache of an origin, as text. */
const CACHES = `caches.keys().then(async (names) => {
  const found = [];
  for (const name of names) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) found.push([name, request.url, await (await cache.match(request)).text()]);
  }
  return JSON.stringify([names, found]);
})`;

/** As a content script, and any script of the page, may try. */
const REACH = `Promise.all([
  ...['local', 'sync', 'session', 'managed'].map((area) => chrome.storage[area]?.get(null).catch(String)),
  ${DATABASES}, ${CACHES}, document.cookie, { ...localStorage }, { ...sessionStorage },
]).then(JSON.stringify)`;

test('the main job, from the first check to the reply; and no key is left anywhere but in its one place', async ({
  extension,
  freshdesk,
  model,
}) => {
  test.setTimeout(120_000);
  const steps: string[] = [];
  await walk({ extension, freshdesk, model, step: async (name) => void steps.push(name) });
  expect(steps.length).toBeGreaterThanOrEqual(9);

  await test.step('an endpoint that quotes the whole key in its error', async () => {
    const message = `Could not parse the request that came with ${MODEL_KEY}.`;
    model.behave.error = { status: 400, body: { error: { message, code: null } } };
    const work = workspace(await extension.openWorkspace(4712));
    await work.generate.click();
    await expect(work.response.getByText(/did not accept the request/)).toBeVisible();
    expect(await work.page.content()).not.toContain(MODEL_KEY);
    await expect(work.response.getByText(/\[key\]/)).toBeVisible();
  });

  const options = optionsPage(await extension.openOptions());
  await test.step('the extension’s own storage, apart from that place', async () => {
    const held = await options.page.evaluate<string>(AREAS);
    expect(held).toContain('acme.freshdesk.com');
    expect(holdsKey(held)).toBe(false);
    const databases = await options.page.evaluate<string>(DATABASES);
    expect(databases).toContain('Nora');
    expect(holdsKey(databases)).toBe(false);
    expect(holdsKey(await options.page.evaluate<string>(CACHES))).toBe(false);
  });

  await test.step('a ticket page, and our own script in it', async () => {
    const page = await extension.openTicket(4711);
    await expect(page.getByRole('button', { name: 'Generate Response' })).toBeVisible();
    expect(holdsKey((await inContentScript(page, extension.extensionId, REACH)) as string)).toBe(false);
  });

  await test.step('the exported file, keys not ticked', async () => {
    const [download] = await Promise.all([options.page.waitForEvent('download'), options.exportSettings.click()]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('acme.freshdesk.com');
    expect(holdsKey(text)).toBe(false);
  });

  await test.step('what the local servers were sent, but for the headers that are there for it', () => {
    expect(holdsKey(JSON.stringify([model.requests, freshdesk.requests, freshdesk.ledger]))).toBe(false);
  });
});
