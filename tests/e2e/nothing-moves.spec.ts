import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { ticketPage } from './pages/ticket-page.ts';

/** How a bar may lay out its buttons; which of these Freshdesk's is like is not known for every account and width. */
const BARS: Record<string, string> = {
  'as it is': '',
  'a bar that wraps': '.page-actions__left { flex-wrap: wrap; }',
  'buttons at the end': '.page-actions__left { flex: 1; justify-content: flex-end; }',
  'buttons in the middle': '.page-actions__left { flex: 1; justify-content: center; }',
  'buttons spread out': '.page-actions__left { flex: 1; justify-content: space-between; }',
  'buttons that share the room': '.page-actions__left { flex: 1; } .page-actions__left > * { flex: 1; }',
  'a plain line': '.page-actions__left { display: block; } .page-actions__left > * { display: inline-block; }',
  'a plain line from the right':
    '.page-actions__left { display: block; flex: 1; text-align: right; } .page-actions__left > * { display: inline-block; }',
  'a grid': '.page-actions__left { display: grid; grid-auto-flow: column; }',
  floats: '.page-actions__left { display: block; } .page-actions__left > * { float: left; }',
  'a table row': '.page-actions__left { display: table-row; } .page-actions__left > * { display: table-cell; }',
  'the last one set apart': '.page-actions__left { flex: 1; } .page-actions__left > :last-child { margin-left: auto; }',
  'very small buttons':
    '.page-actions { min-height: 0; } .page-actions__left button { font-size: 9px; line-height: 10px; padding: 0 3px; }',
  'buttons stretched':
    '.page-actions__left { align-items: stretch; } .page-actions__left button { line-height: 13.3px; }',
  'a section that breaks its line': '.page-actions { flex-wrap: wrap; }',
};

/** Runs before the page: notes, in each frame and by width, where everything of the page's in the bar is. */
function watch(css: string): void {
  const seen: Record<string, string[]> = {};
  Object.assign(window, { seen });
  const style = document.createElement('style');
  style.textContent = `${css} .page-actions__right { order: 2; margin-left: auto; white-space: nowrap; }`;
  const look = () => {
    const section = document.querySelector('#mainactionbar');
    if (!style.isConnected) document.documentElement?.append(style);
    // What is at the other end of the bar: "1 of 20", and the way to the next ticket.
    if (section && !section.querySelector('.page-actions__right')) {
      const right = document.createElement('div');
      right.className = 'page-actions__right';
      right.innerHTML = '<button>Previous</button> 1 of 20 <button>Next</button>';
      section.append(right);
    }
    const things = [
      ...document.querySelectorAll(
        '#mainactionbar, #mainactionbar button, .page-actions__left > *, .page-actions__right, #ticket-details',
      ),
    ].filter((one) => !one.shadowRoot);
    // The whole bar, and from the frame in which it has come, before ours have.
    if (document.querySelectorAll('.page-actions__left button').length >= 6) {
      const now = JSON.stringify(things.map((one) => [one.className, one.getBoundingClientRect().toJSON()]));
      const when = `${innerWidth} wide, ${things.length} things`;
      const places = seen[when] ?? [];
      seen[when] = places;
      if (!places.includes(now)) places.push(now);
    }
    soon();
  };
  // What a frame shows stands when its resize observers have run, ours among them. One that was made just before comes last.
  const soon = () =>
    requestAnimationFrame(() => {
      if (!document.documentElement) {
        soon();
        return;
      }
      const last = new ResizeObserver(() => {
        last.disconnect();
        look();
      });
      last.observe(document.documentElement);
    });
  soon();
}

type Thing = [className: string, box: Record<string, number>];

/** By width: the first of all places, and what stood elsewhere in another frame. */
const states = async (page: Page) =>
  Object.entries(await page.evaluate<Record<string, string[]>>('seen')).map(([when, places]) => {
    const [first = [], ...others] = places.map((one) => JSON.parse(one) as Thing[]);
    const moved = others.flatMap((other) =>
      other.filter((thing, index) => JSON.stringify(thing) !== JSON.stringify(first[index])),
    );
    return { when, first: moved.length > 0 ? first : [], moved };
  });

/** One ticket page with such a bar, at any width, with our buttons and without. @returns what has moved, when. */
async function tryBar(context: BrowserContext, css: string) {
  const page = await context.newPage();
  await page.addInitScript(watch, css);
  await page.goto(`https://${HOST}/a/tickets/4711`);
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(1);
  for (const width of [1400, 1000, 860, 700, 560, 900]) {
    await page.setViewportSize({ width, height: 900 });
    // Longer than the buttons wait for the end of a drag.
    await page.waitForTimeout(400);
    await expect(ticket.generate).toHaveCount(1);
    await expect(ticket.generate).toBeInViewport({ ratio: 1 });
    // Where there is room they stand in the bar; in less they get shorter there, before they leave it.
    if (css === '' && width >= 860) await expect(ticket.move).toHaveCount(0);
  }
  // The same with ours taken out for good, which makes another state where they had moved anything.
  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const one of document.querySelectorAll('*')) if (one.shadowRoot) one.remove();
    }).observe(document, { childList: true, subtree: true });
    document.body.append(document.createElement('i'));
  });
  await page.waitForTimeout(200);
  for (const width of [1400, 1000, 860, 700, 560]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(100);
  }
  const all = await states(page);
  await page.close();
  expect(all.length).toBeGreaterThanOrEqual(6);
  return all.filter(({ moved }) => moved.length > 0);
}

const names = Object.keys(BARS);
for (const group of [names.slice(0, 5), names.slice(5, 10), names.slice(10)]) {
  test(`nothing of Freshdesk's moves in any frame, with buttons, without, and at any width: ${group.join(', ')}`, async ({
    ready,
    freshdesk,
  }) => {
    test.setTimeout(120_000);
    freshdesk.switches.page.barDelayMs = 400;
    for (const name of group)
      expect(await test.step(name, () => tryBar(ready.context, BARS[name] ?? '')), name).toEqual([]);
  });
}

test('while it runs, when its name changes, and when the bar is made anew or gets more buttons, nothing of Freshdesk’s moves', async ({
  ready,
  model,
}) => {
  model.behave.paceMs = 100;
  const page = await ready.context.newPage();
  await page.addInitScript(watch, '');
  await page.goto(`https://${HOST}/a/tickets/4711`);
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(1);
  const widths = () =>
    ticket.generate
      .or(ticket.stop)
      .first()
      .evaluate((one) => [...(one.parentNode?.querySelectorAll('button') ?? [])].map((each) => each.offsetWidth));
  const before = await widths();
  await ticket.generate.click();
  await expect(ticket.stop).toBeVisible();
  expect(await widths()).toEqual(before);
  await ticket.instructions.click();
  await expect(ticket.stop).toHaveCount(2);
  expect(await widths()).toEqual(before);
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let round = 0; round < 2; round += 1) {
      const bar = document.querySelector('.page-actions__left') as Element;
      const copy = bar.cloneNode(true) as Element;
      copy.querySelector(':scope > span')?.remove();
      await frame();
      // In the middle of a frame, when all that is asked for the next one comes one frame late.
      bar.replaceWith(copy);
      for (let wait = 0; wait < 50; wait += 1) await frame();
    }
  });
  expect(await states(page)).toHaveLength(1);
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let more = 0; more < 5; more += 1) {
      await frame();
      const button = document.createElement('button');
      button.className = 'nucleus-button';
      button.textContent = `More ${more}`;
      document.querySelector('.page-actions__left')?.append(button);
      for (let wait = 0; wait < 10; wait += 1) await frame();
    }
  });
  const all = await states(page);
  expect(all).toHaveLength(6);
  expect(all.filter(({ moved }) => moved.length > 0)).toEqual([]);
});
