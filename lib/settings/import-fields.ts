import { z } from '@/lib/zod';
import { parseAgentPage } from './agent-page';
import { keyEnding, readApiKey } from './api-key';
import { parseDomain } from './domain';
import { NUMBER_FIELDS, type NumberField, type NumberSpec, parseNumber, UNDO_SECONDS } from './fields';
import type { FlagField, FormRules, SettingsForm } from './form';
import { COST_READERS } from './import-costs';
import { isPlaceholder, isPlaceholderDomain } from './placeholder';
import { playbookSchema } from './playbook';
import { toPlaybookForm } from './playbook-form';
import { seenText } from './seen-text';
import { signatureProblem } from './signature';

export type ImportRules = Pick<FormRules, 'defaults' | 'readBaseUrl'>;

type Taken = {
  patch: Partial<SettingsForm>;
  name: string;
  note: string;
  texts?: { title: string; text: string }[];
  ignored?: string[];
};

/** One value of a file, as the form would hold it; or why it is left out. */
export type FieldReader = (value: unknown, rules: ImportRules) => Taken | { why: string };

const textSchema = z.string();
const PLACEHOLDER = 'a placeholder, not a real value';

/** Path in the file → its reader. */
export const FIELD_READERS: Record<string, FieldReader> = {
  'freshdesk.domain': (value) => {
    const text = textSchema.safeParse(value);
    if (!text.success || text.data.trim() === '') return { why: 'empty' };
    if (isPlaceholderDomain(text.data)) return { why: PLACEHOLDER };
    const read = parseDomain(text.data);
    if ('problem' in read) return { why: read.problem };
    return { patch: { domain: read.host }, name: 'Freshdesk domain', note: read.host };
  },
  'freshdesk.agent_page': (value) => {
    const text = textSchema.safeParse(value);
    if (!text.success) return { why: 'not a web address' };
    const read = parseAgentPage(text.data);
    if ('problem' in read) return { why: read.problem };
    return { patch: { agent_page: read.host }, name: 'Agent page address', note: read.host || 'none' };
  },
  'freshdesk.api_key': keyReader('freshdesk_api_key', 'Freshdesk API key'),
  'freshdesk.ticket_limit': numberReader('ticket_limit', NUMBER_FIELDS.ticket_limit),
  'freshdesk.rate_limit_delay': numberReader('rate_limit_delay', NUMBER_FIELDS.rate_limit_delay),
  'freshdesk.retry_delay': numberReader('retry_delay', NUMBER_FIELDS.retry_delay),
  'freshdesk.max_retries': numberReader('max_retries', NUMBER_FIELDS.max_retries),
  'freshdesk.keep_days': numberReader('keep_days', NUMBER_FIELDS.keep_days),
  'openai.api_key': keyReader('openai_api_key', 'OpenAI API key'),
  'openai.model': (value) => {
    const text = textSchema.safeParse(value);
    if (!text.success || text.data.trim() === '' || text.data.length > 200) return { why: 'not the name of a model' };
    return { patch: { model: text.data.trim() }, name: 'Model', note: text.data.trim() };
  },
  'openai.base_url': (value, rules) => {
    const text = textSchema.safeParse(value);
    if (!text.success || text.data.trim() === '') return { why: 'empty' };
    const read = rules.readBaseUrl(text.data);
    if ('problem' in read) return { why: read.problem };
    const to = `tickets, drafts and the key of the model will go to ${new URL(read.value).host}`;
    return { patch: { base_url: read.value }, name: 'API base URL', note: `${read.value}: ${to}` };
  },
  'openai.provider': (value) =>
    value === 'built-in' || value === 'endpoint'
      ? {
          patch: { provider: value },
          name: 'Model provider',
          note: value === 'built-in' ? 'the browser' : 'an address',
        }
      : { why: 'not a provider' },
  'prompts.response': promptReader('response', 'Customer response prompt'),
  'prompts.instructions': promptReader('instructions', 'Tech instructions prompt'),
  'replies.signature': readSignature,
  'replies.help_desk_signs': flagReader('help_desk_signs', 'My help desk adds the signature itself'),
  'sending.undo_seconds': numberReader('undo_seconds', UNDO_SECONDS),
  playbooks: readPlaybookList,
  ...COST_READERS,
  'privacy.private_notes_in_responses': flagReader(
    'private_notes_in_responses',
    'Use private notes in customer responses',
    "on: your team's private notes will go to the model for what customers read",
  ),
  'notifications.new_tickets': flagReader('new_tickets', 'Notifications'),
};

export function numberReader(field: NumberField | 'undo_seconds', spec: NumberSpec): FieldReader {
  return (value) => {
    if (typeof value !== 'number' && typeof value !== 'string') return { why: 'not a number' };
    const read = parseNumber(spec, String(value));
    if ('problem' in read) return { why: `${String(value).slice(0, 40)} will not do. ${read.problem}` };
    return { patch: { [field]: String(read.value) }, name: spec.label, note: String(read.value) };
  };
}

function keyReader(field: 'freshdesk_api_key' | 'openai_api_key', name: string): FieldReader {
  return (value) => {
    const text = textSchema.safeParse(value);
    if (!text.success || text.data.trim() === '') return { why: 'empty' };
    if (isPlaceholder(text.data)) return { why: PLACEHOLDER };
    const read = readApiKey(text.data);
    if ('problem' in read) return { why: read.problem };
    const ending = keyEnding(read.key);
    return { patch: { [field]: read.key }, name, note: ending ? `ends in ${ending}` : 'a key' };
  };
}

function promptReader(field: 'response' | 'instructions', name: string): FieldReader {
  return (value, rules) => {
    if (value === null) return { patch: { [field]: rules.defaults.prompts[field] }, name, note: 'default' };
    const text = textSchema.safeParse(value);
    if (!text.success || text.data.length > 20_000) return { why: 'not a text of at most 20000 characters' };
    const texts = [{ title: name, text: seenText(text.data) }];
    return { patch: { [field]: text.data }, name, note: `${text.data.length} characters`, texts };
  };
}

function readSignature(value: unknown): Taken | { why: string } {
  if (value === null) return { patch: { own_signature: false }, name: 'Signature', note: 'the one from Freshdesk' };
  const text = textSchema.safeParse(value);
  if (!text.success) return { why: 'not a text' };
  const why = signatureProblem(text.data);
  if (why) return { why };
  const [first = ''] = text.data.trim().split('\n');
  return {
    patch: { signature: text.data, own_signature: true },
    name: 'Signature',
    note: first.slice(0, 40) || 'none',
  };
}

function flagReader(field: FlagField, name: string, on = 'on'): FieldReader {
  return (value) =>
    typeof value === 'boolean'
      ? { patch: { [field]: value }, name, note: value ? on : 'off' }
      : { why: 'not yes or no' };
}

function readPlaybookList(value: unknown, rules: ImportRules): Taken | { why: string } {
  if (value === null) {
    return { patch: { playbooks: rules.defaults.playbooks.map(toPlaybookForm) }, name: 'Playbooks', note: 'default' };
  }
  if (!Array.isArray(value) || value.length > 100) return { why: 'not a list of at most 100 playbooks' };
  const seen = new Set<string>();
  const ignored: string[] = [];
  const playbooks = value.flatMap((item: unknown, index) => {
    const read = playbookSchema.safeParse(item);
    if (!read.success || seen.has(read.data.id)) {
      ignored.push(`number ${index + 1} ${read.success ? 'has the id of another one' : 'is not a valid playbook'}`);
      return [];
    }
    seen.add(read.data.id);
    return [toPlaybookForm(read.data)];
  });
  if (playbooks.length === 0 && value.length > 0) return { why: 'none of them is a valid playbook' };
  const texts = playbooks.map(({ title, keywords, guidance }) => ({
    title: seenText(title),
    text: seenText(`Keywords: ${keywords}\n\n${guidance}`),
  }));
  return { patch: { playbooks }, name: 'Playbooks', note: `${playbooks.length}`, texts, ignored };
}
