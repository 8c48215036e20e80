import { shownAddress } from './address-secret';
import { parseAgentPage } from './agent-page';
import { readApiKey } from './api-key';
import { parseDomain } from './domain';
import { NUMBER_FIELDS, type NumberField, parseNumber, UNDO_SECONDS } from './fields';
import { keyOwnerProblem } from './key-owner';
import type { Playbook } from './playbook';
import { type PlaybookForm, readPlaybooks, toPlaybookForm } from './playbook-form';
import type { Price } from './price';
import { type PriceForm, readCap, readPrices, toPriceForms } from './price-form';
import { DEFAULT_CAP, type Secrets, type Settings } from './schema';
import { signatureProblem } from './signature';

export type TextField =
  | 'domain'
  | 'agent_page'
  | 'freshdesk_api_key'
  | 'openai_api_key'
  | 'model'
  | 'base_url'
  | 'provider'
  | 'monthly_cap'
  | 'response'
  | 'instructions'
  | 'signature'
  | 'undo_seconds'
  | NumberField;
export type FlagField =
  | 'remove_freshdesk_key'
  | 'remove_openai_key'
  | 'private_notes_in_responses'
  | 'new_tickets'
  | 'cap_by_default'
  /** Off: the signature is the one that Freshdesk tells, whatever stands in the field. */
  | 'own_signature'
  | 'help_desk_signs';

/** The options page as typed. Key fields are empty unless a new key was typed. */
export type SettingsForm = Record<TextField, string> &
  Record<FlagField, boolean> & {
    playbooks: PlaybookForm[];
    prices: PriceForm[];
  };

/** Field → sentence. Playbook fields are `playbook:ID:title` and the like, prices `price:ID:input`. */
export type FormProblems = Record<string, string>;

export type FormDefaults = {
  prompts: { response: string; instructions: string };
  playbooks: Playbook[];
  prices: readonly Price[];
  model: string;
};

export type FormRules = {
  defaults: FormDefaults;
  /** The address as it will be stored, or a sentence about why it will not do. */
  readBaseUrl: (typed: string) => { value: string } | { problem: string };
  /** Whether a key is already stored. */
  saved: { freshdesk: boolean; openai: boolean };
  /** Where the stored keys belong: the stored domain and base URL. */
  owners: { domain: string; base_url: string };
};

const NUMBER_NAMES = Object.keys(NUMBER_FIELDS) as NumberField[];
const PROMPT_LIMIT = 20_000;

/** Settings as the form shows them. */
export function toForm(settings: Settings, defaults: FormDefaults): SettingsForm {
  const numbers = Object.fromEntries(NUMBER_NAMES.map((name) => [name, String(settings.freshdesk[name])]));
  return {
    ...(numbers as Record<NumberField, string>),
    domain: settings.freshdesk.domain,
    agent_page: settings.freshdesk.agent_page,
    freshdesk_api_key: '',
    openai_api_key: '',
    model: settings.openai.model || defaults.model,
    base_url: shownAddress(settings.openai.base_url),
    provider: settings.openai.provider,
    response: settings.prompts.response ?? defaults.prompts.response,
    instructions: settings.prompts.instructions ?? defaults.prompts.instructions,
    signature: settings.replies.signature ?? '',
    own_signature: settings.replies.signature !== null,
    help_desk_signs: settings.replies.help_desk_signs,
    undo_seconds: String(settings.sending.undo_seconds),
    remove_freshdesk_key: false,
    remove_openai_key: false,
    private_notes_in_responses: settings.privacy.private_notes_in_responses,
    new_tickets: settings.notifications.new_tickets,
    playbooks: (settings.playbooks ?? defaults.playbooks).map(toPlaybookForm),
    monthly_cap: settings.costs.monthly_cap === null ? '' : String(settings.costs.monthly_cap),
    cap_by_default: settings.costs.cap_by_default === true,
    prices: toPriceForms(settings.costs.prices, defaults.prices),
  };
}

/** What the form says, ready to be stored, or every problem at once. */
export function readForm(
  form: SettingsForm,
  rules: FormRules,
): { settings: Settings; secrets: Partial<Secrets> } | { problems: FormProblems } {
  const problems: FormProblems = {};
  const say = (field: string, problem: string) => {
    problems[field] = problem;
  };
  const numbers = {} as Record<NumberField, number>;
  for (const name of NUMBER_NAMES) {
    const read = parseNumber(NUMBER_FIELDS[name], form[name]);
    if ('problem' in read) say(name, read.problem);
    else numbers[name] = read.value;
  }
  const domain = readDomain(form, rules.saved.freshdesk);
  if ('problem' in domain) say('domain', domain.problem);
  const agentPage = parseAgentPage(form.agent_page);
  if ('problem' in agentPage) say('agent_page', agentPage.problem);
  const baseUrl = rules.readBaseUrl(form.base_url);
  if ('problem' in baseUrl) say('base_url', baseUrl.problem);
  if (form.model.trim() === '') say('model', 'Enter the name of a model, for example gpt-4o-mini.');
  for (const name of ['freshdesk_api_key', 'openai_api_key'] as const) {
    const read = readApiKey(form[name]);
    if ('problem' in read) say(name, read.problem);
  }
  if ('host' in domain && keeps(form.freshdesk_api_key, form.remove_freshdesk_key, rules.saved.freshdesk)) {
    const problem = keyOwnerProblem(rules.owners.domain, domain.host);
    if (problem) say('freshdesk_api_key', problem);
  }
  if ('value' in baseUrl && keeps(form.openai_api_key, form.remove_openai_key, rules.saved.openai)) {
    const problem = keyOwnerProblem(rules.owners.base_url, baseUrl.value);
    if (problem) say('openai_api_key', problem);
  }
  for (const name of ['response', 'instructions'] as const) {
    if (form[name].length > PROMPT_LIMIT) say(name, `Shorten this to ${PROMPT_LIMIT} characters.`);
  }
  const signature = form.own_signature ? form.signature.trim() : null;
  const badSignature = signatureProblem(signature ?? '');
  if (badSignature) say('signature', badSignature);
  const undo = parseNumber(UNDO_SECONDS, form.undo_seconds);
  if ('problem' in undo) say('undo_seconds', undo.problem);
  const playbooks = readPlaybooks(form.playbooks);
  const prices = readPrices(form.prices, rules.defaults.prices);
  const cap = readCap(form.monthly_cap);
  if ('problem' in cap) say('monthly_cap', cap.problem);
  Object.assign(problems, playbooks.problems, prices.problems);
  const clean = Object.keys(problems).length === 0;
  if (
    !clean ||
    !('host' in domain) ||
    !('host' in agentPage) ||
    !('value' in baseUrl) ||
    'problem' in cap ||
    'problem' in undo
  )
    return { problems };

  return {
    settings: {
      version: 1,
      freshdesk: { domain: domain.host, agent_page: agentPage.host, ...numbers },
      openai: {
        model: form.model.trim(),
        base_url: baseUrl.value,
        provider: form.provider === 'built-in' ? 'built-in' : 'endpoint',
      },
      prompts: {
        response: unlessDefault(form.response, rules.defaults.prompts.response),
        instructions: unlessDefault(form.instructions, rules.defaults.prompts.instructions),
      },
      playbooks: same(playbooks.value, rules.defaults.playbooks) ? null : playbooks.value,
      replies: { signature, help_desk_signs: form.help_desk_signs },
      sending: { undo_seconds: undo.value },
      privacy: { private_notes_in_responses: form.private_notes_in_responses },
      costs: {
        monthly_cap: cap.value,
        ...(form.cap_by_default && cap.value === DEFAULT_CAP ? { cap_by_default: true } : {}),
        prices: prices.value,
      },
      notifications: { new_tickets: form.new_tickets },
    },
    secrets: {
      ...newKey('freshdesk_api_key', form.freshdesk_api_key, form.remove_freshdesk_key),
      ...newKey('openai_api_key', form.openai_api_key, form.remove_openai_key),
    },
  };
}

/** No domain is fine as long as no key waits for one: the model may be set up first. */
function readDomain(form: SettingsForm, keySaved: boolean): { host: string } | { problem: string } {
  const hasKey = form.freshdesk_api_key.trim() !== '' || (keySaved && !form.remove_freshdesk_key);
  if (form.domain.trim() === '' && !hasKey) return { host: '' };
  return parseDomain(form.domain);
}

/** The saved key would stay in use. */
const keeps = (typed: string, remove: boolean, saved: boolean) => saved && !remove && typed.trim() === '';

function newKey(name: keyof Secrets, typed: string, remove: boolean): Partial<Secrets> {
  const read = readApiKey(typed);
  if ('key' in read && read.key !== '') return { [name]: read.key };
  return remove ? { [name]: '' } : {};
}

/** A template equal to the shipped one is stored as null, so that it follows later versions. */
function unlessDefault(typed: string, shipped: string): string | null {
  return typed.trim() === '' || typed.trim() === shipped.trim() ? null : typed;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
