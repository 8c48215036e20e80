import type { LocalFreshdesk } from '../servers/freshdesk/server.ts';
import type { LocalModel } from '../servers/model/server.ts';
import { expect, test } from './fixtures.ts';
import type { Extension } from './harness/extension.ts';
import { workspace } from './pages/workspace.ts';

type Case = {
  name: string;
  /** Ticket to draft for; 4711 unless told. */
  ticket?: (freshdesk: LocalFreshdesk) => number;
  settings?: object;
  secrets?: object;
  model?: (model: LocalModel) => void;
  freshdesk?: (freshdesk: LocalFreshdesk) => void;
  says: RegExp;
  /** Text that must still be in the draft. */
  keeps?: RegExp;
};

const openai = (status: number, error: object) => (model: LocalModel) => {
  model.behave.error = { status, body: { error }, times: 3 };
};

const CASES: Case[] = [
  { name: 'no Freshdesk key', secrets: { freshdesk_api_key: '' }, says: /No Freshdesk key yet/ },
  { name: 'no model key', secrets: { openai_api_key: '' }, says: /No model key yet/ },
  { name: 'wrong Freshdesk key', secrets: { freshdesk_api_key: 'nobody-0000' }, says: /refused the API key/ },
  { name: 'wrong model key', secrets: { openai_api_key: 'sk-wrong-0000' }, says: /refused the API key/ },
  {
    name: 'no credit left',
    model: openai(429, {
      message: 'You exceeded your current quota.',
      type: 'insufficient_quota',
      code: 'insufficient_quota',
    }),
    says: /no credit left/,
  },
  {
    name: 'model rate limit',
    model: (model) => {
      model.behave.error = {
        status: 429,
        headers: { 'retry-after': '90' },
        body: { error: { message: 'Rate limit reached', type: 'requests', code: 'rate_limit_exceeded' } },
        times: 3,
      };
    },
    says: /limiting requests and asks to wait 90 s/,
  },
  {
    name: 'model unknown or shut down',
    settings: { openai: { model: 'gpt-3.5-turbo', base_url: 'https://api.openai.com/v1' } },
    says: /gpt-3\.5-turbo does not exist at this endpoint, or has been shut down/,
  },
  {
    name: 'stream cut in the middle',
    model: (model) => {
      model.behave.cutAfterChunks = 30;
    },
    says: /incomplete/i,
    keeps: /Nora/,
  },
  {
    name: 'answer hits the length limit',
    model: (model) => {
      model.behave.finishLength = true;
    },
    says: /length limit/,
    keeps: /Nora/,
  },
  {
    name: 'refusal',
    model: (model) => {
      model.behave.refuse = 'I cannot help with that.';
    },
    says: /declined to answer.*I cannot help with that/,
  },
  {
    name: 'a web page with status 200 at the model endpoint',
    model: (model) => {
      model.behave.html200 = true;
    },
    says: /not a model's answer/,
  },
  {
    name: 'empty answer',
    model: (model) => {
      model.behave.emptyAnswer = true;
    },
    says: /returned no text/,
  },
  {
    name: 'an error inside the stream',
    model: (model) => {
      model.behave.inStreamError = { afterChunks: 30 };
    },
    says: /Incomplete:/,
    keeps: /Nora/,
  },
  {
    name: 'help desk that does not exist',
    settings: { freshdesk: { domain: 'nobody-here.freshdesk.com' } },
    says: /no Freshdesk help desk at nobody-here\.freshdesk\.com/,
  },
  {
    name: 'log-in page instead of data',
    freshdesk: (freshdesk) => {
      freshdesk.switches.html200 = 50;
    },
    says: /web page instead of data/,
  },
  {
    name: 'Freshdesk down',
    freshdesk: (freshdesk) => {
      freshdesk.switches.unavailable = 50;
    },
    says: /problem of its own/,
  },
  { name: 'ticket that does not exist', ticket: () => 999_999, says: /does not know ticket 999999/i },
];

async function failsAsSaid(extension: Extension, ticket: number, { says, keeps }: Case): Promise<void> {
  const work = workspace(await extension.openWorkspace(ticket));
  await work.generate.click();
  await expect(work.response.getByText(says).first()).toBeVisible({ timeout: 25_000 });
  await expect(work.stop).toBeHidden();
  await expect(work.generate).toBeEnabled();
  await expect(work.draft).toHaveValue(keeps ?? '');
  await work.page.close();
}

test.describe('a generation that cannot work says why, keeps what there is and ends', () => {
  // What the model does wrong leaves the rest as it is: one browser, and a ticket for each.
  test('whatever the model does wrong', async ({ ready, freshdesk, model }) => {
    test.setTimeout(150_000);
    const requester_id = freshdesk.state.tickets.get(4711)?.requester_id ?? 0;
    for (const [at, each] of CASES.filter((one) => one.model).entries()) {
      await test.step(each.name, async () => {
        const { id } = freshdesk.addTicket({ id: 4900 + at, subject: 'VPN drops every few minutes', requester_id });
        model.behave = {};
        each.model?.(model);
        await failsAsSaid(ready, id, each);
      });
    }
  });

  for (const each of CASES.filter((one) => !one.model)) {
    test(each.name, async ({ extension, freshdesk }) => {
      await extension.configure({ settings: each.settings ?? {}, secrets: each.secrets ?? {} });
      const ticket = each.ticket?.(freshdesk) ?? 4711;
      each.freshdesk?.(freshdesk);
      await failsAsSaid(extension, ticket, each);
    });
  }
});

test('an endpoint that cannot be reached is named', async ({ extension, model }) => {
  await extension.configure();
  const work = workspace(await extension.openWorkspace(4711));
  await expect(work.messages.first()).toBeVisible();
  await model.close();
  await work.generate.click();
  await expect(work.response.getByText(/Could not reach api\.openai\.com/)).toBeVisible({ timeout: 30_000 });
  await expect(work.stop).toBeHidden();
});

test('a help desk that cannot be reached is named, and the thread stays readable', async ({ ready, freshdesk }) => {
  const work = workspace(await ready.openWorkspace(4711));
  await expect(work.messages.first()).toBeVisible();
  await freshdesk.close();
  await work.generate.click();
  await expect(work.response.getByText(/Could not reach acme\.freshdesk\.com/)).toBeVisible({ timeout: 30_000 });
  await expect(work.stop).toBeHidden();
  await expect(work.messages.first()).toBeVisible();
});

test('an answer that is not JSON is a usable draft, marked as not classified', async ({ ready, model }) => {
  model.behave.ignoreSchema = true;
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect(work.status('Not classified')).toBeVisible();
  await expect(work.draft).toHaveValue(/Nora/);
  await expect(work.draft).not.toHaveValue(/[{}]/);
});

test('a failed refinement leaves the draft as the person had it', async ({ ready, model }) => {
  const work = workspace(await ready.openWorkspace(4711));
  await work.generate.click();
  await expect(work.draft).toBeEditable();
  await expect(work.draft).toHaveValue(/Nora/);
  await work.draft.fill('My own words about the VPN.');
  model.behave.error = { status: 401, body: { error: { code: 'invalid_api_key', message: 'Incorrect API key' } } };
  await work.refinement.fill('Make it formal');
  await work.refine.click();
  await expect(work.response.getByText(/refused the API key/)).toBeVisible();
  await expect(work.draft).toHaveValue('My own words about the VPN.');
});

test('Stop cancels the request at once and keeps the text, marked', async ({ ready, model }) => {
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
