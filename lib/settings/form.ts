import { readApiKey } from './api-key';
import { codecOf } from './codecs';
import type { CodecRules, FormDefaults, FormProblems, Typed } from './codecs/codec';
import { NO_DOMAIN } from './domain';
import { keyOwnerProblem } from './key-owner';
import { FIELDS, type OwnField, type Settings } from './registry';
import { DEFAULT_CAP } from './registry/costs';
import { type Field, type KeyOf, keyOf, putAt, valueAt } from './registry/field';
import { KEYS, type KeyName, type RemoveName, type Service } from './registry/keys';
import type { Secrets } from './schema';

export type { FormDefaults, FormProblems } from './codecs/codec';

/** The options page as typed. Key fields are empty unless a new key was typed. */
export type SettingsForm = { [One in OwnField as KeyOf<One>]: Typed<One['kind']['is']> } & Record<KeyName, string> &
  Record<RemoveName, boolean>;

export type FormKey = keyof SettingsForm;
/** Those that are typed as one text. */
export type TextKey = { [K in FormKey]: SettingsForm[K] extends string ? K : never }[FormKey];

export type FormRules = CodecRules & {
  /** Whether a key is already stored. */
  saved: Record<Service, boolean>;
  /** Where the stored keys belong: the stored domain and base URL. */
  owners: { domain: string; base_url: string };
};

const NO_KEYS = Object.fromEntries(KEYS.flatMap(({ name, remove }) => [[name, ''] as const, [remove, false] as const]));

/** Settings as the form shows them. */
export function toForm(settings: Settings, defaults: FormDefaults, fields: readonly Field[] = FIELDS): SettingsForm {
  const shown = fields.map((field) => [
    keyOf(field.path),
    codecOf(field).show(valueAt(settings, field.path), field, defaults),
  ]);
  return { ...Object.fromEntries(shown), ...NO_KEYS } as SettingsForm;
}

/** What the form says, ready to be stored, or every problem at once. */
export function readForm(
  form: SettingsForm,
  rules: FormRules,
  fields: readonly Field[] = FIELDS,
): { settings: Settings; secrets: Partial<Secrets> } | { problems: FormProblems } {
  const problems: FormProblems = {};
  const settings = { version: 1 };
  const secrets: Partial<Secrets> = {};
  for (const field of fields) {
    const key = keyOf(field.path);
    const read = codecOf(field).read(form[key as FormKey], field, rules);
    if ('problem' in read) problems[key] = read.problem;
    else if ('problems' in read) Object.assign(problems, read.problems);
    else if (read.value !== undefined) putAt(settings, field.path, read.value);
  }
  for (const { name, remove } of KEYS) {
    const read = readApiKey(form[name]);
    if ('problem' in read) problems[name] = read.problem;
    else if (read.key !== '') secrets[name] = read.key;
    else if (form[remove]) secrets[name] = '';
  }
  Object.assign(problems, keyProblems(form, settings, rules));
  if (Object.keys(problems).length > 0) return { problems };
  return { settings: withChosenCap(settings as Settings), secrets };
}

/** Keys and addresses that do not fit each other: a key without an address, or on its way to somebody else's. */
function keyProblems(form: SettingsForm, settings: object, { saved, owners }: FormRules): FormProblems {
  const problems: FormProblems = {};
  for (const { name, remove, owner } of KEYS) {
    const keepsSaved = saved[owner.service] && !form[remove];
    const address = valueAt(settings, owner.path);
    const bare = owner.needsAddress && address === '' && (keepsSaved || form[name].trim() !== '');
    if (bare) Object.assign(problems, { [owner.field]: NO_DOMAIN });
    if (!keepsSaved || form[name].trim() !== '' || typeof address !== 'string') continue;
    const problem = keyOwnerProblem(owners[owner.field], address);
    if (problem) problems[name] = problem;
  }
  return problems;
}

/** The cap of a new installation is one only as long as nobody has typed another. */
function withChosenCap(settings: Settings): Settings {
  const { cap_by_default: byDefault, ...costs } = settings.costs;
  const stays = byDefault === true && costs.monthly_cap === DEFAULT_CAP;
  return { ...settings, costs: stays ? { ...costs, cap_by_default: true } : costs };
}
