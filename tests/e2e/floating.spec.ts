import { expect, test } from './fixtures.ts';
import { HOST } from './harness/extension.ts';
import { optionsPage } from './pages/options.ts';
import { ticketPage } from './pages/ticket-page.ts';

test('without a known bar the buttons float: they can be moved, stay in view and are found there again; options say so', async ({
  ready,
  freshdesk,
  model,
}) => {
  freshdesk.switches.page.bar = 'unknown';
  const page = await ready.openTicket(4711);
  const ticket = ticketPage(page);
  await expect(ticket.move).toBeVisible();
  await expect(ticket.generate).toHaveCount(1);
  const place = async () => {
    const box = await ticket.move.boundingBox();
    return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
  };
  const first = await place();

  await ticket.move.hover();
  await page.mouse.down();
  await page.mouse.move(first.x - 300, first.y - 200, { steps: 3 });
  await page.mouse.up();
  const dragged = await place();
  expect(first.x - dragged.x).toBeGreaterThan(250);
  expect(first.y - dragged.y).toBeGreaterThan(150);

  await ticket.move.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  const moved = { x: dragged.x - 16, y: dragged.y - 16 };
  expect(await place()).toEqual(moved);

  await page.reload();
  await expect(ticket.move).toBeVisible();
  await expect.poll(place).toEqual(moved);

  await page.setViewportSize({ width: 600, height: 400 });
  await expect(ticket.generate).toBeInViewport({ ratio: 1 });
  await expect(ticket.move).toBeInViewport({ ratio: 1 });
  await ticket.move.hover();
  await page.mouse.down();
  await page.mouse.move(-500, -500, { steps: 3 });
  await page.mouse.up();
  await expect(ticket.move).toBeInViewport({ ratio: 1 });

  await ticket.generate.click();
  await expect.poll(() => model.chats.length).toBe(1);

  const options = optionsPage(await ready.openOptions());
  await expect(options.page.getByText(/no bar that this extension knows/)).toBeVisible();
  freshdesk.switches.page.bar = 'known';
  await page.goto(`https://${HOST}/a/tickets/4703`);
  await expect(ticket.generate).toHaveCount(1);
  await expect(ticket.move).toHaveCount(0);
  await expect(options.page.getByText(/no bar that this extension knows/)).toHaveCount(0);
});

test('where the bar is hidden or reaches out of a narrow window the buttons float, and go back when they can be seen in it', async ({
  ready,
}) => {
  const page = await ready.openTicket(4711);
  const ticket = ticketPage(page);
  await expect(ticket.generate).toBeInViewport({ ratio: 1 });
  await expect(ticket.move).toHaveCount(0);
  await page.setViewportSize({ width: 420, height: 800 });
  await expect(ticket.move).toBeVisible();
  for (const button of [ticket.generate, ticket.instructions]) await expect(button).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1400, height: 900 });
  await expect(ticket.move).toHaveCount(0);
  await expect(ticket.generate).toBeInViewport({ ratio: 1 });
  // A known bar that stays hidden is no better; when it shows, they go back into it.
  await page.evaluate(() => document.querySelector('#mainactionbar')?.setAttribute('hidden', ''));
  await page.addStyleTag({ content: '[hidden] { display: none !important; }' });
  await expect(ticket.move).toBeVisible();
  await expect(ticket.generate).toHaveCount(1);
  await page.evaluate(() => document.querySelector('#mainactionbar')?.removeAttribute('hidden'));
  await expect(ticket.move).toHaveCount(0);
  await expect(ticket.generate).toBeInViewport({ ratio: 1 });
  // A bar without room is a known one all the same.
  const options = optionsPage(await ready.openOptions());
  await expect(options.page.getByText(/no bar that this extension knows/)).toHaveCount(0);
});
