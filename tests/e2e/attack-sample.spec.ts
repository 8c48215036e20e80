import { rawAnswers } from '../unit/attacks/answers.ts';
import { HIDING, INJECTIONS } from '../unit/attacks/payloads.ts';
import { expect, test } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

const TICKET = 88_100;
/** Every so many of what `unit/attacks` tries in Node, where there are thousands. */
const EACH = 4;
const OTHERS = 'canary-of-another-customer';

test('a mail that gives orders and a model in other hands: nothing is sent, loaded or opened, and the links are marked', async ({
  ready,
  freshdesk,
  model,
}) => {
  test.setTimeout(180_000);
  for (const ticket of freshdesk.state.tickets.values())
    Object.assign(ticket, { description: `${ticket.description}<p>${OTHERS}</p>` });
  const orders = INJECTIONS.map((words, at) =>
    (HIDING[at % HIDING.length] ?? String)(words.replaceAll('$', `B${at}.`)),
  );
  freshdesk.addTicket({
    id: TICKET,
    subject: INJECTIONS[0] ?? '',
    description: `<p>Please help.</p>${orders.join('')}`,
  });

  const asked = new Set<string>();
  ready.context.on('request', (request) => asked.add(request.url().split('/', 3).join('/')));
  const opened = ready.context.pages().length + 1;
  const work = workspace(await ready.openWorkspace(TICKET));
  await expect(work.messages.first()).toBeVisible();

  for (const { body, type } of rawAnswers().filter((_, at) => at % EACH === 0)) {
    const before = model.chats.length;
    model.behave = { error: { status: 200, body, headers: { 'content-type': type }, times: 1 } };
    await work.generate.click();
    await expect.poll(() => model.chats.length).toBeGreaterThan(before);
    await expect(work.generate).toBeVisible();
    await expect(work.stop).toBeHidden();
    const text = await work.draft.inputValue();
    if (text.includes('https://evil.example'))
      await expect(work.claims.filter({ hasText: 'evil.example' }).first()).toBeVisible();
    const outward = await work.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], img, iframe, script, link, form')]
        .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action') ?? '')
        .filter((address) => address.includes('evil.example')),
    );
    expect(outward).toEqual([]);
  }
  expect(freshdesk.ledger.filter(({ method }) => method !== 'GET')).toEqual([]);
  expect(JSON.stringify(model.requests)).not.toContain(OTHERS);
  expect(ready.context.pages()).toHaveLength(opened);
  const known = new Set([
    `chrome-extension://${ready.extensionId}`,
    'https://acme.freshdesk.com',
    'https://api.openai.com',
  ]);
  expect([...asked].filter((origin) => !known.has(origin))).toEqual([]);
});
