import type { LocalModel } from '../servers/model/server.ts';
import { expect, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { workspace } from './pages/workspace.ts';

/** Everything that went to the model in the newest request. */
function prompt(model: LocalModel): string {
  const body = model.chats.at(-1)?.body as { messages: { content: string }[] } | undefined;
  return body?.messages.map((message) => message.content).join('\n') ?? '';
}

async function open(ready: Extension, ticket: number) {
  return workspace(await ready.openWorkspace(ticket));
}

async function generated(ready: Extension, ticket: number) {
  const work = await open(ready, ticket);
  await work.generate.click();
  await expect(work.draft).toHaveValue(/\S/);
  await expect(work.draft).toBeEditable();
  return work;
}

test('the prompt holds subject, newest messages and first name, and no address, private note or other ticket (H7)', async ({
  ready,
  model,
  freshdesk,
}) => {
  await generated(ready, 4711);
  const text = prompt(model);
  expect(text).toContain('VPN drops every few minutes since the update');
  expect(text).toContain('Requester first name: Nora');
  expect(text).toContain('I have a client workshop tomorrow');
  expect(text).not.toContain('nora@example.com');
  expect(text).not.toContain('do not promise a date');
  const others = [...freshdesk.state.tickets.values()].filter(({ id }) => id !== 4711).map(({ subject }) => subject);
  expect(others.length).toBeGreaterThan(10);
  for (const subject of others) if (subject && subject.length > 12) expect(text).not.toContain(subject);
});

test('private notes go into tech instructions, and into responses once the setting allows it', async ({
  extension,
  model,
}) => {
  await extension.configure({ settings: { privacy: { private_notes_in_responses: true } } });
  const work = await generated(extension, 4711);
  expect(prompt(model)).toContain('do not promise a date');
  await extension.configure();
  await work.generateInstructions.click();
  await expect(work.instructionsDraft).toHaveValue(/Root cause analysis[\s\S]+References/i);
  expect(prompt(model)).toContain('do not promise a date');
});

test('of a thread of thirty messages the newest is in the prompt, and all are on screen', async ({
  ready,
  model,
  freshdesk,
}) => {
  const newest = freshdesk.state.conversations.get(4723)?.at(-1)?.body_text.slice(0, 40) ?? 'nothing';
  const work = await generated(ready, 4723);
  await expect(work.messages).toHaveCount(31);
  expect(prompt(model)).toContain(newest);
});

test('a refinement works on the text as the person edited it, and replaces it in place', async ({ ready, model }) => {
  const work = await generated(ready, 4711);
  await work.draft.fill('Dear Nora, my very own sentence.');
  await work.refinement.fill('Use a more formal tone');
  await work.refine.click();
  await expect(work.draft).not.toHaveValue('Dear Nora, my very own sentence.');
  await expect(work.draft).toBeEditable();
  expect(prompt(model)).toContain('my very own sentence');
  expect(prompt(model)).toContain('Instruction: Use a more formal tone');
});

test('earlier versions come back', async ({ ready }) => {
  const work = await generated(ready, 4711);
  const first = await work.draft.inputValue();
  await work.draft.fill('Edited by hand.');
  await work.chip('Add more details').click();
  await expect(work.draft).not.toHaveValue('Edited by hand.');
  await expect(work.draft).toBeEditable();
  await work.response
    .getByText(/Earlier versions/)
    .first()
    .click();
  const versions = work.response.getByRole('list', { name: 'Earlier versions' });
  await versions.getByRole('listitem').filter({ hasText: 'Edited by hand.' }).getByRole('button').click();
  await expect(work.draft).toHaveValue('Edited by hand.');
  await versions.getByRole('listitem').filter({ hasText: 'Generated' }).getByRole('button').first().click();
  await expect(work.draft).toHaveValue(first);
});

test('what is typed survives closing the page at once', async ({ ready }) => {
  const work = await generated(ready, 4711);
  await work.draft.fill('Half a sentence that must not be');
  await work.page.waitForTimeout(600);
  await work.page.close();
  await ready.killWorker();
  await expect((await open(ready, 4711)).draft).toHaveValue('Half a sentence that must not be');
});

test('tech instructions are apart from the response, can be hidden, and stay hidden', async ({ ready }) => {
  const work = await generated(ready, 4711);
  const reply = await work.draft.inputValue();
  await work.generateInstructions.click();
  await expect(work.instructionsDraft).toBeEditable();
  await expect(work.instructionsDraft).toHaveValue(/Root cause analysis[\s\S]+Prevention/i);
  await expect(work.draft).toHaveValue(reply);
  await work.instructions.getByRole('button', { name: 'Hide tech instructions' }).click();
  await expect(work.instructionsDraft).toBeHidden();
  await work.page.reload();
  await expect(work.instructions.getByRole('button', { name: 'Show tech instructions' })).toBeVisible();
  await work.instructions.getByRole('button', { name: 'Show tech instructions' }).click();
  await expect(work.instructionsDraft).toHaveValue(/Root cause analysis/i);
});

test.describe('tickets that are not what one expects', () => {
  test('a placeholder from Twitter: no draft, and why', async ({ ready, model }) => {
    const work = await open(ready, 4717);
    await work.generate.click();
    await expect(work.response.getByText(/only a placeholder/)).toBeVisible();
    expect(model.chats).toHaveLength(0);
  });

  test('no text at all: a sentence instead of an invented answer', async ({ ready, freshdesk, model }) => {
    freshdesk.addTicket({ id: 4799, subject: '', description: '' });
    const work = await open(ready, 4799);
    await work.generate.click();
    await expect(work.response.getByText(/has no text to work from/)).toBeVisible();
    expect(model.chats).toHaveLength(0);
  });

  test('no body: the draft is built from the subject, and says so', async ({ ready }) => {
    const work = await generated(ready, 4718);
    await expect(work.response.getByText(/subject alone/)).toBeVisible();
  });

  test('200 kB of HTML: a draft, and a prompt of bounded length', async ({ ready, model }) => {
    await generated(ready, 4719);
    expect(prompt(model).length).toBeLessThan(80_000);
  });

  test('no subject and endless names: named by its number, and nothing scrolls sideways at 320 pixels (P13)', async ({
    ready,
    freshdesk,
  }) => {
    const contact = [...freshdesk.state.contacts.values()][0];
    if (!contact) throw new Error('no contact');
    contact.name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(8);
    const ticket = freshdesk.addTicket({
      subject: '',
      description: `<p>${'ERR'.repeat(400)}</p>`,
      requester_id: contact.id,
    });
    const work = workspace(await ready.openWorkspace(ticket.id));
    await work.page.setViewportSize({ width: 320, height: 700 });
    await expect(work.subject).toHaveText(`Ticket #${ticket.id}`);
    await expect(work.messages.first()).toContainText('ERR');
    await work.generate.click();
    await expect(work.draft).toHaveValue(/Wolfe/);
    expect(await work.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('script in subject and body stays text (H9, H10)', async ({ ready }) => {
    const page = await ready.openWorkspace(4720);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const work = workspace(page);
    await expect(work.subject).toContainText('<img src=x onerror=alert(1)>');
    await expect(work.messages.first()).toBeVisible();
    expect(dialogs).toBe(0);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  test('no right to the ticket (403): said so, nothing drafted', async ({ extension, model }) => {
    await extension.configure({ secrets: { freshdesk_api_key: 'agent-key-restricted-5678' } });
    const work = await open(extension, 4711);
    await work.generate.click();
    await expect(work.response.getByText(/no right to/)).toBeVisible();
    expect(model.chats).toHaveLength(0);
  });
});
