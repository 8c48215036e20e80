import { expect, test } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

test('when information is missing the draft asks for it, and each question can be inserted', async ({
  ready,
  freshdesk,
}) => {
  freshdesk.addTicket({ id: 4860, subject: 'Problem', description: '<p>Hello, it does not work any more.</p>' });
  const work = workspace(await ready.openWorkspace(4860));
  await work.generate.click();
  await expect(work.status('Needs Follow-up')).toBeVisible();
  await expect(work.draft).toBeEditable();
  const first = work.questions.getByRole('listitem').first();
  const question = /.*\?/.exec((await first.textContent()) ?? '')?.[0] ?? '';
  expect(question.length).toBeGreaterThan(10);
  await work.draft.fill('Hello,\n\nthank you for your message.');
  await first.getByRole('button').click();
  await expect(work.draft).toHaveValue(/thank you for your message/);
  expect(await work.draft.inputValue()).toContain(question);
});
