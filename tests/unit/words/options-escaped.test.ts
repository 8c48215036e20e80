import { signal } from '@preact/signals';
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import type { OptionsPorts } from '@/components/options/ports';

vi.mock('@/lib/words/locale', () => import('../../words/pseudo-locale'));
const { D, textsOf, unmarked } = await import('./small-dom');
const { App } = await import('@/components/options/app');
const { createOptionsStore } = await import('@/components/options/options-store');
const { createSettingsStore } = await import('@/lib/settings/store');
const { settingsSchema } = await import('@/lib/settings/schema');
const { LANGUAGES } = await import('@/lib/words/languages');
const { PROVIDERS } = await import('@/lib/llm/providers-data');
const { summarise } = await import('@/lib/costs/summary');

const NOW = Date.parse('2026-11-20T12:00:00Z');
const KEYS = { freshdesk_api_key: 'abcdefghijklmnop', openai_api_key: 'abcdefghijklmnop' };
const SHIPPED = [{ model: D, input: 1, cached: 1, output: 1, as_of: '2026-11-01', source: D }];
const PLAYBOOK = { id: 'a', title: D, keywords: [D], guidance: D };
const DOMAIN = { domain: 'acme.freshdesk.com', agent_page: '' };

type Patch = { freshdesk?: object; openai?: object; costs?: object };

const FOLDER = { id: 5, categoryId: 1, parentId: null, path: [D], count: 2, walk: 1, companyIds: [], segmentIds: [] };
const WALK = { startedAt: NOW, jobs: [{ is: 'learn' }], languages: [D], credits: 1, passedOver: 0, treeUnsure: false };

/** A copy that says everything at once. */
const knowledgeOf = (attempt: unknown) => ({
  now: signal({
    state: {
      ...{ number: 1, walk: WALK, readAt: NOW, dueAt: NOW, credits: 3, passedOver: 2, failure: null },
      ...{ refusedAt: null, cannedRefusedAt: NOW },
    },
    counts: { articles: 2, inFolder: new Map([[5, 2]]), canned: { api: 0, learnt: 1, imported: 2 } },
    folders: [1, 2, 3, 4].map((visibility, at) => ({ ...FOLDER, id: 5 + at, visibility })),
    choice: {
      ...{ without: [6], helpCentre: '' },
      outdated: [{ key: '7:en', title: D, updatedAt: '2026-01-01T00:00:00Z', at: NOW }],
    },
    unanswered: [{ subject: D, tickets: [4711, 4712] }],
  }),
  host: signal('acme.freshdesk.com'),
  ...{ refreshing: attempt, importing: attempt, exporting: attempt, addressing: attempt },
});

/** The settings page with what is stored; nothing leaves it. */
async function page(stored: Patch, keys: object, policy: object = {}, setUp: object = {}) {
  const area: Record<string, unknown> = { settings: settingsSchema.parse({ costs: {}, ...stored }), secrets: keys };
  const write = async (items: object) => void Object.assign(area, items);
  const settings = createSettingsStore(
    { get: async () => area, set: write, rewrite: write, close: async () => undefined },
    async () => policy,
  );
  const ports: OptionsPorts = {
    settings,
    send: async () => ({ ok: true, value: { models: [{ id: D, shutdown: '2026-12-01' }] } }) as never,
    now: () => NOW,
    defaults: { prompts: { response: D, instructions: D }, playbooks: [PLAYBOOK], prices: SHIPPED, model: D },
    builtIn: null,
    allow: async () => true,
    isAllowed: async () => true,
    download: () => undefined,
    drafts: async () => [],
    holdings: async () => ({ pendingDrafts: 2, repliesOnTheirWay: 1, others: [D] }),
    leave: async () => undefined,
    storageFails: async () => true,
    rebuildStorage: async () => null,
    focusFirstProblem: () => undefined,
  };
  const store = createOptionsStore(ports);
  await store.fields.load();
  const row = {
    ...{ id: D, day: '2026-11-20', host: D, model: D, requests: 3, refused: 1, estimated: 1, unpriced: 1 },
    ...{ input: 1, cached: 1, output: 1, cost: 2_000_000_000, estimatedCost: 1_000_000_000 },
  };
  const view = h(App, {
    store,
    pages: { shown: signal('all'), pageWith: () => 'connection' },
    setUp: { active: signal(false), ready: signal(false), foundDomain: signal(''), ...setUp },
    account: signal({ id: 1, name: D, email: D, signature: D } as never),
    unreadable: signal({ count: 2, ids: ['5', D] }),
    costs: { sum: signal(summarise([row as never], '2026-11')), isThisMonth: signal(true), turn: () => undefined },
    knowledge: knowledgeOf(store.saving),
    page: {
      placement: signal({ bar: null, at: NOW } as never),
      shortcuts: signal([{ what: D, keys: '' }]),
      presses: signal({ '2026-11-20': { started: 1, refused: 2 } }),
      changeShortcuts: () => undefined,
    },
    report: { attempt: store.saving, text: signal(D), make: async () => undefined },
    reported: signal({}),
  } as never);
  return { store, view };
}

/** Names of vendors, and signs that mean the same everywhere. */
// Languages call themselves what they do everywhere.
const NAMES = [
  ...Object.values(LANGUAGES),
  ...PROVIDERS.map(({ name }) => name),
  'Assistant for Freshdesk',
  'acme.freshdesk.com',
]
  .filter(Boolean)
  .sort((a, b) => b.length - a.length);
const HOSTS = /\b(?:[a-z\d-]+\.)+[a-z]{2,}\b(?::\d+)?|localhost:\d+|\$\d+/g;

function escaped(view: Awaited<ReturnType<typeof page>>['view']) {
  return textsOf(view)
    .map(({ where, text }) => ({
      where,
      left: unmarked(NAMES.reduce((rest, name) => rest.replaceAll(name, ' '), text).replace(HOSTS, ' ')),
    }))
    .filter(({ left }) => left !== '');
}

test.each([
  ['new', {}, {}],
  ['set up', { freshdesk: DOMAIN }, KEYS],
  ['with a cap of the installation', { costs: { monthly_cap: 5, cap_by_default: true } }, {}],
  ['an address in the house', { freshdesk: DOMAIN, openai: { base_url: 'http://192.168.1.2/v1', model: D } }, KEYS],
  ['on this computer', { openai: { base_url: 'http://localhost:11434/v1', model: D } }, {}],
  ['the model of the browser', { openai: { provider: 'built-in' } }, KEYS],
] as const)('settings page, %s: every text is out of the catalogue', async (_, stored, keys) => {
  const { view } = await page(stored, keys);
  expect(textsOf(view).length).toBeGreaterThan(10);
  expect(escaped(view)).toEqual([]);
});

test.each([
  ['begins', {}, { active: signal(true) }],
  ['found a tab', { freshdesk: DOMAIN }, { active: signal(true), foundDomain: signal('acme.freshdesk.com') }],
  ['is done', { freshdesk: DOMAIN }, { active: signal(true), ready: signal(true) }],
] as const)('set-up that %s: every text is out of the catalogue', async (_, stored, setUp) => {
  const { view } = await page(stored, {}, {}, setUp);
  expect(textsOf(view).length).toBeGreaterThan(0);
  expect(escaped(view)).toEqual([]);
});

test.each(PROVIDERS.map(({ id }) => id))('what %s needs is out of the catalogue', async (id) => {
  const { store, view } = await page({ freshdesk: DOMAIN }, KEYS);
  store.chooseProvider(id);
  expect(escaped(view)).toEqual([]);
});

test('problems, outcomes and a file are out of the catalogue', async () => {
  const { store, view } = await page({ freshdesk: DOMAIN }, KEYS, { freshdesk: { ticket_limit: 7 } });
  const { fields } = store;
  fields.set('domain', 'a b c');
  fields.set('agent_page', 'two words');
  fields.set('keep_days', '5000');
  fields.set('max_retries', '1.5');
  fields.set('model', ' ');
  fields.set('freshdesk_api_key', 'a b');
  fields.set('remove_openai_key', true);
  fields.set('monthly_cap', 'x');
  fields.set('signature', '{{');
  fields.set('playbooks', [{ id: 'a', title: '', keywords: '', guidance: 'x'.repeat(9000) }]);
  fields.set('prices', [{ id: 'p', model: '', input: '', cached: 'x', output: '', as_of: '2026-11', source: D }]);
  await store.save();
  expect(Object.keys(fields.problems.value).length).toBeGreaterThan(10);
  expect(escaped(view)).toEqual([]);
  const file = JSON.stringify({
    freshdesk: { domain: 'help.acme.com', max_retries: 'x', ticket_limit: 5, keep_days: 30, api_key: 'YOUR_API_KEY' },
    openai: { base_url: 'https://llm.example.com/v1', provider: 'built-in', api_key: KEYS.openai_api_key },
    prompts: { response: D, instructions: null },
    playbooks: [PLAYBOOK, 7],
    privacy: { private_notes_in_responses: true },
    costs: { monthly_cap: null, prices: [] },
    polling_interval_seconds: 120,
  });
  await store.transfer.choose({ name: D, size: file.length, text: async () => file });
  store.transfer.includeKeys.value = true;
  await store.transfer.exportFile();
  await store.leave.ask();
  await store.connections.loadModels();
  await store.chooseCap('');
  store.rebuild.asking.value = 'without-file';
  // The paths of the file are data.
  const left = escaped(view).map(({ left }) => left.replace(/\b(freshdesk|openai|playbooks)(\.\w+)?\b/g, '').trim());
  expect(left.filter(Boolean)).toEqual([]);
});
