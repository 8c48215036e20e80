import v01 from '../fixtures/cases/models/mv3-v01-discarded-tab.json' with { type: 'json' };
import { BUILD, expect, longTest, test } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { launchUnwatched } from './harness/unwatched.ts';
import { workspace } from './pages/workspace.ts';
import { unwatched } from './unwatched-fixture.ts';

const TICKET = `https://${HOST}/a/tickets/4711`;

longTest(
  `${v01.id}: Insert into a tab that Chrome discarded loads it again and inserts; nothing is said of an update`,
  async ({ ready }) => {
    await ready.openTicket(4711);
    const work = workspace(await ready.openWorkspace(4711));
    await work.draft.fill('Hi Nora, please restart the router.');
    await expect(work.insert).toBeEnabled();
    const state = () =>
      ready.worker.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        if (!tab?.id || tab.discarded) return 'discarded';
        const read = () => document.querySelector('.ticket-editor .fr-element')?.textContent ?? '';
        const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: read });
        return answer?.result;
      }, TICKET);
    await ready.worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      await chrome.tabs.discard(tab?.id);
    }, TICKET);
    expect(await state()).toBe('discarded');
    await work.insert.click();
    await expect(work.page.getByText('Inserted into the reply editor.', { exact: true })).toBeVisible();
    expect(await state()).toMatch(/^Hi Nora, please restart the router\..*Dana/s);
    await expect(work.response.getByText(/extension was updated|version of this extension/)).toHaveCount(0);
  },
);

const NAMES = `[...document.querySelectorAll('.page-actions__left > *')].flatMap((one) =>
  [...(one.shadowRoot?.querySelectorAll('button:not(.handle, .message *):has(.names)') ?? [])].map((button) => button.ariaLabel))`;
const BOTH = ['Generate Response', 'Tech Instructions'];

unwatched('Insert into a tab that is asleep wakes it, and inserts once', async ({ chromium }) => {
  unwatched.setTimeout(120_000);
  const id = await chromium.evaluate<string>('chrome.runtime.id');
  const work = await chromium.open(`chrome-extension://${id}/sidepanel.html?ticket=4711`);
  const tab = await chromium.open(TICKET, true);
  await expect.poll(() => tab.evaluate(NAMES)).toEqual(BOTH);
  await chromium.freeze('tickets/4711');
  await work.front();
  const sees = (text: string) => work.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(text)})`);
  await expect.poll(() => work.evaluate(`document.querySelector('textarea')?.ariaLabel ?? ''`)).toBe('Response draft');
  await work.evaluate(`(() => {
    const box = document.querySelector('textarea');
    box.value = 'Hi Nora, please restart the router.';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await expect.poll(() => sees('Insert into reply')).toBe(true);
  const frozen = () => chromium.evaluate(`chrome.tabs.query({ url: '${TICKET}' }).then(([tab]) => tab.frozen)`);
  expect(await frozen()).toBe(true);
  await expect
    .poll(() =>
      work.evaluate(`(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Insert into reply');
      button.click();
      return document.body.innerText.includes('Inserting into the reply editor…');
    })()`),
    )
    .toBe(true);
  await expect.poll(() => sees('Inserted into the reply editor.'), { timeout: 30_000 }).toBe(true);
  expect(await frozen()).toBe(false);
  const text = await tab.evaluate<string>(`document.querySelector('.ticket-editor .fr-element').textContent`);
  expect(text.split('please restart the router')).toHaveLength(2);
});

longTest(
  'a tab that was asleep while the extension was installed holds up no other, and gets its buttons when it wakes',
  async ({ chromiumPath, freshdesk, model }) => {
    test.setTimeout(120_000);
    const chromium = await launchUnwatched({
      executablePath: chromiumPath,
      extensionPath: BUILD,
      freshdeskPort: freshdesk.port,
      modelPort: model.port,
      installed: false,
    });
    const front = await chromium.open('about:blank');
    const asleep = await chromium.open(TICKET, true);
    const others = [await chromium.open(`https://${HOST}/a/tickets/4703`, true)];
    const bar = (tab: typeof asleep) => tab.evaluate(`document.querySelectorAll('.page-actions__left button').length`);
    for (const tab of [asleep, ...others]) await expect.poll(() => bar(tab)).toBeGreaterThan(4);
    await chromium.freeze('tickets/4711');
    await chromium.install();
    for (const tab of others) await expect.poll(() => tab.evaluate(NAMES)).toEqual(BOTH);
    const frozen = () => chromium.evaluate(`chrome.tabs.query({ url: '${TICKET}' }).then(([tab]) => tab.frozen)`);
    expect(await frozen()).toBe(true);
    // The tab may sleep for hours, and the worker does not wait for it.
    await chromium.endWorker();
    await expect.poll(() => chromium.worker()).toBe(null);
    await front.front();
    await asleep.front();
    await expect.poll(() => asleep.evaluate(NAMES)).toEqual(BOTH);
    await chromium.close();
  },
);
