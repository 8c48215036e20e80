import { describe, expect, test } from 'vitest';
import { readForm, toForm } from '@/lib/settings/form';
import { readImport } from '@/lib/settings/import';
import { type Settings, settingsSchema } from '@/lib/settings/schema';
import { createSettingsStore } from '@/lib/settings/store';
import { exportSettings } from '@/lib/settings/transfer';
import { inWords } from './in-words';

const exported = (settings: Parameters<typeof exportSettings>[0]) =>
  exportSettings(settings, { freshdesk_api_key: '', openai_api_key: '' }, { withKeys: false, now: 0 }).text;

const defaults = { prompts: { response: 'R', instructions: 'I' }, playbooks: [], prices: [], model: 'm' };
const rules = {
  defaults,
  readBaseUrl: (typed: string) => ({ value: typed }),
  saved: { freshdesk: false, openai: false },
  owners: { domain: '', base_url: '' },
};
const NEW = { monthly_cap: 5, cap_by_default: true, prices: [] };
const costsOf = (stored: unknown) => settingsSchema.parse(stored).costs;
const imported = (settings: Settings, file: string) => {
  const plan = readImport(file, rules);
  if ('problem' in plan) throw new Error(inWords(plan.problem));
  const read = readForm({ ...toForm(settings, defaults), ...plan.patch }, rules);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.settings.costs;
};

describe('the cap of 5 dollars', () => {
  test.each<[string, unknown, object]>([
    ['a new installation', undefined, NEW],
    ['an empty one', {}, NEW],
    ['one that chose no cap', { costs: { monthly_cap: null } }, { monthly_cap: null }],
    ['one that saved before there were caps', { freshdesk: { domain: 'acme.freshdesk.com' } }, { monthly_cap: null }],
    ['one that chose another', { costs: { monthly_cap: 20 } }, { monthly_cap: 20 }],
    ['one that chose the same', { costs: { monthly_cap: 5 } }, { monthly_cap: 5 }],
    ['one that saved the default', { costs: NEW }, NEW],
  ])('%s', (_name, stored, costs) => {
    expect(costsOf(stored)).toEqual({ prices: [], ...costs });
  });

  test('is kept as the default when the rest is saved, until another is typed or it is chosen', () => {
    const fresh = { ...settingsSchema.parse(undefined), openai: { ...settingsSchema.parse({}).openai, model: 'm' } };
    const form = toForm(fresh, defaults);
    expect(form.monthly_cap).toBe('5');
    const saved = (patch: object) => {
      const read = readForm({ ...form, ...patch }, rules);
      return 'settings' in read ? read.settings.costs : read.problems;
    };
    expect(saved({})).toEqual(NEW);
    expect(saved({ monthly_cap: '20' })).toEqual({ monthly_cap: 20, prices: [] });
    expect(saved({ monthly_cap: '' })).toEqual({ monthly_cap: null, prices: [] });
    expect(saved({ cap_by_default: false })).toEqual({ monthly_cap: 5, prices: [] });
  });

  test('is stored at the first save, and stays what it is when it is read again', async () => {
    const area: Record<string, unknown> = {};
    const store = createSettingsStore(
      {
        get: async () => area,
        set: async (items) => void Object.assign(area, items),
        rewrite: async (items) => void Object.assign(area, items),
        close: async () => undefined,
      },
      async () => ({}),
    );
    await store.save(await store.settings());
    expect(area).toMatchObject({ settings: { costs: NEW } });
    expect((await store.settings()).costs).toEqual(NEW);
  });

  test.each([
    ['a cap', '{"costs":{"monthly_cap":20}}', { monthly_cap: 20 }],
    ['the same cap, chosen there', '{"costs":{"monthly_cap":5}}', { monthly_cap: 5 }],
    ['no cap', '{"costs":{"monthly_cap":null}}', { monthly_cap: null }],
    ['nothing of it, as the older program', '{"freshdesk":{"ticket_limit":10}}', NEW],
    ['a damaged one', '{"costs":{"monthly_cap":-5}}', NEW],
    ['one that nobody chose', exported(settingsSchema.parse({})), NEW],
  ])('a file with %s, read into a new installation', (_name, file, costs) => {
    expect(imported(settingsSchema.parse({}), file)).toEqual({ prices: [], ...costs });
  });

  test('that nobody chose does not travel into an installation without one', () => {
    const old = settingsSchema.parse({ costs: { monthly_cap: null } });
    expect(imported(old, exported(settingsSchema.parse({})))).toEqual({ monthly_cap: null, prices: [] });
  });
});

describe('private notes as background of responses', () => {
  test.each<[string, unknown, boolean]>([
    ['a new installation', undefined, true],
    ['an empty one', {}, true],
    ['one that saved while they stayed out', { privacy: { private_notes_in_responses: false } }, false],
    ['one that let them in', { privacy: { private_notes_in_responses: true } }, true],
    ['one that saved before there was a choice', { freshdesk: { domain: 'acme.freshdesk.com' } }, false],
    ['one that is damaged', { privacy: { private_notes_in_responses: 'yes' } }, false],
  ])('%s', (_name, stored, on) => {
    const settings = settingsSchema.parse(stored);
    expect(settings.privacy.private_notes_in_responses).toBe(on);
    expect(settingsSchema.parse(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });
});
