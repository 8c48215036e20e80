import { type Attempt, createAttempt, failed, type Outcome } from '@/components/ui/attempt';
import { providerById, providerOf } from '@/lib/llm/providers';
import { BUILT_IN } from '@/lib/llm/providers-data';
import type { FormDefaults, FormKey, SettingsForm } from '@/lib/settings/form';
import { t as stateText } from '@/lib/words/built-in';
import { t } from '@/lib/words/options';
import { createDraftExport, type DraftExport } from './data/draft-export-store';
import { createForgetPerson, type ForgetPerson } from './data/forget-person-store';
import { createLeave, type Leave } from './data/leave-store';
import { createRebuild, type Rebuild } from './data/rebuild-store';
import { createTransfer, type Transfer } from './data/transfer-store';
import { createFormStore, type FormStore } from './form-store';
import { readBaseUrl } from './model/base-url';
import { type BuiltIn, createBuiltIn } from './model/built-in-store';
import { type Connections, createConnections } from './model/connections';
import { allowHosts, hostsToAllow } from './model/hosts-to-allow';
import type { OptionsPorts } from './ports';

/** The whole state of the options page. */
export interface OptionsStore {
  fields: FormStore;
  connections: Connections;
  builtIn: BuiltIn;
  transfer: Transfer;
  draftExport: DraftExport;
  rebuild: Rebuild;
  leave: Leave;
  forgetPerson: ForgetPerson;
  saving: Attempt;
  forgetting: Attempt;
  capping: Attempt;
  defaults: FormDefaults;
  now: () => number;
  /** What a person typed. An outcome that no longer fits it goes away. */
  type<K extends FormKey>(key: K, value: SettingsForm[K]): void;
  /** @param asking whether the browser may ask the person to allow hosts: only in the turn of a click. */
  save(asking?: boolean): Promise<void>;
  /**
   * Fills in address and model of a provider: what was typed for it before, what is stored, or what it usually takes.
   * Models of another one never work there, and a key that was typed for another one must not go there.
   */
  chooseProvider(id: string): void;
  /** Stores this one setting at once. @param typed as in the field; empty for no cap. */
  chooseCap(typed: string): Promise<void>;
  forgetCosts(): Promise<void>;
  /** The one-click way from a model that ends: stores that one setting at once. */
  switchModel(model: string): Promise<void>;
}

export function createOptionsStore(ports: OptionsPorts): OptionsStore {
  const fields = createFormStore({ settings: ports.settings, defaults: ports.defaults, readBaseUrl });
  const connections = createConnections(ports, fields);
  const saving = createAttempt();
  const forgetting = createAttempt();
  const capping = createAttempt();
  const draftExport = createDraftExport(ports, fields);
  const builtIn = createBuiltIn(ports.builtIn, ports.now);
  const { freshdesk, model, forgetModels } = connections;
  const stale: Partial<Record<FormKey, () => void>> = {
    domain: () => freshdesk.tell(null),
    freshdesk_api_key: () => freshdesk.tell(null),
    openai_api_key: () => model.tell(null),
    model: () => model.tell(null),
    // Another address has other models.
    base_url: forgetModels,
    monthly_cap() {
      fields.set('cap_by_default', false);
      capping.tell(null);
    },
  };
  /** What was in the fields of each provider before another one was chosen. */
  const typed = new Map<string, Pick<SettingsForm, 'base_url' | 'model' | 'openai_api_key'>>();

  return {
    fields,
    connections,
    saving,
    forgetting,
    capping,
    builtIn,
    transfer: createTransfer(ports, fields),
    draftExport,
    rebuild: createRebuild(ports, fields, draftExport.toFile),
    leave: createLeave(ports, fields),
    forgetPerson: createForgetPerson(ports),

    defaults: ports.defaults,
    now: ports.now,

    type(key, value) {
      fields.set(key, value);
      stale[key]?.();
      // “Saved.” is kept out of sight by the unsaved change itself.
      if (saving.outcome.peek()?.tone === 'bad') saving.tell(null);
    },

    save(asking = true) {
      const asked = allowHosts(hostsToAllow(fields.form.value), ports, asking);
      return saving.run(async (): Promise<Outcome | null> => {
        const refused = await asked;
        if (refused) return failed(refused);
        if (fields.form.value?.provider === 'built-in') {
          const state = await builtIn.look();
          if (state !== 'available') return { tone: 'bad', text: t('notSaved', { problems: stateText(state) }) };
        }
        const problems = await fields.save();
        if (problems) {
          ports.focusFirstProblem();
          return { tone: 'bad', text: t('notSavedFields', { count: Object.keys(problems).length }) };
        }
        // Not awaited: what is stored is stored, and a sleeping worker reads it when it wakes.
        void ports.send({ type: 'settings-saved' });
        return { tone: 'good', text: t('saved') };
      });
    },

    chooseProvider(id) {
      const { form, stored } = fields;
      if (!form.value || !stored.value) return;
      const { base_url, model, openai_api_key } = form.value;
      if (form.value.provider !== 'built-in') typed.set(providerOf(base_url).id, { base_url, model, openai_api_key });
      const saved = stored.value.settings.openai;
      fields.set('provider', id === BUILT_IN.id ? 'built-in' : 'endpoint');
      fields.set('openai_api_key', typed.get(id)?.openai_api_key ?? '');
      connections.forgetModels();
      if (id === BUILT_IN.id) {
        // Its fields are out of sight: nothing in them may stand in the way of saving.
        fields.set('base_url', saved.base_url);
        fields.set('model', saved.model || ports.defaults.model);
        return void builtIn.look();
      }
      const { baseUrl, usualModel = '' } = providerById(id);
      const usual = { base_url: baseUrl, model: id === 'openai' ? ports.defaults.model : usualModel };
      const known = typed.get(id) ?? (providerOf(saved.base_url).id === id ? saved : usual);
      fields.set('base_url', known.base_url);
      fields.set('model', known.model);
    },

    chooseCap: (typed) =>
      capping.run(async (): Promise<Outcome> => {
        const problems = await fields.apply({ monthly_cap: typed, cap_by_default: false });
        if (problems) return { tone: 'bad', text: t('notSaved', { problems: Object.values(problems).join(' ') }) };
        return {
          tone: 'good',
          text: typed === '' ? t('capRemoved') : t('capSaved', { cap: `$${typed}` }),
        };
      }),

    forgetCosts: () =>
      forgetting.run(async (): Promise<Outcome> => {
        const reply = await ports.send({ type: 'forget-costs' });
        return reply.ok ? { tone: 'good', text: t('costsDeleted') } : failed(reply.failure);
      }),

    switchModel: (model) =>
      connections.model.run(async (): Promise<Outcome> => {
        const problems = await fields.apply({ model });
        if (problems) return { tone: 'bad', text: t('notSwitched', { problems: Object.values(problems).join(' ') }) };
        void ports.send({ type: 'settings-saved' });
        return { tone: 'good', text: t('switched', { model }) };
      }),
  };
}
