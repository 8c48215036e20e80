import { OWN_NAME } from '../servers/freshdesk/own-name.ts';
import { expect } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { unwatched } from './unwatched-fixture.ts';

const GENERATE_BOX = `[...document.querySelectorAll('*')].find((one) => one.shadowRoot)
  .shadowRoot.querySelectorAll('button')[1].getBoundingClientRect()`;

/** Where nothing is drawn there is no tree for screen readers; so the names as written, of what is not hidden by us. */
const NAMES = `[...document.querySelectorAll('.page-actions__left > *')].flatMap((one) =>
  [...(one.shadowRoot?.querySelectorAll('button:not(.handle, .message *):has(.names)') ?? [])].map((button) => button.ariaLabel))`;

type Tab = { buttons: (name: string) => Promise<number> };

const exactlyOnePair = (tab: Tab, first = 'Generate Response') =>
  expect
    .poll(() => Promise.all([first, 'Tech Instructions', 'Move these buttons'].map(tab.buttons)))
    .toEqual([1, 1, 0]);

unwatched(
  'back from the back/forward cache: the same document with one pair that works, for its ticket',
  async ({ chromium, freshdesk, model }) => {
    unwatched.setTimeout(120_000);
    const tab = await chromium.open(`https://${HOST}/a/tickets/4711`);
    await exactlyOnePair(tab);
    // A busy computer may take too long to put a page into the cache; then Chrome does without, and it is tried again.
    await expect(async () => {
      await tab.evaluate(`window.kept = true; addEventListener('pageshow', (event) => (window.restored = event.persisted));
        history.pushState(null, '', '/a/tickets/4703'); dispatchEvent(new PopStateEvent('popstate'))`);
      await exactlyOnePair(tab);
      await tab.go(`https://${OWN_NAME}/a/tickets/4711`);
      await expect.poll(() => tab.evaluate('location.host + document.readyState')).toBe(`${OWN_NAME}complete`);
      // Later, since the page that is asked for an answer must still be there to give it.
      await tab.evaluate('void setTimeout(() => history.back(), 100)');
      const state = () => tab.evaluate('[location.pathname, window.kept, window.restored]').catch(() => null);
      await expect.poll(state, { timeout: 8000 }).toEqual(['/a/tickets/4703', true, true]);
    }).toPass({ timeout: 60_000 });
    await exactlyOnePair(tab);

    const before = freshdesk.requests.length;
    // Chrome judges anew what can be seen.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await tab.click(GENERATE_BOX);
    await expect.poll(() => model.chats.length).toBe(1);
    const read = freshdesk.requests.slice(before).map(({ path }) => path);
    expect(read.some((path) => path.endsWith('/tickets/4703'))).toBe(true);
    expect(read.some((path) => path.endsWith('/tickets/4711'))).toBe(false);
    await exactlyOnePair(tab, 'Open draft');
  },
);

unwatched(
  'a tab that nobody sees, where no frame is drawn, has one pair before it is looked at',
  async ({ chromium }) => {
    const tab = await chromium.open(`https://${HOST}/a/tickets/4711`);
    await exactlyOnePair(tab);
    const behind = await chromium.open(`https://${HOST}/a/tickets/4703`, true);
    await expect.poll(() => behind.evaluate(NAMES)).toEqual(['Generate Response', 'Tech Instructions']);
    await chromium.open('about:blank');
    for (const hidden of [tab, behind]) {
      await expect.poll(() => hidden.evaluate('document.hidden')).toBe(true);
      const frame = "new Promise((go) => { requestAnimationFrame(() => go('drawn')); setTimeout(go, 500, 'none'); })";
      expect(await hidden.evaluate(frame)).toBe('none');
      await hidden.evaluate(`document.querySelector('.page-actions__left').replaceChildren()`);
      await expect.poll(() => hidden.evaluate(NAMES)).toEqual(['Generate Response', 'Tech Instructions']);
      expect(await hidden.evaluate('document.hidden')).toBe(true);
    }
  },
);

unwatched('back from the back/forward cache after an update: one pair, or one Reload', async ({ chromium }) => {
  unwatched.setTimeout(120_000);
  const tab = await chromium.open(`https://${HOST}/a/tickets/4711`);
  await exactlyOnePair(tab);
  const id = await chromium.evaluate<string>('chrome.runtime.id');
  const extensions = await chromium.open('chrome://extensions');
  await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await tab.front();
  await tab.go(`https://${OWN_NAME}/a/tickets/4711`);
  await expect.poll(() => tab.evaluate('location.host + document.readyState')).toBe(`${OWN_NAME}complete`);
  await extensions.evaluate(`chrome.developerPrivate.reload('${id}', { failQuietly: true })`);
  await tab.evaluate('void setTimeout(() => history.back(), 100)');
  const shown = async () => {
    const counts = await Promise.all(['Generate Response', 'Tech Instructions', 'Reload this page'].map(tab.buttons));
    return { buttons: counts.join(' '), host: await tab.evaluate<string>('location.host') };
  };
  await expect
    .poll(
      async () => {
        const { buttons, host } = await shown().catch(() => ({ buttons: '', host: '' }));
        return host === HOST && ['1 1 0', '0 0 1'].includes(buttons);
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  const settled = await shown();
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await shown()).toEqual(settled);
});
