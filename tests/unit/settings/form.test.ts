import { describe, expect, it } from 'vitest';
import { shippedDefaults } from '@/components/options/defaults';
import { readBaseUrl } from '@/components/options/model/base-url';
import { keyEnding } from '@/lib/settings/api-key';
import { type FormRules, readForm, type SettingsForm, toForm } from '@/lib/settings/form';
import { readKeywords } from '@/lib/settings/playbook-form';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';

const PLAYBOOK = { id: 'vpn', title: 'VPN', keywords: ['vpn', 'virtual private network'], guidance: 'Ask.' };
const rules: FormRules = {
  readBaseUrl,
  defaults: { prompts: { response: 'R', instructions: 'I' }, playbooks: [PLAYBOOK], prices: [], model: 'gpt-4o-mini' },
  saved: { freshdesk: false, openai: false },
  owners: { domain: '', base_url: DEFAULT_SETTINGS.openai.base_url },
};
const blank = toForm(DEFAULT_SETTINGS, rules.defaults);
const read = (patch: Partial<SettingsForm>, saved = rules.saved) =>
  readForm({ ...blank, ...patch }, { ...rules, saved });

describe('readForm', () => {
  it('stores what is shipped as null, so that it follows later versions', () => {
    expect(read({})).toEqual({
      settings: { ...DEFAULT_SETTINGS, openai: { ...DEFAULT_SETTINGS.openai, model: 'gpt-4o-mini' } },
      secrets: {},
    });
  });

  it('understands every spelling of the domain and of numbers', () => {
    const result = read({ domain: ' https://ACME.freshdesk.com/a/tickets ', rate_limit_delay: '2,5', base_url: '' });
    expect(result).toMatchObject({
      settings: {
        freshdesk: { domain: 'acme.freshdesk.com', rate_limit_delay: 2.5 },
        openai: { base_url: 'https://api.openai.com/v1' },
      },
    });
  });

  it.each<[Partial<SettingsForm>, string[]]>([
    [{ domain: 'help.acme.com' }, ['domain']],
    [{ agent_page: 'two words' }, ['agent_page']],
    [{ freshdesk_api_key: 'Kw83hXq0ZpLmN4vB7tYc' }, ['domain']],
    [{ max_retries: '2.5', ticket_limit: '', retry_delay: '900' }, ['max_retries', 'retry_delay', 'ticket_limit']],
    [{ base_url: 'ftp://x', model: ' ' }, ['base_url', 'model']],
    [{ openai_api_key: 'sk-ключ' }, ['openai_api_key']],
    [{ response: 'x'.repeat(20_001) }, ['response']],
    [{ signature: 'x'.repeat(2001) }, ['signature']],
    [{ signature: 'Dana {{agent.name' }, ['signature']],
    [{ signature: '{% if agent %}Dana{% endif %}' }, ['signature']],
    [
      { playbooks: [{ id: 'a', title: ' ', keywords: ' , ', guidance: '' }] },
      ['playbook:a:keywords', 'playbook:a:title'],
    ],
  ])('explains %.80j', (patch, fields) => {
    const result = read(patch);
    expect('problems' in result && Object.keys(result.problems).sort()).toEqual(fields);
  });

  it('stores a key without what was copied with it', () => {
    const result = read({
      domain: 'acme',
      freshdesk_api_key: '"Kw83hXq0ZpLmN4vB7tYc"',
      openai_api_key: 'export OPENAI_API_KEY=sk-abc,',
    });
    expect(result).toMatchObject({
      secrets: { freshdesk_api_key: 'Kw83hXq0ZpLmN4vB7tYc', openai_api_key: 'sk-abc' },
    });
  });

  it('wants a domain for a saved key, and none once the key is to be removed', () => {
    const saved = { freshdesk: true, openai: false };
    expect(read({}, saved)).toHaveProperty('problems.domain');
    expect(read({ remove_freshdesk_key: true }, saved)).toMatchObject({ secrets: { freshdesk_api_key: '' } });
  });

  it('writes only keys that were typed or are to be removed; typing wins', () => {
    const typed = { openai_api_key: ' sk-abc ', remove_openai_key: true };
    expect(read(typed)).toMatchObject({ secrets: { openai_api_key: 'sk-abc' } });
    expect(read({})).toMatchObject({ secrets: {} });
  });

  it.each<[Partial<SettingsForm>, object]>([
    [{ signature: null }, { signature: null, help_desk_signs: false }],
    [
      { signature: null, help_desk_signs: true },
      { signature: null, help_desk_signs: true },
    ],
    [{ signature: ' Dana\nAcme\n' }, { signature: 'Dana\nAcme', help_desk_signs: false }],
    [{ signature: '{{agent.name}}' }, { signature: '{{agent.name}}', help_desk_signs: false }],
    [{ signature: '' }, { signature: '', help_desk_signs: false }],
  ])('keeps the signature of %j', (patch, replies) => {
    const result = read(patch);
    expect(result).toMatchObject({ settings: { replies } });
    if ('problems' in result) return;
    // And it comes back as it was.
    const shown = toForm(result.settings, rules.defaults);
    expect(readForm(shown, rules)).toMatchObject({ settings: { replies } });
  });

  it('keeps changed prompts and playbooks; an emptied prompt is the shipped one', () => {
    const playbooks = [{ ...PLAYBOOK, keywords: 'vpn\nтуннель;vpn' }];
    expect(read({ response: 'Mine', instructions: '  ', playbooks })).toMatchObject({
      settings: { prompts: { response: 'Mine', instructions: null }, playbooks: [{ keywords: ['vpn', 'туннель'] }] },
    });
  });
});

it.each([
  ['a, b;c\nd\r\n e ', ['a', 'b', 'c', 'd', 'e']],
  ['wifi,wifi, ,', ['wifi']],
  ['パスワード、リセット', ['パスワード', 'リセット']],
  ['cannot   log in', ['cannot log in']],
])('keywords of %j', (typed, words) => {
  expect(readKeywords(typed)).toEqual(words);
});

it.each([
  ['', null],
  ['short', ''],
  ['Kw83hXq0ZpLmN4vB1234', '1234'],
])('of the key %j is shown: %j', (key, shown) => {
  expect(keyEnding(key)).toBe(shown);
});

it('the shipped prompts and playbooks go through the form unchanged', () => {
  const defaults = shippedDefaults(0);
  const result = readForm(toForm(DEFAULT_SETTINGS, defaults), { ...rules, defaults });
  expect(result).toMatchObject({ settings: { prompts: { response: null, instructions: null }, playbooks: null } });
});

describe('a saved key goes only where it was saved for', () => {
  const saved = { freshdesk: true, openai: true };
  const owners = { domain: 'acme.freshdesk.com', base_url: 'https://api.openai.com/v1' };
  const moved = (patch: Partial<SettingsForm>) =>
    readForm({ ...blank, domain: 'acme.freshdesk.com', ...patch }, { ...rules, saved, owners });

  it.each<[Partial<SettingsForm>, string[]]>([
    [{}, []],
    [{ domain: 'globex' }, ['freshdesk_api_key']],
    [{ base_url: 'https://llm.example.com/v1' }, ['openai_api_key']],
    [{ base_url: 'https://llm.example.com/v1', openai_api_key: 'another-key-1234567890' }, []],
    [{ base_url: 'http://localhost:11434/v1', remove_openai_key: true }, []],
  ])('%j', (patch, fields) => {
    const result = moved(patch);
    expect('problems' in result ? Object.keys(result.problems).sort() : []).toEqual(fields);
  });
});
