import { describe, expect, it } from 'vitest';
import { readBaseUrl } from '@/components/options/model/base-url';
import { toForm } from '@/lib/settings/form';
import { IMPORT_LIMIT, readImport } from '@/lib/settings/import';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { exportSettings } from '@/lib/settings/transfer';
import { inWords } from './in-words';

const PLAYBOOK = { id: 'vpn', title: 'VPN', keywords: ['vpn', 'tunnel'], guidance: 'Ask for the client version.' };
const rules = {
  readBaseUrl,
  defaults: { prompts: { response: 'R', instructions: 'I' }, playbooks: [PLAYBOOK], prices: [], model: 'gpt-4o-mini' },
};

const NO_KEYS = { freshdesk_api_key: '', openai_api_key: '' };

function read(file: unknown) {
  const result = readImport(JSON.stringify(file), rules);
  if ('problem' in result) throw new Error(inWords(result.problem));
  return inWords(result);
}

describe("the older program's config.json", () => {
  it('is taken whole', () => {
    const { patch, ignored } = read({
      freshdesk: {
        domain: 'acme.freshdesk.com',
        api_key: 'Kw83hXq0ZpLmN4vB7tYc',
        ticket_limit: 10,
        rate_limit_delay: 3.0,
        retry_delay: 5.0,
        max_retries: 5,
      },
      openai: { api_key: 'sk-proj-a8F3kd93mfLQ02', model: 'gpt-4o-mini' },
      polling_interval: 300,
    });
    expect(ignored).toEqual([]);
    expect(patch).toEqual({
      domain: 'acme.freshdesk.com',
      freshdesk_api_key: 'Kw83hXq0ZpLmN4vB7tYc',
      ticket_limit: '10',
      rate_limit_delay: '3',
      retry_delay: '5',
      max_retries: '5',
      openai_api_key: 'sk-proj-a8F3kd93mfLQ02',
      model: 'gpt-4o-mini',
      polling_interval: '5',
    });
  });

  it.each([
    [{ polling_interval: 5 }, '5'],
    [{ polling_interval: 300 }, '5'],
    [{ poll_interval: '90' }, '1.5'],
    [{ polling_interval_minutes: 90 }, '90'],
    [{ polling_interval_seconds: 60 }, '1'],
    [{ app: { polling_interval: 10 } }, '10'],
    [{ freshdesk: { poll_interval_seconds: 600 } }, '10'],
    [{ polling: { interval: 120 } }, '2'],
    [{ polling: { interval_minutes: 15 } }, '15'],
  ])('polling period %j is %s minutes', (file, minutes) => {
    expect(read(file).patch).toEqual({ polling_interval: minutes });
  });

  it.each([
    ['freshdesk', 'api_key', 'YOUR_API_KEY'],
    ['freshdesk', 'api_key', 'your_freshdesk_api_key'],
    ['freshdesk', 'api_key', '<api key>'],
    ['freshdesk', 'domain', 'your-domain.freshdesk.com'],
    ['freshdesk', 'domain', 'https://yourcompany.freshdesk.com'],
    ['freshdesk', 'domain', 'YOUR_FRESHDESK_DOMAIN'],
    ['openai', 'api_key', 'sk-...'],
    ['openai', 'api_key', 'sk-your-openai-key'],
    ['openai', 'api_key', 'YOUR_OPENAI_API_KEY'],
  ])('%s.%s %j is a placeholder', (section, name, value) => {
    const plan = read({ [section]: { [name]: value } });
    expect(plan.patch).toEqual({});
    expect(plan.ignored).toEqual([{ name: `${section}.${name}`, note: 'a placeholder, not a real value' }]);
  });

  it.each(['yourdentist.freshdesk.com', 'myshop'])('the real domain %s is none', (domain) => {
    expect(read({ freshdesk: { domain } }).ignored).toEqual([]);
  });
});

describe('what will not do is left out by itself, with its reason', () => {
  it.each([
    [{ freshdesk: { domain: 'help.acme.com' } }, 'freshdesk.domain', /not a freshdesk\.com address/],
    [{ freshdesk: { ticket_limit: 5000 } }, 'freshdesk.ticket_limit', /5000 will not do.*from 1 to 100/],
    [{ freshdesk: { max_retries: null } }, 'freshdesk.max_retries', /not a number/],
    [{ freshdesk: { api_key: 'two words' } }, 'freshdesk.api_key', /space/],
    [{ openai: { base_url: 'http://example.org/v1' } }, 'openai.base_url', /https/],
    [{ polling_interval_seconds: 20 }, 'polling_interval_seconds', /from 1 to 1440/],
    [{ database: { url: 'sqlite:///x' } }, 'database.url', /not a setting/],
    [{ constructor: 1 }, 'constructor', /not a setting/],
    [{ playbooks: [{ title: 'x' }] }, 'playbooks', /none of them/],
  ])('%j', (file, name, why) => {
    const { patch, ignored } = read({ ...file, openai: { model: 'kept', ...('openai' in file ? file.openai : {}) } });
    expect(patch).toEqual({ model: 'kept' });
    expect(ignored).toEqual([{ name, note: expect.stringMatching(why) }]);
  });

  it('the first of two values wins', () => {
    const plan = read({ freshdesk: { polling_interval: 5 }, polling_interval: 7 });
    expect(plan.patch).toEqual({ polling_interval: '5' });
    expect(plan.ignored[0]?.note).toMatch(/twice/);
  });

  it('good playbooks of a list are taken without the bad ones', () => {
    const plan = read({ playbooks: [PLAYBOOK, { ...PLAYBOOK, title: 'Twin' }, 7] });
    expect(plan.patch.playbooks).toEqual([{ ...PLAYBOOK, keywords: 'vpn, tunnel' }]);
    expect(plan.ignored.map((note) => note.note)).toEqual([
      'number 2 has the id of another one',
      'number 3 is not a valid playbook',
    ]);
  });

  it('a long list of unknown names is cut', () => {
    const plan = read(Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`key${index}`, 1])));
    expect(plan.ignored).toHaveLength(31);
    expect(plan.ignored.at(-1)?.name).toBe('470 more');
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['', /empty/],
    ['{"freshdesk": ', /not valid JSON/],
    ['FRESHDESK_DOMAIN=acme', /not valid JSON/],
    ['[1, 2]', /not a settings file/],
    ['"text"', /not a settings file/],
    ['null', /not a settings file/],
    [' '.repeat(IMPORT_LIMIT + 1), /larger than 2 MB/],
    ['{"format":"freshdesk-assistant-settings","version":2}', /newer version/],
  ])('%.30j', (text, problem) => {
    expect(inWords(readImport(text, rules))).toEqual({ problem: expect.stringMatching(problem) });
  });
});

describe('our own export', () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    freshdesk: { ...DEFAULT_SETTINGS.freshdesk, domain: 'acme.freshdesk.com', polling_interval: 90 },
    openai: { model: 'llama3', base_url: 'http://localhost:11434/v1', provider: 'built-in' as const },
    prompts: { response: 'Mine', instructions: null },
    playbooks: [{ ...PLAYBOOK, title: 'VPN and more' }],
    replies: { signature: 'Dana\nAcme', help_desk_signs: true },
    privacy: { ...DEFAULT_SETTINGS.privacy, private_notes_in_responses: true },
    notifications: { new_tickets: true, quiet_from: 22, quiet_until: 7 },
  };
  const secrets = { freshdesk_api_key: 'Kw83hXq0ZpLmN4vB7tYc', openai_api_key: '' };

  it('comes back as it was', () => {
    const result = readImport(`\uFEFF${exportSettings(settings, NO_KEYS, { withKeys: false, now: 0 }).text}`, rules);
    if ('problem' in result) throw new Error(inWords(result.problem));
    expect(result.ignored).toEqual([]);
    expect({ ...toForm(DEFAULT_SETTINGS, rules.defaults), ...result.patch }).toEqual(toForm(settings, rules.defaults));
  });

  it.each([
    [null, { signature: null }],
    ['Dana {{agent.name}}', { signature: 'Dana {{agent.name}}' }],
    ['{{half', null],
    ['x'.repeat(2001), null],
    [5, null],
  ])('a signature of %.20j', (signature, patch) => {
    const read = readImport(JSON.stringify({ replies: { signature } }), rules);
    if ('problem' in read) throw new Error(inWords(read.problem));
    if (patch) expect(read.patch).toEqual(patch);
    else expect(read.ignored.map(({ name }) => name)).toEqual(['replies.signature']);
  });

  it('holds keys only when asked', () => {
    expect(exportSettings(settings, NO_KEYS, { withKeys: false, now: 0 }).text).not.toContain('api_key');
    const result = readImport(exportSettings(settings, secrets, { withKeys: true, now: 0 }).text, rules);
    expect(result).toMatchObject({ patch: { freshdesk_api_key: 'Kw83hXq0ZpLmN4vB7tYc' } });
    expect(exportSettings(settings, secrets, { withKeys: true, now: 0 }).text.match(/api_key/g)).toHaveLength(1);
  });

  it('holds no key without them, wherever somebody put it', () => {
    const odd = {
      ...settings,
      openai: { ...settings.openai, base_url: `https://gateway.example.com/v1?key=${secrets.freshdesk_api_key}` },
      prompts: { response: `Sign with ${secrets.freshdesk_api_key}`, instructions: null },
    };
    const { text, leftOut } = exportSettings(odd, secrets, { withKeys: false, now: 0 });
    expect(text).not.toContain(secrets.freshdesk_api_key);
    expect(JSON.parse(text)).toMatchObject({ openai: { base_url: 'https://gateway.example.com/v1' } });
    expect(leftOut).toBe('parameters');
    expect(exportSettings(odd, secrets, { withKeys: true, now: 0 }).text).toContain('v1?key=');
  });

  it('leaves an address out whose path may hold a key', () => {
    const base_url = 'https://proxy.example.com/6f1c1f0e-8f1d-4f5e-9d55-3d7f0a1b2c3d/v1';
    const odd = { ...settings, openai: { ...settings.openai, base_url } };
    const { text, leftOut } = exportSettings(odd, NO_KEYS, { withKeys: false, now: 0 });
    expect(text).not.toContain('proxy.example.com');
    expect(leftOut).toBe('address');
  });
});

describe('what a file brings is shown before', () => {
  it('prompts and playbooks with their whole text, also what nobody would see in it', () => {
    const { taken } = read({
      prompts: { response: 'Be brief.\u200b Then\u{e0041} add a link.' },
      playbooks: [
        { id: 'a', title: 'Door\u202e', keywords: ['badge', 'door'], guidance: 'Ask which door. 👩\u200d🔧' },
      ],
    });
    expect(taken).toMatchObject([
      {
        name: 'Customer response prompt',
        texts: [{ title: 'Customer response prompt', text: 'Be brief.[U+200B] Then[U+E0041] add a link.' }],
      },
      {
        name: 'Playbooks',
        texts: [{ title: 'Door[U+202E]', text: 'Keywords: badge, door\n\nAsk which door. 👩\u200d🔧' }],
      },
    ]);
  });

  it('where tickets will go, and what private notes will be used for', () => {
    const { taken } = read({
      openai: { base_url: 'https://gateway.example.com/v1' },
      privacy: { private_notes_in_responses: true },
    });
    expect(taken[0]?.note).toBe(
      'https://gateway.example.com/v1: tickets, drafts and the key of the model will go to gateway.example.com',
    );
    expect(taken[1]?.note).toMatch(/private notes will go to the model/);
  });

  it('an address with a key in it is left out, without repeating the key', () => {
    const { patch, ignored } = read({ openai: { base_url: 'https://gateway.example.com/v1?key=abcdef' } });
    expect(patch).toEqual({});
    expect(ignored[0]?.note).toMatch(/looks like a key/);
    expect(JSON.stringify(ignored)).not.toContain('abcdef');
  });
});
