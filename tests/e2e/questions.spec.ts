import { expect, pageTest } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

pageTest('what was asked, what the agent must do first, and what an instruction changed', async ({ ready, model }) => {
  model.behave.fields = {
    reply: 'Hi Priya,\n\nplease restart the router.\n\nI will check the licence with the supplier.',
    asks: ['Why does the VPN drop?', 'Restart needed?'],
    questions: [{ ask: 'Which router is it?', why: 'Two models have a known fault.', unlocks: 'the next step' }],
    for_agent: [
      { kind: 'do', what: 'Close ticket 4700.', before_sending: false },
      { kind: 'look_up', what: 'Ask the supplier about the licence.', before_sending: true },
    ],
  };
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect(work.send).toBeEnabled({ timeout: 30_000 });
  const tasks = work.response.getByRole('list', { name: 'For you to do' }).getByRole('listitem');
  await expect(tasks).toHaveText([/Before sending\s*Look up\s*Ask the supplier/, /Do\s*Close ticket/]);
  await expect(work.questions).toContainText('Two models have a known fault.');
  await work.response.getByText('The customer asked 2 things').click();
  const asked = work.response.getByRole('list', { name: 'What the customer asked' }).getByRole('listitem');
  await expect(asked).toHaveText([/Why does the VPN drop\?.*not in the draft/, /Restart needed\?.*in the draft/]);

  model.behave.fields = { reply: 'Hi Priya,\n\nkindly restart the router.\n\nI will check the licence.' };
  const first = await work.draft.inputValue();
  await work.refinement.fill('Kinder, and without the supplier');
  await work.refine.click();
  await expect(work.draft).toHaveValue(/kindly/);
  await expect(work.send).toBeEnabled({ timeout: 30_000 });
  await work.response.getByText('What changed: −4 +1 words').press('Enter');
  await expect(work.response.getByRole('deletion').first()).toHaveText('Taken out: please');
  await expect(work.response.getByRole('insertion')).toHaveText('Put in: kindly');
  await work.response.getByRole('button', { name: 'Take this change back' }).click();
  await expect(work.draft).toHaveValue(first);

  await work.send.click();
  await expect(work.dialog.getByRole('list', { name: 'To be done before this goes out:' })).toContainText('supplier');
});

pageTest(
  'when information is missing the draft asks for it, and each question can be inserted',
  async ({ ready, freshdesk }) => {
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
  },
);
