import { computed, signal } from '@preact/signals';
import { secretProblem } from '@/lib/settings/address-secret';
import { parseAgentPage } from '@/lib/settings/agent-page';
import { keyEnding } from '@/lib/settings/api-key';
import { parseDomain } from '@/lib/settings/domain';
import { NUMBER_FIELDS, type NumberField, parseNumber } from '@/lib/settings/fields';
import {
  type FormDefaults,
  type FormProblems,
  type FormRules,
  readForm,
  type SettingsForm,
  toForm,
} from '@/lib/settings/form';
import type { Settings } from '@/lib/settings/schema';
import type { SettingsStore } from '@/lib/settings/store';

export type Stored = {
  settings: Settings;
  /** Last characters of each key; '' for a key too short to show any, null where none is saved. */
  keys: { freshdesk: string | null; openai: string | null };
};

/** The form, what is stored, and the way from one to the other. */
export function createFormStore(ports: {
  settings: SettingsStore;
  defaults: FormDefaults;
  readBaseUrl: FormRules['readBaseUrl'];
}) {
  const { settings: store, defaults } = ports;
  const stored = signal<Stored | null>(null);
  const form = signal<SettingsForm | null>(null);
  const problems = signal<FormProblems>({});
  const dirty = computed(
    () =>
      stored.value !== null && JSON.stringify(form.value) !== JSON.stringify(toForm(stored.value.settings, defaults)),
  );

  async function read(): Promise<Stored> {
    const [settings, secrets] = await Promise.all([store.settings(), store.secrets()]);
    return {
      settings,
      keys: { freshdesk: keyEnding(secrets.freshdesk_api_key), openai: keyEnding(secrets.openai_api_key) },
    };
  }

  function say(field: string, problem: string | null): void {
    const { [field]: _, ...others } = problems.value;
    problems.value = problem === null ? others : { ...others, [field]: problem };
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
  async function persist(candidate: SettingsForm): Promise<FormProblems | null> {
    const result = validate(candidate, stored.value ?? (await read()));
    if ('problems' in result) return result.problems;
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
    validate,

    async load(): Promise<void> {
      stored.value = await read();
      form.value = toForm(stored.value.settings, defaults);
      // Of an earlier build: used until the next Save, and then not any more.
      const secret = secretProblem(stored.value.settings.openai.base_url);
      problems.value =
        secret === null ? {} : { base_url: `It was stored with a key, which is left out here. ${secret}` };
    },

    /** Puts what was typed into its uniform form when the person leaves a field, or explains it there. */
    check(field: 'domain' | 'agent_page' | 'base_url' | NumberField): void {
      const typed = form.value?.[field].trim() ?? '';
      if (typed === '') return;
      if (field === 'domain') {
        const result = parseDomain(typed);
        if ('host' in result) set('domain', result.host);
        else say(field, result.problem);
      } else if (field === 'agent_page') {
        const result = parseAgentPage(typed);
        if ('host' in result) set('agent_page', result.host);
        else say(field, result.problem);
      } else if (field === 'base_url') {
        const result = ports.readBaseUrl(typed);
        if ('value' in result) set('base_url', result.value);
        else say(field, result.problem);
      } else if (field in NUMBER_FIELDS) {
        const result = parseNumber(NUMBER_FIELDS[field], typed);
        say(field, 'problem' in result ? result.problem : null);
      }
    },

    /** Stores the whole form. */
    async save(): Promise<FormProblems | null> {
      if (!form.value) return null;
      problems.value = (await persist(form.value)) ?? {};
      if (Object.keys(problems.value).length > 0) return problems.value;
      if (stored.value) form.value = toForm(stored.value.settings, defaults);
      return null;
    },

    /** Stores only these fields, over what is stored; what else was typed stays typed and unsaved. */
    async apply(patch: Partial<SettingsForm>): Promise<FormProblems | null> {
      const base = stored.value ?? (await read());
      const found = await persist({ ...toForm(base.settings, defaults), ...patch });
      if (found) return found;
      if (form.value) form.value = { ...form.value, ...patch, ...clearedKeys(patch) };
      for (const field of Object.keys(patch)) say(field, null);
      return null;
    },
  };
}

export type FormStore = ReturnType<typeof createFormStore>;

/** A key that was just stored is never shown again. */
function clearedKeys(patch: Partial<SettingsForm>): Partial<SettingsForm> {
  return {
    ...('freshdesk_api_key' in patch && { freshdesk_api_key: '', remove_freshdesk_key: false }),
    ...('openai_api_key' in patch && { openai_api_key: '', remove_openai_key: false }),
  };
}
