import { describe, expect, test } from 'vitest';
import { shippedDefaults } from '@/components/options/defaults';
import { readBaseUrl } from '@/components/options/model/base-url';
import { type FormKey, readForm, type SettingsForm, toForm } from '@/lib/settings/form';
import { readImport } from '@/lib/settings/import';
import { labelText, nameText, searchData, sectionText } from '@/lib/settings/labels';
import { FIELDS, type Settings } from '@/lib/settings/registry';
import { type Field, field, keyOf, putAt, valueAt } from '@/lib/settings/registry/field';
import { text } from '@/lib/settings/registry/kinds';
import { SECTIONS } from '@/lib/settings/registry/sections';
import { schemaOfFields } from '@/lib/settings/schema';
import { exportSettings } from '@/lib/settings/transfer';
import { inWords } from './in-words';

const defaults = shippedDefaults(Date.UTC(2026, 10, 20));
const rules = {
  defaults,
  readBaseUrl,
  saved: { freshdesk: false, openai: false },
  owners: { domain: '', base_url: '' },
};
const NO_KEYS = { freshdesk_api_key: '', openai_api_key: '' };

/** Made as any other setting, and known to nothing but this one description. */
const GREETING = field({
  path: 'replies.greeting',
  kind: text(20),
  default: 'Hello',
  section: 'drafting',
});
const WITH_GREETING: readonly Field[] = [...FIELDS, GREETING];

const PLAYBOOK = { id: 'vpn', title: 'VPN', keywords: ['vpn'], guidance: 'Ask for the version.' };
const PRICE = { model: 'ours', input: 1, cached: 0.5, output: 2, as_of: '2026-11', source: 'read' };

/** Of every field one other value than the default, and what it cannot be. A field without a line fails the test. */
const VALUES: Record<string, { other: unknown; bad: unknown[]; inFile?: unknown[] }> = {
  language: { other: 'en', bad: ['xx', null, 5], inFile: ['Englisch', 5] },
  'freshdesk.domain': { other: 'acme.freshdesk.com', bad: [5, null, 'x'.repeat(501)], inFile: ['help.acme.com', 5] },
  'freshdesk.agent_page': { other: 'support.example.com', bad: [5, null], inFile: ['two words', 5] },
  'freshdesk.polling_interval': { other: 2.5, bad: [0.5, 1441, '5', null], inFile: [0.5, null, 'often'] },
  'freshdesk.ticket_limit': { other: 100, bad: [0, 101, 2.5, null] },
  'freshdesk.rate_limit_delay': { other: 0, bad: [-1, 61, null] },
  'freshdesk.retry_delay': { other: 0.5, bad: [0.4, 61, null] },
  'freshdesk.max_retries': { other: 0, bad: [-1, 11, 1.5, null] },
  'freshdesk.keep_days': { other: 3650, bad: [6, 3651, 7.5, null] },
  'openai.model': { other: 'llama3', bad: [5, null, 'x'.repeat(501)], inFile: [' ', 5, 'x'.repeat(501)] },
  'openai.base_url': { other: 'https://llm.example.com/v1', bad: [5, null], inFile: ['ftp://x', '', 5] },
  'openai.provider': { other: 'built-in', bad: ['cloud', 5, null] },
  'prompts.response': { other: 'Be brief.', bad: [5, 'x'.repeat(20_001)] },
  'prompts.instructions': { other: 'Be thorough.', bad: [5, 'x'.repeat(20_001)] },
  playbooks: { other: [PLAYBOOK], bad: ['all', [{ title: 'x' }]] },
  'replies.signature': { other: 'Dana\nAcme', bad: [5, 'x'.repeat(2001)] },
  'replies.help_desk_signs': { other: true, bad: ['yes', 1, null] },
  'replies.greeting': { other: 'Good day', bad: [5, null, 'x'.repeat(21)] },
  'sending.undo_seconds': { other: 30, bad: [0, 61, 2.5, '5', null], inFile: [0, 61, 2.5, null] },
  'privacy.private_notes_in_responses': { other: true, bad: ['yes', 1, null] },
  'privacy.redaction': { other: 'strict', bad: ['some', 1, null] },
  'privacy.hold_first_request': { other: true, bad: ['yes', 1, null] },
  'privacy.hide_secret': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_card': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_iban': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_national_id': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_own': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_email': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_url_token': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_phone': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_birth_date': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_address': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_name': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.hide_reference': { other: 'never', bad: ['maybe', 1, null] },
  'privacy.own_patterns': { other: 'AB-######', bad: [5, null, 'x'.repeat(1501)], inFile: [5, '*', 'ab'] },
  'notifications.new_tickets': { other: true, bad: ['yes', 1, null] },
  'notifications.quiet_from': { other: 22, bad: [24, -1, 1.5, null] },
  'notifications.quiet_until': { other: 7, bad: [24, -1, 1.5, null] },
  'costs.monthly_cap': { other: 20, bad: [-1, 1_000_001, 'x'] },
  'costs.cap_by_default': { other: true, bad: [false, 'yes', null] },
  'costs.prices': { other: [PRICE], bad: ['none', [{ model: '' }]] },
};

const schema = schemaOfFields(WITH_GREETING);
/** As it stands in storage. */
const stored = (path: string, value: unknown): object => {
  const settings = {};
  putAt(settings, path, value);
  return settings;
};
const shown = (settings: object): SettingsForm => toForm(settings as Settings, defaults, WITH_GREETING);
const usual = schema.parse({}) as Settings;
const file = (settings: object) =>
  exportSettings(settings as Settings, NO_KEYS, { withKeys: false, now: 0, fields: WITH_GREETING }).text;

describe.each(WITH_GREETING.map((one) => [one.path, one] as const))('%s', (path, one) => {
  const key = keyOf(path) as FormKey;
  const values = VALUES[path];
  if (!values) throw new Error(`This test has no values for ${path}.`);
  const { other, bad, inFile = bad.filter((value) => value !== '5') } = values;
  const changed = schema.parse(stored(path, other));

  test('is stored, and falls back alone', () => {
    expect(valueAt(changed, path)).toEqual(other);
    expect(valueAt(usual, path)).toEqual(one.default);
    for (const value of bad) {
      const beside = { ...stored(path, value), kept: 1 };
      const neighbour =
        path === 'privacy.private_notes_in_responses'
          ? 'notifications.new_tickets'
          : 'privacy.private_notes_in_responses';
      putAt(beside, neighbour, true);
      const read = schema.parse(beside);
      expect(valueAt(read, path), JSON.stringify(value)).toEqual(one.default);
      expect(valueAt(read, neighbour)).toBe(true);
    }
  });

  test('goes through the form as it was', () => {
    // The cap of a new installation is one only beside the very number.
    const settings = schema.parse(
      one.kind.is === 'mark' ? { costs: { monthly_cap: 5, cap_by_default: true } } : changed,
    );
    const read = readForm({ ...shown(settings), model: shown(settings).model || 'm' }, rules, WITH_GREETING);
    expect(read).toHaveProperty('settings');
    if ('settings' in read) expect(valueAt(read.settings, path)).toEqual(other);
  });

  test('goes through a file as it was, if files may hold it, and is refused there for what it cannot be', () => {
    const text = file(changed);
    expect(valueAt(JSON.parse(text), path) !== undefined).toBe(one.exportable);
    const plan = readImport(text, rules, { fields: WITH_GREETING });
    if ('problem' in plan) throw new Error(inWords(plan.problem));
    expect(plan.ignored.map(({ name }) => name)).not.toContain(path);
    if (one.exportable) expect(plan.patch[key]).toEqual(shown(changed)[key]);
    else expect(plan.patch).not.toHaveProperty(key);
    for (const value of inFile) {
      const refused = readImport(JSON.stringify(stored(path, value)), rules, { fields: WITH_GREETING });
      if ('problem' in refused) throw new Error(inWords(refused.problem));
      const said = refused.ignored.map(({ name }) => name);
      expect(said, JSON.stringify(value)).toContain(path);
      expect(refused.patch, JSON.stringify(value)).not.toHaveProperty(key);
    }
  });

  test('is found by its label, in a section that the page has', () => {
    const found = searchData(WITH_GREETING).filter(({ id }) => id === key);
    expect(found).toEqual([{ id: key, label: labelText(path), section: sectionText(one.section) }]);
    expect(SECTIONS).toContain(one.section);
    // The words of what is made here only are in no catalogue.
    if (one !== GREETING) expect([labelText(path), nameText(path)]).not.toContain(path);
  });
});

test('no two settings share a path or an id', () => {
  expect(new Set(FIELDS.map(({ path }) => path)).size).toBe(FIELDS.length);
  expect(new Set(FIELDS.map(({ path }) => keyOf(path))).size).toBe(FIELDS.length);
});

test('a text setting is one description: typed, explained when too long, found in a file of a colleague', () => {
  const form = { ...shown(usual), model: 'm', greeting: ' Good day ' } as SettingsForm;
  expect(readForm(form, rules, WITH_GREETING)).toMatchObject({ settings: { replies: { greeting: 'Good day' } } });
  expect(inWords(readForm({ ...form, greeting: 'x'.repeat(21) } as SettingsForm, rules, WITH_GREETING))).toEqual({
    problems: { greeting: 'Shorten this to 20 characters.' },
  });
  const plan = readImport('{"replies":{"greeting":"Good day"}}', rules, { fields: WITH_GREETING });
  expect(inWords(plan)).toMatchObject({
    patch: { greeting: 'Good day' },
    taken: [{ name: 'replies.greeting', note: 'Good day' }],
  });
});
