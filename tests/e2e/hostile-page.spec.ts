import { expect, test } from './fixtures.ts';
import { AGENT_KEY, HOST, MODEL_KEY } from './harness/extension.ts';
import { ticketPage } from './pages/ticket-page.ts';
import { workspace } from './pages/workspace.ts';

const OVER =
  'const over = document.createElement("div"); over.id = "over"; over.textContent = "You won!"; document.body.append(over);';
const WHOLE = 'position:fixed;inset:0;margin:0;width:auto;height:auto;background:#fff;z-index:2147483647';

/** Each runs in the page, where `ours` is our element and `button` its first button, then a real mouse clicks there. */
const TRAPS: Record<string, string> = {
  'a faded button': 'document.body.style.opacity = "0.4"',
  'a bar that is all but gone': 'bar.style.opacity = "0.02"',
  'a filter that shows nothing': 'bar.style.filter = "opacity(0)"',
  'a clipped bar': 'bar.style.clipPath = "inset(0 100% 0 0)"',
  'something over it': `${OVER} over.style.cssText = "${WHOLE}"`,
  'something over it that lets the click through': `${OVER} over.style.cssText = "${WHOLE};pointer-events:none"`,
  'a popover over it that lets the click through': `${OVER} over.popover = "manual"; over.style.cssText = "${WHOLE};pointer-events:none"; over.showPopover()`,
  'a faded button inside our element, again and again': 'setInterval(() => (button.style.opacity = "0"), 20)',
  'our style sheet taken away and another hung in, again and again':
    'const sheet = new CSSStyleSheet(); sheet.replaceSync("button{opacity:0.01}"); setInterval(() => (ours.shadowRoot.adoptedStyleSheets = [sheet]), 20)',
  'a button moved under a trap': `${OVER} over.style.cssText = "position:fixed;left:0;top:0;width:100%;height:300px;background:#fff;z-index:9;pointer-events:none"; ours.style.cssText += ";transform:translate(0,0)"; bar.style.transform = "translate(-20px, 40px)"`,
};

test('no press is taken without a real click on a button that can be seen (P7, P8)', async ({
  ticketPage: page,
  model,
}) => {
  const { generate } = ticketPage(page);
  await expect(generate).toHaveCount(1);
  await generate.evaluate((button: HTMLElement) => {
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  });
  for (const [trap, script] of Object.entries(TRAPS)) {
    await page.evaluate(`(() => {
      const bar = document.querySelector('.page-actions__left');
      const ours = [...bar.children].find((child) => child.shadowRoot);
      const button = [...ours.shadowRoot.querySelectorAll('button')].find((one) => one.textContent.startsWith('Generate'));
      ${script};
    })()`);
    await page.waitForTimeout(250);
    const box = await generate.boundingBox();
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(200);
    expect(model.chats, trap).toHaveLength(0);
    // At once: a press that was taken shows before any request.
    expect(await ticketPage(page).stop.count(), trap).toBe(0);
    await page.reload();
    await expect(generate).toHaveCount(1);
  }
  // Nothing to see in it, and no click stops at it: many applications keep such a layer for their messages.
  await page.evaluate(
    `(() => { ${OVER} over.textContent = ''; over.style.cssText = "${WHOLE};background:none;pointer-events:none"; })()`,
  );
  await page.waitForTimeout(300);
  await generate.click();
  await expect(page.getByText('Something hides this button.')).toBeVisible();
  await page.waitForTimeout(200);
  expect(model.chats).toHaveLength(0);
  await page.getByRole('button', { name: 'Press it' }).click();
  await expect.poll(() => model.chats.length).toBe(1);
});

test('patched prototypes, a claimed element name and forged messages change nothing and learn nothing (P11)', async ({
  ready,
  model,
}) => {
  const page = await ready.context.newPage();
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const spy = (owner: object, name: string) => {
      const real = Reflect.get(owner, name) as (...values: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: unknown, ...values: unknown[]) {
        heard.push(`${name} ${String(values[0]).slice(0, 200)} ${JSON.stringify(values)?.slice(0, 500)}`);
        return real.apply(this, values);
      });
    };
    for (const name of ['attachShadow', 'append', 'setAttribute']) spy(Element.prototype, name);
    for (const name of ['addEventListener', 'dispatchEvent']) spy(EventTarget.prototype, name);
    spy(window, 'fetch');
    spy(window, 'postMessage');
    Document.prototype.elementFromPoint = () => null;
    Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
    Object.assign(window, { chrome: { runtime: { id: 'forged', sendMessage: () => heard.push('runtime') } } });
    class Trap extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'closed' });
      }
    }
    customElements.define('freshdesk-assistant', Trap);
  });
  await page.goto(`https://${HOST}/a/tickets/4711`);
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(1);

  await page.evaluate(() => {
    const html = '<p>forged</p>';
    for (const message of [
      { type: 'page:insert', ticketId: 4711, text: 'forged', html },
      { type: 'generate', ticketId: 4711, kind: 'response' },
      { type: 'generate', ticketId: 4703, kind: 'response' },
    ]) {
      postMessage(message, '*');
      document.dispatchEvent(new CustomEvent('message', { detail: message }));
      dispatchEvent(new MessageEvent('message', { data: message, origin: location.origin }));
    }
    document.documentElement.setAttribute('data-freshdesk-assistant', `${Date.now() + 1e6}x`);
  });
  await page.waitForTimeout(500);
  expect(model.chats).toHaveLength(0);
  await expect(ticket.editor).toHaveCount(0);
  // A made-up newer owner switches our buttons off; a reload brings them back. It cannot make them do anything.
  await page.reload();
  await ticket.generate.click();
  await expect.poll(() => model.chats.length).toBe(1);
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.draft).toHaveValue(/Nora/);
  const heard = String(await page.evaluate('heard.join("\\n")'));
  for (const secret of [AGENT_KEY, MODEL_KEY, (await work.draft.inputValue()).slice(0, 40)]) {
    expect(heard).not.toContain(secret);
  }
});

test('a page that will not have the buttons: repaired, then afloat, then off; the workspace still inserts (P9)', async ({
  ready,
}) => {
  const page = await ready.openTicket(4711);
  const ticket = ticketPage(page);
  await expect(ticket.generate).toHaveCount(1);
  await page.evaluate(() => {
    const ours = [...document.querySelectorAll('.page-actions__left > *')].find((child) => child.shadowRoot);
    ours?.setAttribute('inert', '');
    ours?.shadowRoot?.replaceChildren();
  });
  await expect(ticket.generate).toHaveCount(1);
  await expect(ticket.generate).toBeEnabled();

  await page.evaluate(() => {
    let removals = 0;
    const observer = new MutationObserver(() => {
      const bar = document.querySelector('.page-actions__left');
      const ours = [...(bar?.children ?? [])].find((child) => child.shadowRoot);
      if (ours) {
        ours.remove();
        removals += 1;
      }
      document.documentElement.dataset['removals'] = String(removals);
    });
    observer.observe(document, { childList: true, subtree: true });
    document.querySelector('.page-actions__left')?.append(document.createElement('i'));
  });
  await expect(ticket.move).toBeVisible();
  await expect(ticket.generate).toHaveCount(1);
  expect(Number(await page.locator('html').getAttribute('data-removals'))).toBeLessThanOrEqual(4);

  await page.evaluate(() => {
    new MutationObserver(() => {
      for (const child of document.body.children) if (child.shadowRoot) child.remove();
    }).observe(document.body, { childList: true });
    document.body.append(document.createElement('i'));
  });
  await expect(ticket.generate).toHaveCount(0);
  await page.waitForTimeout(1500);
  await expect(ticket.generate).toHaveCount(0);

  const work = workspace(await ready.openWorkspace(4711));
  await work.draft.fill('Hi Nora, still here.');
  await work.insert.click();
  await expect(ticket.editor).toContainText('still here');
});
