import { expect, it } from 'vitest';
import { createOptionsStore } from '@/components/options/options-store';
import type { OptionsPorts } from '@/components/options/ports';
import type { DraftRow } from '@/lib/domain/draft';
import { emptyDraft } from '@/lib/drafts/empty';
import { createSettingsStore } from '@/lib/settings/store';
import { fakeLanguageModel } from '../llm/built-in.ts';
import { inWords } from './in-words';

const KEY = 'Kw83hXq0ZpLmN4vB1234';

async function setUp(
  stored: Record<string, unknown> = {},
  answer: object = { ok: true, value: {} },
  drafts: DraftRow[] | Error = [],
  builtIn: OptionsPorts['builtIn'] = null,
  allowed = ['https://api.openai.com/*'],
  policy: unknown = {},
) {
  const area = { ...stored };
  const log: unknown[] = [];
  const settings = createSettingsStore(
    {
      get: async (keys) => Object.fromEntries([keys].flat().map((key) => [key, area[key]])),
      set: async (items) => void Object.assign(area, items),
      rewrite: async (items) => void Object.assign(area, items),
      close: async () => undefined,
    },
    async () => policy,
  );
  const ports: OptionsPorts = {
    settings,
    send: async (request) => {
      log.push(request);
      return answer as never;
    },
    now: () => Date.parse('2026-11-25'),
    defaults: { prompts: { response: 'R', instructions: 'I' }, playbooks: [], prices: [], model: 'gpt-4o-mini' },
    // Like the browser: nobody is asked for what the installation holds already.
    allow: async (...patterns) => {
      const asked = patterns.filter((pattern) => !allowed.includes(pattern));
      if (asked.length > 0) log.push(`allow ${asked.join(' ')}`);
      return asked.length === 0;
    },
    isAllowed: async (pattern) => allowed.includes(pattern),
    download: (name, text) => log.push(`${name} ${text.includes(KEY)}`, ...(text.match(/^Ticket.*$/gm) ?? [])),
    drafts: async () => {
      if (drafts instanceof Error) throw drafts;
      return drafts;
    },
    holdings: async () => ({ pendingDrafts: 2, repliesOnTheirWay: 0, others: [] }),
    leave: async (told) => {
      await settings.forgetHelpDesk({});
      await told();
      log.push('deleted');
    },
    storageFails: async () => false,
    rebuildStorage: async () => {
      log.push('rebuild');
      return null;
    },
    builtIn,
    focusFirstProblem: () => log.push('focus'),
  };
  const store = createOptionsStore(ports);
  await store.fields.load();
  return { store, area, log };
}

it('saves, forgets the typed key and tells the worker', async () => {
  const { store, area, log } = await setUp();
  store.fields.set('domain', 'acme');
  store.fields.set('freshdesk_api_key', KEY);
  expect(store.fields.dirty.value).toBe(true);
  await store.save();
  expect(store.saving.outcome.value).toEqual({ tone: 'good', text: 'Saved.' });
  expect(area).toMatchObject({
    secrets: { freshdesk_api_key: KEY },
    settings: { freshdesk: { domain: 'acme.freshdesk.com' } },
  });
  expect(store.fields.form.value?.freshdesk_api_key).toBe('');
  expect(store.fields.stored.value?.keys.freshdesk).toBe('1234');
  expect(store.fields.dirty.value).toBe(false);
  expect(log).toEqual([{ type: 'settings-saved' }]);
});

it('saves nothing while one field is wrong', async () => {
  const { store, area, log } = await setUp();
  store.fields.set('domain', 'acme');
  store.fields.set('ticket_limit', 'many');
  await store.save();
  expect(store.saving.outcome.value?.text).toBe('Not saved. One field needs a correction.');
  expect(area).toEqual({});
  expect(log).toEqual(['focus']);
});

it('tests what is typed; an empty key stands for the saved one', async () => {
  const { store, log } = await setUp(
    { secrets: { freshdesk_api_key: KEY } },
    { ok: false, failure: { kind: 'freshdesk-no-help-desk', subject: 'acne.freshdesk.com' } },
  );
  store.fields.set('domain', 'https://acne.freshdesk.com/a/');
  await store.connections.testFreshdesk();
  expect(log).toEqual([{ type: 'test-freshdesk', domain: 'acne.freshdesk.com', apiKey: '' }]);
  expect(store.connections.freshdesk.outcome.value).toMatchObject({
    tone: 'bad',
    text: expect.stringMatching(/There is no Freshdesk help desk/),
  });
  expect(store.connections.freshdesk.busy.value).toBe(false);
});

it('asks nobody without a key', async () => {
  const { store, log } = await setUp();
  store.fields.set('domain', 'acme');
  await store.connections.testFreshdesk();
  await store.connections.testModel();
  expect(store.fields.problems.value).toMatchObject({
    freshdesk_api_key: 'Enter an API key first.',
    openai_api_key: 'Enter an API key first.',
  });
  expect(log).toEqual(['focus', 'focus']);
});

it('asks for another host in the turn of the click, and sends and stores nothing when refused', async () => {
  const { store, area, log } = await setUp();
  store.fields.set('base_url', 'localhost:11434');
  const testing = store.connections.testModel();
  expect(log).toEqual(['allow http://localhost/*']);
  await testing;
  expect(store.connections.model.outcome.value?.text).toMatch(/may not talk to localhost:11434/);
  const saving = store.save();
  expect(log).toHaveLength(2);
  await saving;
  expect(store.saving.outcome.value?.tone).toBe('bad');
  expect(area).toEqual({});
});

const GATEWAY = 'https://llm.example.com/v1';

it.each([
  ['nothing saved', {}, {}, null],
  ['the key of another host is on its way out', { openai_api_key: KEY }, { remove_openai_key: true }, null],
  ['a key is typed', {}, { openai_api_key: ` ${KEY} ` }, KEY],
  ['its own key is saved', { openai_api_key: KEY }, {}, ''],
])('an endpoint that may need no key is asked as it will be: %s', async (_name, secrets, typed, apiKey) => {
  const settings = { openai: { base_url: GATEWAY, model: 'ours' } };
  const { store, log } = await setUp({ settings, secrets }, undefined, [], null, ['https://llm.example.com/*']);
  for (const [field, value] of Object.entries(typed)) store.fields.set(field as 'remove_openai_key', value as boolean);
  await store.connections.testModel();
  await store.connections.loadModels();
  expect(log).toEqual([
    { type: 'test-model', baseUrl: GATEWAY, apiKey, model: 'ours' },
    { type: 'list-models', baseUrl: GATEWAY, apiKey },
  ]);
});

it('the only model of a list is taken, unless one is named already', async () => {
  const answer = { ok: true, value: { models: [{ id: 'only', shutdown: null }] } };
  const { store } = await setUp({}, answer, [], null, ['https://llm.example.com/*']);
  store.fields.set('base_url', GATEWAY);
  store.fields.set('model', '');
  await store.connections.loadModels();
  expect(store.fields.form.value?.model).toBe('only');
  store.fields.set('model', 'mine');
  await store.connections.loadModels();
  expect(store.fields.form.value?.model).toBe('mine');
});

it('names only the hosts that are still refused', async () => {
  const { store, log } = await setUp();
  store.fields.set('domain', 'acme');
  store.fields.set('agent_page', 'support.example.com');
  await store.save();
  expect(log).toEqual(['allow https://support.example.com/*']);
  expect(store.saving.outcome.value?.text).toMatch(/may not talk to support\.example\.com yet/);
});

it("asks for OpenAI's host again where a person has taken it away", async () => {
  const { store, area, log } = await setUp({}, undefined, [], null, []);
  await store.save();
  expect(log).toEqual(['allow https://api.openai.com/*']);
  expect(store.saving.outcome.value?.text).toMatch(/may not talk to api\.openai\.com/);
  expect(area).toEqual({});
});

it('each provider keeps what was typed for it, key included, and begins with a model that it usually takes', async () => {
  const { store } = await setUp();
  const fields = () => {
    const { base_url, model, openai_api_key } = store.fields.form.value ?? {};
    return [base_url, model, openai_api_key].filter(Boolean);
  };
  store.chooseProvider('mistral');
  expect(fields()).toEqual(['https://api.mistral.ai/v1', 'mistral-small-latest']);
  store.fields.set('model', 'mistral-large-latest');
  store.fields.set('openai_api_key', KEY);
  store.chooseProvider('azure');
  store.fields.set('base_url', 'https://acme.openai.azure.com/openai/v1');
  store.fields.set('model', 'our-deployment');
  expect(fields()).toEqual(['https://acme.openai.azure.com/openai/v1', 'our-deployment']);
  store.chooseProvider('built-in');
  expect(fields()[2]).toBeUndefined();
  store.chooseProvider('mistral');
  expect(fields()).toEqual(['https://api.mistral.ai/v1', 'mistral-large-latest', KEY]);
  store.chooseProvider('azure');
  expect(fields()).toEqual(['https://acme.openai.azure.com/openai/v1', 'our-deployment']);
});

it('what is wrong in fields that the built-in model hides does not stand in its way', async () => {
  const { api } = fakeLanguageModel({ state: 'available' });
  const { store, area } = await setUp({}, undefined, [], api);
  store.chooseProvider('azure');
  await store.save();
  expect(store.saving.outcome.value?.tone).toBe('bad');
  store.chooseProvider('built-in');
  await store.save();
  expect(store.saving.outcome.value?.text).toBe('Saved.');
  expect(area).toMatchObject({ settings: { openai: { provider: 'built-in' } } });
});

it('a provider fills in its address and asks for one of its models; going back restores what is stored', async () => {
  const { store, area } = await setUp({
    settings: { openai: { model: 'gpt-6-luna', base_url: 'https://api.openai.com/v1' } },
  });
  store.chooseProvider('ollama');
  expect(store.fields.form.value).toMatchObject({ base_url: 'http://localhost:11434/v1', model: '' });
  store.chooseProvider('azure');
  await store.save();
  expect(store.fields.problems.value).toMatchObject({
    base_url: expect.stringMatching(/YOUR-RESOURCE/),
    model: expect.stringMatching(/Enter the name of a model/),
  });
  store.chooseProvider('openai');
  expect(store.fields.form.value).toMatchObject({ base_url: 'https://api.openai.com/v1', model: 'gpt-6-luna' });
  expect(store.fields.dirty.value).toBe(false);
  expect(area).toMatchObject({ settings: { openai: { model: 'gpt-6-luna' } } });
});

it('the built-in model: not stored while it is not there; downloaded, tried, stored, and the address kept', async () => {
  const given = { state: 'downloadable', progress: [{ loaded: 0.5 }] };
  const { api } = fakeLanguageModel(given);
  api.availability = async () => given.state;
  const { store, area } = await setUp({}, undefined, [], api);
  store.chooseProvider('built-in');
  await store.save();
  expect(store.saving.outcome.value?.text).toMatch(/^Not saved\. The built-in model can be used once it is downloaded/);
  expect(area).toEqual({});
  const downloading = store.builtIn.download();
  expect(store.builtIn.progress.value).toBe(0.5);
  given.state = 'available';
  await downloading;
  expect(store.builtIn.state.value).toBe('available');
  await store.builtIn.test();
  expect(store.builtIn.trial.outcome.value?.text).toMatch(/^Chrome's built-in model answered/);
  await store.save();
  expect(area).toMatchObject({
    settings: { openai: { provider: 'built-in', base_url: 'https://api.openai.com/v1', model: 'gpt-4o-mini' } },
  });
});

it('a download can be stopped, and tried again', async () => {
  const given = { state: 'downloadable' };
  const { api } = fakeLanguageModel(given);
  let calls = 0;
  const { create } = api;
  api.create = async (options) => {
    calls += 1;
    const { signal } = options as { signal: AbortSignal };
    if (calls === 1) await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    return create(options);
  };
  const { store } = await setUp({}, undefined, [], api);
  const downloading = store.builtIn.download();
  store.builtIn.stopDownload();
  await downloading;
  expect(store.builtIn.downloading.outcome.value?.text).toMatch(/^Stopped\. The browser may go on/);
  expect(store.builtIn.progress.value).toBeNull();
  await store.builtIn.download();
  expect(store.builtIn.downloading.outcome.value?.text).toBe('Downloaded. Save to use it.');
});

it('a browser without a built-in model says so, and nothing is stored', async () => {
  const { store, area } = await setUp();
  store.chooseProvider('built-in');
  await store.save();
  expect(store.saving.outcome.value?.text).toMatch(/^Not saved\. This browser has no built-in model/);
  expect(area).toEqual({});
});

it('switches the model at once and leaves other typing unsaved', async () => {
  const { store, area } = await setUp();
  store.fields.set('response', 'My prompt');
  await store.switchModel('gpt-6-luna');
  expect(area).toMatchObject({ settings: { openai: { model: 'gpt-6-luna' }, prompts: { response: null } } });
  expect(store.fields.form.value).toMatchObject({ model: 'gpt-6-luna', response: 'My prompt' });
  expect(store.fields.dirty.value).toBe(true);
});

it.each([
  ['20', 20],
  ['', null],
  ['5', 5],
])('stores a cap of "%s" with one click, and nothing else that is typed', async (typed, stored) => {
  const { store, area } = await setUp();
  expect(store.fields.form.value).toMatchObject({ monthly_cap: '5', cap_by_default: true });
  store.fields.set('response', 'My prompt');
  await store.chooseCap(typed);
  expect(area).toMatchObject({ settings: { costs: { monthly_cap: stored }, prompts: { response: null } } });
  expect(area['settings']).not.toHaveProperty('costs.cap_by_default');
  expect(store.capping.outcome.value).toMatchObject({ tone: 'good', text: expect.stringMatching(/Saved\.$/) });
  expect(store.fields.form.value).toMatchObject({ monthly_cap: typed, response: 'My prompt' });
});

it('what an organisation has set goes before what is stored, cannot be imported, and is not stored as the own', async () => {
  const policy = {
    freshdesk: { ticket_limit: 10, keep_days: 5, domain: 'globex.freshdesk.com' },
    sending: { undo_seconds: 30 },
  };
  const stored = {
    settings: { freshdesk: { domain: 'acme.freshdesk.com', ticket_limit: 40 }, openai: { model: 'm' } },
  };
  const { store, area } = await setUp(stored, undefined, [], null, undefined, policy);
  // Out of bounds, and what no policy may set, are as if they were not there.
  expect(store.fields.form.value).toMatchObject({
    domain: 'acme.freshdesk.com',
    ticket_limit: '10',
    keep_days: '90',
    undo_seconds: '30',
  });
  expect([...(store.fields.stored.value?.locked ?? [])]).toEqual(['freshdesk.ticket_limit', 'sending.undo_seconds']);
  const text = JSON.stringify({ freshdesk: { ticket_limit: 7, max_retries: 2 } });
  await store.transfer.choose({ name: 'config.json', size: text.length, text: async () => text });
  expect(inWords(store.transfer.plan.value?.ignored)).toEqual([
    { name: 'freshdesk.ticket_limit', note: 'set by your organisation' },
  ]);
  await store.transfer.importNow();
  await store.save();
  expect(store.saving.outcome.value?.text).toBe('Saved.');
  expect(area).toMatchObject({
    settings: { freshdesk: { ticket_limit: 40, max_retries: 2 }, sending: { undo_seconds: 10 } },
  });
  expect(store.fields.form.value).toMatchObject({ ticket_limit: '10', undo_seconds: '30' });
});

it('imports only after the second click', async () => {
  const { store, area } = await setUp();
  const text = JSON.stringify({ freshdesk: { domain: 'acme', api_key: KEY } });
  await store.transfer.choose({ name: 'config.json', size: text.length, text: async () => text });
  expect(store.transfer.plan.value?.taken).toHaveLength(2);
  expect(area).toEqual({});
  await store.transfer.importNow();
  expect(area).toMatchObject({ secrets: { freshdesk_api_key: KEY } });
  expect(store.fields.dirty.value).toBe(false);
});

it('never reads a huge file', async () => {
  const { store } = await setUp();
  const text = () => Promise.reject(new Error('read'));
  await store.transfer.choose({ name: 'backup.json', size: 3_000_000_000, text });
  expect(store.transfer.importing.outcome.value?.text).toMatch(/^backup\.json: This file is larger than 2 MB/);
});

it.each([
  [false, 'false'],
  [true, 'true'],
])('exports keys only if ticked: %s', async (ticked, held) => {
  const { store, log } = await setUp({ secrets: { freshdesk_api_key: KEY } });
  store.transfer.includeKeys.value = ticked;
  await store.transfer.exportFile();
  expect(log).toEqual([`freshdesk-assistant-settings-2026-11-25.json ${held}`]);
});

it('leaving stops the worker before the databases go', async () => {
  const { store, area, log } = await setUp({
    settings: { freshdesk: { domain: 'acme.freshdesk.com', agent_page: 'support.acme.example', ticket_limit: 40 } },
    secrets: { freshdesk_api_key: KEY, openai_api_key: 'sk-1' },
  });
  await store.leave.ask();
  expect(store.leave.question.value).toMatchObject({ host: 'acme.freshdesk.com', pendingDrafts: 2 });
  expect(log).toEqual([]);
  await store.leave.confirm();
  expect(log).toEqual([{ type: 'settings-saved' }, 'deleted']);
  expect(area).toMatchObject({
    secrets: { freshdesk_api_key: '', openai_api_key: '' },
    settings: { freshdesk: { domain: '', agent_page: '', ticket_limit: 40 } },
  });
});

it('asks for exactly the host of the agent pages, together with the model, in one question', async () => {
  const { store, area, log } = await setUp();
  store.fields.set('domain', 'acme');
  store.fields.set('agent_page', 'https://support.example.com/a/tickets/7');
  store.fields.set('base_url', 'localhost:11434');
  await store.save();
  expect(log).toEqual(['allow http://localhost/* https://support.example.com/*']);
  expect(store.saving.outcome.value?.text).toMatch(/localhost:11434 and support\.example\.com/);
  expect(area).toEqual({});
});

it('exports drafts as a text file, newest first, without empty ones (U10)', async () => {
  const stored = { settings: { freshdesk: { domain: 'acme.freshdesk.com' } } };
  const draft = (id: number, text: string) => ({
    ...emptyDraft(`${id}:response`, id, 'response', id),
    ticketSubject: 'VPN',
    text,
  });
  const { store, log } = await setUp(stored, undefined, [draft(1, 'one'), draft(2, 'two'), draft(3, ' ')]);
  await store.draftExport.run();
  expect(log).toEqual(['freshdesk-assistant-drafts-2026-11-25.txt false', 'Ticket #2: VPN', 'Ticket #1: VPN']);
  expect(store.draftExport.attempt.outcome.value?.text).toMatch(/^Exported 2 drafts/);
});

it.each([
  { drafts: [], tone: 'good', deleted: true },
  { drafts: new Error('unreadable'), tone: 'bad', deleted: false },
])('makes the storage anew only after the drafts are in a file: $tone', async ({ drafts, tone, deleted }) => {
  const { store, log } = await setUp({ settings: { freshdesk: { domain: 'acme.freshdesk.com' } } }, undefined, drafts);
  await store.rebuild.confirm();
  expect(store.rebuild.attempt.outcome.value?.tone).toBe(tone);
  expect(log.includes('rebuild')).toBe(deleted);
});

it('makes the storage anew without a file where none can be made, but only when that is asked for', async () => {
  const stored = { settings: { freshdesk: { domain: 'acme.freshdesk.com' } } };
  const { store, log } = await setUp(stored, undefined, new Error('unreadable'));
  store.rebuild.asking.value = 'with-file';
  await store.rebuild.confirm();
  expect(store.rebuild.asking.value).toBe('without-file');
  expect(log).not.toContain('rebuild');
  await store.rebuild.confirm();
  expect(log).toContain('rebuild');
  expect(store.rebuild.attempt.outcome.value?.tone).toBe('good');
  expect(store.rebuild.asking.value).toBeNull();
});
