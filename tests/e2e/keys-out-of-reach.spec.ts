import { expect, test } from './fixtures.ts';
import { inContentScript } from './harness/content-world.ts';

const READ = (area: string) => `chrome.storage.${area}.get(null).then(JSON.stringify, (error) => 'refused: ' + error)`;

test('the content script cannot read keys, settings or session', async ({ ticketPage, ready }) => {
  await expect(ticketPage.getByRole('button', { name: 'Generate Response' })).toBeVisible();
  const run = (expression: string) => inContentScript(ticketPage, ready.extensionId, expression);
  expect(await run('chrome.runtime.id')).toBe(ready.extensionId);
  for (const area of ['local', 'session']) {
    expect(await run(READ(area))).toMatch(/^refused: .*not allowed from this context/);
  }
});

test('the web page itself has no way to the extension at all', async ({ ticketPage, ready }) => {
  await expect(ticketPage.getByRole('button', { name: 'Generate Response' })).toBeVisible();
  const seen = await ticketPage.evaluate(async (id) => {
    const { chrome } = globalThis as { chrome?: { runtime?: unknown; storage?: unknown } };
    const page = await fetch(`chrome-extension://${id}/options.html`, { mode: 'no-cors' }).then(
      () => 'readable',
      () => 'refused',
    );
    return { runtime: typeof chrome?.runtime, storage: typeof chrome?.storage, page };
  }, ready.extensionId);
  expect(seen).toEqual({ runtime: 'undefined', storage: 'undefined', page: 'refused' });
});
