import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { createSetUp } from '@/components/options/setup/setup-store';
import { createAttempt } from '@/components/ui/attempt';

const GOOD = { tone: 'good' as const, text: '' };
const OPENAI = 'https://api.openai.com/v1';

/** A page of which each test and each saving is written down. */
function page(given: {
  domain?: string;
  key?: string;
  modelKey?: string;
  open?: string[];
  allowed?: boolean;
  saved?: boolean;
}) {
  const done: string[] = [];
  const form = signal({
    domain: given.domain ?? '',
    freshdesk_api_key: given.key ?? '',
    openai_api_key: given.modelKey ?? '',
    base_url: OPENAI,
    model: 'gpt-6-luna',
  });
  const settings = {
    freshdesk: { domain: given.saved ? 'acme.freshdesk.com' : '' },
    openai: { provider: 'endpoint', base_url: OPENAI },
  };
  const keys = given.saved ? { freshdesk: '1234', openai: '1234' } : { freshdesk: null, openai: null };
  const stored = signal({ settings, keys });
  const dirty = signal(true);
  const tried = (name: string) => {
    const attempt = createAttempt();
    const run = () =>
      attempt.run(async () => {
        done.push(name);
        return GOOD;
      });
    return { attempt, run };
  };
  const [freshdesk, model] = [tried('freshdesk'), tried('model')];
  const store = {
    fields: { form, stored, dirty },
    connections: {
      freshdesk: freshdesk.attempt,
      model: model.attempt,
      testFreshdesk: freshdesk.run,
      testModel: model.run,
    },
    type: (key: string, value: string) => {
      form.value = { ...form.value, [key]: value };
    },
    save: async () => {
      done.push('save');
      stored.value = {
        settings: { ...settings, freshdesk: { domain: form.value.domain } },
        keys: { freshdesk: '1', openai: '1' } as never,
      };
      dirty.value = false;
    },
  };
  const focused: string[] = [];
  const setUp = createSetUp({
    store: store as never,
    openDesks: async () => given.open ?? [],
    isAllowed: async () => given.allowed ?? true,
    focus: (id) => void focused.push(id),
    wait: async () => undefined,
  });
  const pasted = async () => {
    setUp.pasted();
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { setUp, done, form, focused, pasted };
}

const KEY = 'abcdefghijklmnop1234';

test('it begins where something is missing, and only there', async () => {
  const fresh = page({});
  await fresh.setUp.begin();
  expect(fresh.setUp.active.value).toBe(true);
  expect(fresh.focused).toEqual(['domain']);
  const old = page({ saved: true });
  await old.setUp.begin();
  expect(old.setUp.active.value).toBe(false);
});

test('the help desk is read from an open tab, but never over what is typed', async () => {
  const fresh = page({ open: ['https://www.freshdesk.com.evil.example/', 'https://acme.freshdesk.com/a/tickets/5'] });
  await fresh.setUp.begin();
  expect(fresh.form.value.domain).toBe('acme.freshdesk.com');
  expect(fresh.focused).toEqual(['freshdesk_api_key']);
  const typed = page({ domain: 'globex', open: ['https://acme.freshdesk.com/'] });
  await typed.setUp.begin();
  expect(typed.form.value.domain).toBe('globex');
});

test.each([
  ['a key without a domain', { key: KEY }, []],
  ['a domain without a key', { domain: 'acme' }, []],
  ['both of Freshdesk', { domain: 'acme', key: KEY }, ['freshdesk']],
  ['the key of the model alone', { modelKey: KEY }, ['model']],
  ['all of it', { domain: 'acme', key: KEY, modelKey: KEY }, ['freshdesk', 'model', 'save']],
  [
    'a model at a host that was not allowed yet',
    { domain: 'acme', key: KEY, modelKey: KEY, allowed: false },
    ['freshdesk'],
  ],
])('what was pasted is tried: %s', async (_, given, expected: readonly string[]) => {
  const { setUp, done, pasted } = page(given);
  await setUp.begin();
  await pasted();
  expect(done).toEqual(expected);
  expect(setUp.ready.value).toBe(expected.includes('save'));
});

test('what has answered is not asked again by the next paste', async () => {
  const { setUp, done, form, pasted } = page({ domain: 'acme', key: KEY });
  await setUp.begin();
  await pasted();
  form.value = { ...form.value, openai_api_key: KEY };
  await pasted();
  expect(done).toEqual(['freshdesk', 'model', 'save']);
});
