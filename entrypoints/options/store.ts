import { createAttempt, failed, type Outcome } from '@/components/ui/attempt';
import { STATE_WORDS } from '@/lib/model/built-in/state';
import { providerById, providerOf } from '@/lib/model/providers';
import { BUILT_IN } from '@/lib/model/providers-data';
import { readBaseUrl } from './base-url';
import { createBuiltIn } from './built-in-store';
import { createConnections } from './connections';
import { createDraftExport } from './draft-export-store';
import { createFormStore } from './form-store';
import { hostsToAllow } from './hosts-to-allow';
import { createLeave } from './leave-store';
import type { OptionsPorts } from './ports';
import { createTransfer } from './transfer-store';

/** The whole state of the options page. */
export function createOptionsStore(ports: OptionsPorts) {
  const fields = createFormStore({ settings: ports.settings, defaults: ports.defaults, readBaseUrl });
  const connections = createConnections(ports, fields);
  const saving = createAttempt();
  const forgetting = createAttempt();
  const builtIn = createBuiltIn(ports.builtIn, ports.now);

  return {
    fields,
    connections,
    saving,
    forgetting,
    builtIn,
    transfer: createTransfer(ports, fields),
    draftExport: createDraftExport(ports, fields),
    leave: createLeave(ports, fields),

    save(): Promise<void> {
      const hosts = hostsToAllow(fields.form.value);
      const allowed = hosts.length > 0 ? ports.allow(...hosts.map(({ pattern }) => pattern)) : Promise.resolve(true);
      return saving.run(async (): Promise<Outcome | null> => {
        if (!(await allowed))
          return failed({ kind: 'permission-missing', subject: hosts.map(({ host }) => host).join(' and ') });
        if (fields.form.value?.provider === 'built-in') {
          const state = await builtIn.look();
          if (state !== 'available') return { tone: 'bad', text: `Not saved. ${STATE_WORDS[state]}` };
        }
        const problems = await fields.save();
        if (problems) {
          ports.focusFirstProblem();
          const count = Object.keys(problems).length;
          return {
            tone: 'bad',
            text: `Not saved. ${count === 1 ? 'One field needs' : `${count} fields need`} a correction.`,
          };
        }
        // Not awaited: what is stored is stored, and a sleeping worker reads it when it wakes.
        void ports.send({ type: 'settings-saved' });
        return { tone: 'good', text: 'Saved.' };
      });
    },

    /** Fills in the address of a provider. Models of another one never work there, so the name is asked for anew. */
    chooseProvider(id: string): void {
      fields.set('provider', id === BUILT_IN.id ? 'built-in' : 'endpoint');
      // The address is kept, for the way back.
      if (id === BUILT_IN.id) return void builtIn.look();
      const stored = fields.stored.value?.settings.openai;
      const { baseUrl } = providerById(id);
      const same = stored !== undefined && providerOf(stored.base_url).id === id;
      fields.set('base_url', same ? stored.base_url : baseUrl);
      fields.set('model', same ? stored.model : id === 'openai' ? ports.defaults.model : '');
      connections.forgetModels();
    },

    forgetCosts: (): Promise<void> =>
      forgetting.run(async (): Promise<Outcome> => {
        const reply = await ports.send({ type: 'forget-costs' });
        return reply.ok ? { tone: 'good', text: 'Cost history deleted.' } : failed(reply.failure);
      }),

    /** The one-click way from a model that ends: stores that one setting at once. */
    switchModel: (model: string): Promise<void> =>
      connections.model.run(async (): Promise<Outcome> => {
        const problems = await fields.apply({ model });
        if (problems) return { tone: 'bad', text: `Not switched. ${Object.values(problems).join(' ')}` };
        void ports.send({ type: 'settings-saved' });
        return { tone: 'good', text: `Switched to ${model}. Saved.` };
      }),
  };
}

export type OptionsStore = ReturnType<typeof createOptionsStore>;
