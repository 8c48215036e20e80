import { expect, longTest, pageTest, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { optionsPage } from './pages/options.ts';
import { workspace } from './pages/workspace.ts';

async function generated(extension: Extension, ticket: number) {
  const work = workspace(await extension.openWorkspace(ticket));
  await work.generate.click();
  await expect(work.draft).toHaveValue(/\S/);
  await expect(work.draft).toBeEditable();
  return work;
}

pageTest(
  'tokens and cost stand beside a draft; what was stopped is marked as an estimate',
  async ({ ready, model }) => {
    const work = await generated(ready, 4711);
    const cost = work.response.getByText(/tokens in/);
    await expect(cost).toHaveText(
      /^Cost of the newest answer: [\d,]+ tokens in, [\d,]+ out · \$0\.\d{4} · gpt-4o-mini$/,
    );
    model.behave = { paceMs: 60 };
    const first = await work.draft.inputValue();
    await work.generate.click();
    // Of what is stopped before its first word nothing was used.
    await expect(work.draft).not.toHaveValue(first);
    await expect(work.draft).toHaveValue(/\w/);
    await expect(cost).toBeHidden();
    await work.stop.click();
    await expect(cost).toHaveText(/about [\d,]+ tokens in, [\d,]+ out · about \$0\.\d{4} \(estimated\) · gpt-4o-mini$/);
  },
);

longTest('a request that could pass the monthly cap is not sent, and the draft stays', async ({ ready, model }) => {
  const work = await generated(ready, 4711);
  const before = await work.draft.inputValue();
  const sent = model.chats.length;

  const options = optionsPage(await ready.openOptions());
  await options.cap.fill('0.001');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  await work.page.bringToFront();
  await work.generate.click();
  const refusal = work.response.getByRole('alert');
  await expect(refusal).toContainText(
    /spent this month of your cap of \$0\.001, and this request may cost up to \$0\.0/,
  );
  await expect(refusal).toContainText('Raise the cap in Settings under Model costs');
  await expect(work.draft).toHaveValue(before);
  expect(model.chats).toHaveLength(sent);

  // A model without a price: the cap cannot hold, so it says so instead of letting the request slip under it.
  await options.page.bringToFront();
  await options.cap.fill('100');
  await options.model.fill('demo');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  await work.page.bringToFront();
  await work.generate.click();
  await expect(refusal).toContainText(/the price of demo is not known here, so the cap cannot protect you/);
  expect(model.chats).toHaveLength(sent);
  // The settings are open already: they come forward, at the costs.
  await work.response.getByRole('button', { name: 'Open model costs' }).click();
  await expect(options.page).toHaveURL(/#costs$/);
  await options.page.getByRole('button', { name: 'Enter its price' }).click();
  await expect(options.price('demo', 'input')).toBeFocused();
  await options.price('demo', 'input').fill('1,5');
  await options.price('demo', 'output').fill('2');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  await work.page.bringToFront();
  await work.generate.click();
  await expect(work.response.getByText(/tokens in.* · \$0\.\d+ · demo$/)).toBeVisible();
});

test('a new installation stops at $5 a month, says so at set-up, and is changed in one click', async ({
  extension,
}) => {
  const options = optionsPage(await extension.openPage('options.html'));
  await expect(options.page.getByText('Drafting stops at $5 a month')).toBeVisible();
  await options.page.getByRole('button', { name: 'All settings' }).click();
  await options.page.getByRole('searchbox', { name: 'Search settings' }).fill('monthly cap');
  await options.page.keyboard.press('Enter');
  await expect(options.cap).toHaveValue('5');
  await expect(options.cap).toBeFocused();
  await expect(options.cap).toBeInViewport();
  const choose = (name: string) => options.page.getByRole('button', { name, exact: true });
  await choose('$20').click();
  await expect(options.says('Monthly cap of $20. Saved.')).toBeVisible();
  await expect(choose('$20')).toHaveAttribute('aria-pressed', 'true');
  await options.page.reload();
  await expect(options.cap).toHaveValue('20');
  await choose('No cap').click();
  await expect(options.says('No monthly cap. Saved.')).toBeVisible();
  const stored = await options.page.evaluate(() => chrome.storage.local.get('settings'));
  expect(stored).toMatchObject({ settings: { costs: { monthly_cap: null } } });
});

test('a draft that the cap stopped leads to the cap, where one click lets it go on', async ({ extension }) => {
  await extension.configure({ settings: { costs: { monthly_cap: 0.0001, prices: [] } } });
  const work = workspace(await extension.openWorkspace(4711));
  await work.generate.click();
  await expect(work.response.getByRole('alert')).toContainText('your cap of $0.0001');
  const opened = extension.context.waitForEvent('page');
  await work.response.getByRole('button', { name: 'Open model costs' }).click();
  const options = optionsPage(await opened);
  await expect(options.cap).toBeFocused();
  await options.page.getByRole('button', { name: '$5', exact: true }).click();
  await expect(options.says('Monthly cap of $5. Saved.')).toBeVisible();
  await work.page.bringToFront();
  await work.generate.click();
  await expect(work.draft).toHaveValue(/Nora/);
});

pageTest(
  'the cap that came with the installation keeps back no model of unknown price',
  async ({ extension, model }) => {
    const costs = { monthly_cap: 5, cap_by_default: true, prices: [] };
    await extension.configure({
      settings: { openai: { model: 'demo', base_url: 'https://api.openai.com/v1' }, costs },
    });
    const work = await generated(extension, 4711);
    await expect(work.response.getByText(/tokens in/)).toBeVisible();
    expect(model.chats).toHaveLength(1);
  },
);

pageTest(
  'the books by day and model, as chart and tables; a killed worker loses nothing of them',
  async ({ ready, model }) => {
    const work = await generated(ready, 4711);
    model.behave = { stallAfterChunks: { value: 40, times: 1 } };
    await work.generateInstructions.click();
    await expect(work.instructionsDraft).toHaveValue(/\w/);
    await ready.killWorker();
    const options = optionsPage(await ready.openOptions());
    await options.testModel.click();
    await expect(options.says(/answered in/)).toBeVisible();

    await expect(options.page.getByText(/\d so far/)).toContainText(
      /^\$0\.\d+ so far\. 3 requests\. 1 request was not counted/,
    );
    await expect(options.page.getByRole('img', { name: /^Cost by day in .+: \$0\.\d+ in all, most on/ })).toBeVisible();
    const byModel = options.page.getByRole('table', { name: /Cost by model/ }).getByRole('row');
    await expect(byModel).toHaveCount(2);
    await expect(byModel.last()).toHaveText(/^gpt-4o-mini3[\d,]+\$0\.\d+ \(\$0\.\d+ estimated\)$/);
    await options.page.getByText('Show the days as a table').click();
    await expect(options.page.getByRole('table', { name: /Cost by day/ }).getByRole('row')).toHaveCount(2);

    await options.page.getByRole('button', { name: 'Delete cost history' }).click();
    await options.page.getByRole('button', { name: 'Delete it' }).click();
    await expect(options.says('Cost history deleted.')).toBeVisible();
    await expect(options.page.getByText('No model was asked.')).toBeVisible();
  },
);

test('prices are changed, dated, kept, exported and restored', async ({ ready }) => {
  const options = optionsPage(await ready.openOptions());
  const price = options.price('gpt-4o-mini', 'output');
  await expect(price).toHaveValue('0.6');
  await price.fill('many');
  await options.save.click();
  await expect(options.page.getByText(/enter US dollars for a million tokens/)).toBeVisible();
  await price.fill('600');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  await options.page.reload();
  await expect(price).toHaveValue('600');
  await expect(options.page.getByRole('row', { name: /^gpt-4o-mini Entered by you, \d+ \w+ \d{4}/ })).toBeVisible();
  const work = await generated(ready, 4711);
  await expect(work.response.getByText(/ · \$0\.[1-9]\d* · gpt-4o-mini$/)).toBeVisible();

  await options.page.bringToFront();
  await options.page.getByRole('button', { name: 'Restore default prices' }).click();
  await expect(price).toHaveValue('0.6');
  await options.save.click();
  await expect(options.says('Saved.')).toBeVisible();
  const stored = await options.page.evaluate(() => chrome.storage.local.get('settings'));
  expect(stored).toMatchObject({ settings: { costs: { prices: [] } } });
});
