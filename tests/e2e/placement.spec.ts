import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { ticketPage } from './pages/ticket-page.ts';

const exactlyOnePair = async (page: Page, when?: string) => {
  const ticket = ticketPage(page);
  await expect(ticket.generate, when).toHaveCount(1);
  await expect(ticket.instructions, when).toHaveCount(1);
  // In the bar, and not in its floating place.
  await expect(ticket.move, when).toHaveCount(0);
};

/** What an application may do to a node that somebody else put into its page. Each runs in the page, in one task. */
const WAYS: Record<string, string> = {
  removed: 'ours.remove()',
  'replaced in the same task': 'ours.replaceWith(document.createElement("i"))',
  'removed and put elsewhere': 'document.querySelector("header").append(ours)',
  'the bar written anew': 'bar.innerHTML = bar.innerHTML',
  'the children of the bar wiped': 'bar.replaceChildren()',
  'the bar replaced by its like': 'bar.replaceWith(bar.cloneNode(true))',
  'the section replaced in the same task': 'section.replaceWith(section.cloneNode(true))',
  'everything above written anew':
    'document.querySelector("#outlet").innerHTML = document.querySelector("#outlet").innerHTML',
  'a bar in stages': 'const old = bar; old.remove(); setTimeout(() => section.append(old), 300)',
};

test('whatever the page does to its nodes, exactly one pair comes back', async ({ ready }) => {
  const page = await ready.openTicket(4711);
  await exactlyOnePair(page);
  for (const [way, script] of Object.entries(WAYS)) {
    await page.evaluate(`(() => {
      const section = document.querySelector('#mainactionbar');
      const bar = section.querySelector('.page-actions__left');
      const ours = [...bar.children].find((child) => child.shadowRoot);
      ${script};
    })()`);
    await page.waitForTimeout(100);
    await exactlyOnePair(page, way);
    // Three in two seconds are taken for an application; more for somebody who does not want the buttons.
    await page.waitForTimeout(700);
  }
});

test('nothing of Freshdesk’s is moved, changed or removed when ours come; they follow its look, also when it turns dark', async ({
  ready,
  freshdesk,
}) => {
  freshdesk.switches.page.barDelayMs = 600;
  const page = await ready.context.newPage();
  await page.addInitScript(() => {
    const places: string[] = [];
    Object.assign(window, { places });
    const look = () => {
      // From the frame in which the bar has come, before ours have.
      const parts = [
        ...document.querySelectorAll(
          '#mainactionbar, .page-actions__left > *, .page-actions__left button, #ticket-details',
        ),
      ];
      const now = JSON.stringify(
        parts
          .filter((part) => !part.shadowRoot)
          .map((part) => [(part.cloneNode() as Element).outerHTML, part.getBoundingClientRect().toJSON()]),
      );
      if (parts.length > 6 && places.at(-1) !== now) places.push(now);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`https://${HOST}/a/tickets/4711`);
  await exactlyOnePair(page);
  await page.waitForTimeout(300);
  expect(await page.evaluate('places')).toHaveLength(1);

  const background = () => ticketPage(page).generate.evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await background()).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => {
    document.documentElement.className = 'dark';
    document.querySelector<HTMLElement>('#mainactionbar')?.style.setProperty('background', '#1b232c');
  });
  await expect.poll(background).toBe('rgb(38, 48, 59)');
  await ticketPage(page).generate.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const ring = await ticketPage(page).generate.evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(ring).toBe('solid');
});

test('a new document, the way back to it and a second injection leave one pair, for the right ticket (P5, P6)', async ({
  ready,
  freshdesk,
}) => {
  const page = await ready.openTicket(4711);
  await exactlyOnePair(page);

  await page.goto(`https://${HOST}/a/tickets/4703`);
  await exactlyOnePair(page, 'another document');
  await page.goBack();
  await exactlyOnePair(page, 'back');

  await ready.worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({ url: 'https://*.freshdesk.com/*' });
    for (const { id = 0 } of tabs) {
      await chrome.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/freshdesk.js'] });
    }
  });
  await exactlyOnePair(page, 'injected twice');

  await page.evaluate(async () => {
    for (const id of [4703, 4711, 4703, 4711, 4703]) {
      history.pushState(null, '', `/a/tickets/${id}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  });
  await exactlyOnePair(page, 'quick changes');
  const before = freshdesk.requests.length;
  await ticketPage(page).generate.click();
  const reads = () => freshdesk.requests.slice(before).filter(({ path }) => path.includes('/tickets/47'));
  await expect.poll(() => reads().some(({ path }) => path.endsWith('/4703'))).toBe(true);
});
