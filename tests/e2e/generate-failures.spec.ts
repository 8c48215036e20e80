import type { LocalModel } from '../servers/model/server.ts';
import { expect, pageTest, test } from './fixtures.ts';
import { workspace } from './pages/workspace.ts';

/** One of each kind that a person sees; what else can go wrong is in tests/unit/worker/generate-failures.test.ts. */
type Case = {
  name: string;
  secrets?: object;
  model?: (model: LocalModel) => void;
  says: RegExp;
  /** Text that must still be in the draft. */
  keeps?: RegExp;
};

const CASES: Case[] = [
  { name: 'no model key', secrets: { openai_api_key: '' }, says: /No model key yet/ },
  {
    name: 'stream cut in the middle',
    model: (model) => {
      model.behave.cutAfterChunks = 30;
    },
    says: /incomplete/i,
    keeps: /Nora/,
  },
];

test.describe('a generation that cannot work says why, keeps what there is and ends', () => {
  for (const { name, secrets = {}, model: change, says, keeps } of CASES) {
    pageTest(name, async ({ extension, model }) => {
      await extension.configure({ secrets });
      change?.(model);
      const work = workspace(await extension.openWorkspace(4711));
      await work.generate.click();
      await expect(work.response.getByText(says).first()).toBeVisible({ timeout: 25_000 });
      await expect(work.stop).toBeHidden();
      await expect(work.generate).toBeEnabled();
      await expect(work.draft).toHaveValue(keeps ?? '');
    });
  }
});

pageTest('a help desk that cannot be reached is named, and the thread stays readable', async ({ ready, freshdesk }) => {
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.messages.first()).toBeVisible();
  await freshdesk.close();
  await work.generate.click();
  await expect(work.response.getByText(/Could not reach acme\.freshdesk\.com/)).toBeVisible({ timeout: 30_000 });
  await expect(work.stop).toBeHidden();
  await expect(work.messages.first()).toBeVisible();
});

pageTest('an answer that is not JSON is a usable draft, marked as not classified', async ({ ready, model }) => {
  model.behave.ignoreSchema = true;
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect(work.status('Not classified')).toBeVisible();
  await expect(work.draft).toHaveValue(/Nora/);
  await expect(work.draft).not.toHaveValue(/[{}]/);
});

pageTest('Stop cancels the request at once and keeps the text, marked', async ({ ready, model }) => {
  model.behave.paceMs = 60;
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect(work.draft).toHaveValue(/Nora/);
  await work.stop.click();
  await expect(work.response.getByText(/Stopped\. What had arrived is kept/)).toBeVisible();
  await expect(work.draft).toHaveValue(/Nora/);
  await expect.poll(() => model.chats.at(-1)?.closedEarly).toBe(true);

  await test.step('and what failed after it, or brings it back, does not make it look finished', async () => {
    const half = await work.draft.inputValue();
    const incomplete = work.response.getByText('Incomplete:');
    model.behave = {
      error: { status: 401, body: { error: { code: 'invalid_api_key', message: 'Incorrect' } }, times: 1 },
    };
    await work.generate.click();
    await expect(work.response.getByText(/refused the API key/)).toBeVisible();
    await expect(incomplete).toBeVisible();
    await expect(work.draft).toHaveValue(half);
    await work.generate.click();
    await expect(work.status('Final Solution').or(work.status('Needs Follow-up'))).toBeVisible();
    await expect(incomplete).toBeHidden();
    await work.response.getByText(/^Earlier versions/).click();
    await work.response.getByRole('button', { name: 'Restore' }).last().click();
    await expect(work.draft).toHaveValue(half);
    await expect(incomplete).toBeVisible();
  });
});
