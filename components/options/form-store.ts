import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { secretProblem } from '@/lib/settings/address-secret';
import { keyEnding } from '@/lib/settings/api-key';
import { codecOf } from '@/lib/settings/codecs';
import {
  type FormDefaults,
  type FormKey,
  type FormProblems,
  type FormRules,
  readForm,
  type SettingsForm,
  toForm,
} from '@/lib/settings/form';
import type { Locked } from '@/lib/settings/managed';
import { message, type SettingsMessage } from '@/lib/settings/message';
import { textOf } from '@/lib/settings/message-text';
import { FIELDS } from '@/lib/settings/registry';
import { keyOf } from '@/lib/settings/registry/field';
import { KEYS } from '@/lib/settings/registry/keys';
import type { Settings } from '@/lib/settings/schema';
import type { SettingsStore } from '@/lib/settings/store';

export type Stored = {
  settings: Settings;
  /** Last characters of each key; '' for a key too short to show any, null where none is saved. */
  keys: { freshdesk: string | null; openai: string | null };
  /** Set by the person's organisation. */
  locked: Locked;
};

type Sentences = Readonly<Record<string, string>>;

const sentences = (problems: FormProblems): Sentences =>
  Object.fromEntries(Object.entries(problems).map(([field, problem]) => [field, textOf(problem)]));

/** The form, what is stored, and the way from one to the other. */
export interface FormStore {
  stored: ReadonlySignal<Stored | null>;
  form: ReadonlySignal<SettingsForm | null>;
  /** Field → sentence. */
  problems: ReadonlySignal<Sentences>;
  dirty: ReadonlySignal<boolean>;
  set<K extends FormKey>(key: K, value: SettingsForm[K]): void;
  say(field: string, problem: SettingsMessage | null): void;
  load(): Promise<void>;
  /** Puts what was typed into its uniform form when the person leaves a field, or explains it there. */
  check(key: FormKey): void;
  /** Stores the whole form. @returns what keeps it from being stored; null when it is stored. */
  save(): Promise<Sentences | null>;
  /** Stores only these fields, over what is stored; what else was typed stays typed and unsaved. */
  apply(patch: Partial<SettingsForm>): Promise<Sentences | null>;
}

export function createFormStore(ports: {
  settings: SettingsStore;
  defaults: FormDefaults;
  readBaseUrl: FormRules['readBaseUrl'];
}): FormStore {
  const { settings: store, defaults } = ports;
  const stored = signal<Stored | null>(null);
  const form = signal<SettingsForm | null>(null);
  const problems = signal<Sentences>({});
  const dirty = computed(
    () =>
      stored.value !== null && JSON.stringify(form.value) !== JSON.stringify(toForm(stored.value.settings, defaults)),
  );

  async function read(): Promise<Stored> {
    const [settings, secrets, locked] = await Promise.all([store.settings(), store.secrets(), store.locked()]);
    return {
      settings,
      locked,
      keys: { freshdesk: keyEnding(secrets.freshdesk_api_key), openai: keyEnding(secrets.openai_api_key) },
    };
  }

  function say(field: string, problem: SettingsMessage | null): void {
    const { [field]: _, ...others } = problems.value;
    problems.value = problem === null ? others : { ...others, [field]: textOf(problem) };
  }

  function set<K extends keyof SettingsForm>(field: K, value: SettingsForm[K]): void {
    if (!form.value) return;
    form.value = { ...form.value, [field]: value };
    say(field, null);
  }

  function validate(candidate: SettingsForm, { keys, settings }: Stored) {
    return readForm(candidate, {
      owners: { domain: settings.freshdesk.domain, base_url: settings.openai.base_url },
      defaults,
      readBaseUrl: ports.readBaseUrl,
      saved: { freshdesk: keys.freshdesk !== null, openai: keys.openai !== null },
    });
  }

  /** @returns the problems that keep it from being stored; null when it is stored. */
  async function persist(candidate: SettingsForm): Promise<Sentences | null> {
    const result = validate(candidate, stored.value ?? (await read()));
    if ('problems' in result) return sentences(result.problems);
    await store.saveSecrets(result.secrets);
    await store.save(result.settings);
    stored.value = await read();
    return null;
  }

  return {
    stored,
    form,
    problems,
    dirty,
    set,
    say,

    async load() {
      stored.value = await read();
      form.value = toForm(stored.value.settings, defaults);
      // Of an earlier build: used until the next Save, and then not any more.
      const secret = secretProblem(stored.value.settings.openai.base_url);
      problems.value = secret === null ? {} : { base_url: textOf(message('stored-with-key', { problem: secret })) };
    },

    check(key) {
      const typed = form.value?.[key];
      const field = FIELDS.find(({ path }) => keyOf(path) === key);
      if (!field) return;
      const codec = codecOf(field);
      if (!codec.onLeave || typeof typed !== 'string' || typed.trim() === '') return;
      const result = codec.read(typed, field, ports);
      if ('problem' in result) say(key, result.problem);
      else if (codec.onLeave === 'check') say(key, null);
      else if ('value' in result) set(key, String(result.value) as SettingsForm[typeof key]);
    },

    async save() {
      if (!form.value) return null;
      problems.value = (await persist(form.value)) ?? {};
      if (Object.keys(problems.value).length > 0) return problems.value;
      if (stored.value) form.value = toForm(stored.value.settings, defaults);
      return null;
    },

    async apply(patch) {
      const base = stored.value ?? (await read());
      const found = await persist({ ...toForm(base.settings, defaults), ...patch });
      if (found) return found;
      if (form.value) form.value = { ...form.value, ...patch, ...clearedKeys(patch) };
      for (const field of Object.keys(patch)) say(field, null);
      return null;
    },
  };
}

/** A key that was just stored is never shown again. */
const clearedKeys = (patch: Partial<SettingsForm>): Partial<SettingsForm> =>
  Object.fromEntries(
    KEYS.filter(({ name }) => name in patch).flatMap(({ name, remove }) => [
      [name, ''],
      [remove, false],
    ]),
  );
