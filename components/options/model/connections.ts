import { type ReadonlySignal, signal } from '@preact/signals';
import { type Attempt, createAttempt, failed, type Outcome } from '@/components/ui/attempt';
import type { Failure } from '@/lib/failures/app-error';
import { hostOf } from '@/lib/llm/base-url';
import { needsKey } from '@/lib/llm/provider-hosts';
import { readApiKey } from '@/lib/settings/api-key';
import { parseDomain } from '@/lib/settings/domain';
import { message, type SettingsMessage } from '@/lib/settings/message';
import { t } from '@/lib/words/options-model';
import type { FormStore } from '../form-store';
import type { OptionsPorts } from '../ports';
import { modelHost, readBaseUrl } from './base-url';

type Ports = Pick<OptionsPorts, 'send' | 'allow' | 'isAllowed' | 'focusFirstProblem'>;

const notAllowed = (host: string): Failure => ({ kind: 'permission-missing', subject: host });

/** What cannot be read as a key is not an empty one, and is explained. */
function typedKey(typed: string): { apiKey: string; problem: SettingsMessage | null } {
  const read = readApiKey(typed);
  return 'key' in read ? { apiKey: read.key, problem: null } : { apiKey: typed.trim(), problem: read.problem };
}

type Listed = { id: string; shutdown: string | null };

/** The three actions that talk to the outside with what is typed, saved or not. An empty key means the saved one; null, none. */
export interface Connections {
  freshdesk: Attempt;
  model: Attempt;
  listing: Attempt;
  /** What the endpoint lists, once it was asked. */
  models: ReadonlySignal<Listed[]>;
  /** What one endpoint listed says nothing of another. */
  forgetModels(): void;
  testFreshdesk(): Promise<void>;
  /** @param asking whether the browser may ask the person to allow the host: only in the turn of a click. */
  testModel(asking?: boolean): Promise<void>;
  loadModels(): Promise<void>;
}

export function createConnections(ports: Ports, fields: FormStore): Connections {
  const freshdesk = createAttempt();
  const model = createAttempt();
  const listing = createAttempt();
  const models = signal<Listed[]>([]);

  /** Explains beside the field; false when something there stops the action. */
  function sound(problems: Record<string, SettingsMessage | null>): boolean {
    for (const [field, problem] of Object.entries(problems)) fields.say(field, problem);
    const clean = Object.values(problems).every((problem) => problem === null);
    if (!clean) ports.focusFirstProblem();
    return clean;
  }

  function endpoint(): { baseUrl: string; apiKey: string | null } | null {
    const form = fields.form.value;
    if (!form) return null;
    const base = readBaseUrl(form.base_url);
    const { apiKey, problem } = typedKey(form.openai_api_key);
    const keySaved = fields.stored.value?.keys.openai != null && !form.remove_openai_key;
    const keyMissing = apiKey === '' && !keySaved && needsKey(form.base_url);
    const clean = sound({
      base_url: 'problem' in base ? base.problem : null,
      openai_api_key: keyMissing ? message('key-first') : problem,
    });
    if (!clean || 'problem' in base) return null;
    fields.set('base_url', base.value);
    return { baseUrl: base.value, apiKey: apiKey === '' && !keySaved ? null : apiKey };
  }

  /** Asks for the host while the click still counts. Where it is allowed already, the browser asks nobody. */
  function permission(baseUrl: string, asking = true): Promise<boolean> {
    const host = modelHost(baseUrl);
    if (!host) return Promise.resolve(true);
    return asking ? ports.allow(host.pattern) : ports.isAllowed(host.pattern);
  }

  return {
    freshdesk,
    model,
    listing,
    models,

    forgetModels() {
      models.value = [];
      model.tell(null);
      listing.tell(null);
    },

    async testFreshdesk() {
      const form = fields.form.value;
      if (!form) return;
      const domain = parseDomain(form.domain);
      const { apiKey, problem } = typedKey(form.freshdesk_api_key);
      const keySaved = fields.stored.value?.keys.freshdesk != null && !form.remove_freshdesk_key;
      const clean = sound({
        domain: 'problem' in domain ? domain.problem : null,
        freshdesk_api_key: apiKey === '' && !keySaved ? message('key-first') : problem,
      });
      if (!clean || 'problem' in domain) return freshdesk.tell(null);
      fields.set('domain', domain.host);
      await freshdesk.run(async (): Promise<Outcome> => {
        const reply = await ports.send({ type: 'test-freshdesk', domain: domain.host, apiKey });
        if (!reply.ok) return failed(reply.failure);
        const { host, agentName, agentEmail } = reply.value;
        return { tone: 'good', text: t('connected', { host, agentName, agentEmail }) };
      });
    },

    async testModel(asking = true) {
      const to = endpoint();
      const name = fields.form.value?.model.trim() ?? '';
      if (!to || !sound({ model: name === '' ? message('model-first') : null })) return model.tell(null);
      const allowed = permission(to.baseUrl, asking);
      await model.run(async (): Promise<Outcome> => {
        if (!(await allowed)) return failed(notAllowed(hostOf(to.baseUrl)));
        const reply = await ports.send({ type: 'test-model', ...to, model: name });
        if (!reply.ok) return failed(reply.failure);
        const seconds = (reply.value.milliseconds / 1000).toFixed(1);
        return { tone: 'good', text: t('answered', { model: reply.value.model, seconds }) };
      });
    },

    async loadModels() {
      const to = endpoint();
      if (!to) return listing.tell(null);
      const allowed = permission(to.baseUrl);
      await listing.run(async (): Promise<Outcome> => {
        if (!(await allowed)) return failed(notAllowed(hostOf(to.baseUrl)));
        const reply = await ports.send({ type: 'list-models', ...to });
        if (!reply.ok) return failed(reply.failure);
        models.value = reply.value.models;
        const count = models.value.length;
        const [only] = models.value;
        if (count === 1 && only && fields.form.value?.model.trim() === '') fields.set('model', only.id);
        if (count === 0) return { tone: 'warn', text: t('noModelsListed', { host: hostOf(to.baseUrl) }) };
        return { tone: 'good', text: t('modelsAt', { count, host: hostOf(to.baseUrl) }) };
      });
    },
  };
}
