import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Attempt, createAttempt, failed, type Outcome } from '@/components/ui/attempt';
import { IMPORT_LIMIT, type ImportPlan, readImport } from '@/lib/settings/import';
import { textOf } from '@/lib/settings/message-text';
import { exportSettings } from '@/lib/settings/transfer';
import { t } from '@/lib/words/options-data';
import type { FormStore } from '../form-store';
import { readBaseUrl } from '../model/base-url';
import { allowHosts, hostsToAllow } from '../model/hosts-to-allow';
import type { OptionsPorts } from '../ports';

const EXPORTED = { address: 'exportedWithoutAddress', parameters: 'exportedWithoutParameters' } as const;

type ChosenFile = { name: string; size: number; text(): Promise<string> };

/** Settings to a file and back. Reading a file changes nothing; the person sees what it holds and then decides. */
export interface Transfer {
  exporting: Attempt;
  importing: Attempt;
  includeKeys: Signal<boolean>;
  plan: ReadonlySignal<(ImportPlan & { fileName: string }) | null>;
  exportFile(): Promise<void>;
  choose(file: ChosenFile): Promise<void>;
  cancel(): void;
  importNow(): Promise<void>;
}

export function createTransfer(ports: OptionsPorts, fields: FormStore): Transfer {
  const exporting = createAttempt();
  const importing = createAttempt();
  const includeKeys = signal(false);
  const plan = signal<(ImportPlan & { fileName: string }) | null>(null);

  return {
    exporting,
    importing,
    includeKeys,
    plan,

    exportFile: () =>
      exporting.run(async (): Promise<Outcome> => {
        const withKeys = includeKeys.value;
        const store = ports.settings;
        const [settings, secrets, locked] = await Promise.all([store.settings(), store.secrets(), store.locked()]);
        const { text, leftOut } = exportSettings(settings, secrets, { withKeys, locked, now: ports.now() });
        const name = `freshdesk-assistant-settings-${new Date(ports.now()).toISOString().slice(0, 10)}.json`;
        ports.download(name, text);
        return withKeys
          ? { tone: 'warn', text: t('exportedWithKeys', { name }) }
          : { tone: 'good', text: t(leftOut ? EXPORTED[leftOut] : 'exportedWithoutKeys', { name }) };
      }),

    choose: (file) =>
      importing.run(async (): Promise<Outcome | null> => {
        plan.value = null;
        // The size is looked at before the text is read, so that a huge file cannot take the page down.
        const text = file.size > IMPORT_LIMIT ? ' '.repeat(IMPORT_LIMIT + 1) : await file.text();
        const result = readImport(
          text,
          { defaults: ports.defaults, readBaseUrl },
          { locked: await ports.settings.locked() },
        );
        if ('problem' in result)
          return { tone: 'bad', text: t('fileProblem', { name: file.name, problem: textOf(result.problem) }) };
        plan.value = { ...result, fileName: file.name };
        if (result.taken.length > 0) return null;
        return { tone: 'warn', text: t('nothingToImport', { name: file.name }) };
      }),

    cancel() {
      plan.value = null;
      importing.tell(null);
    },

    importNow() {
      const chosen = plan.value;
      const asked = allowHosts(hostsToAllow({ base_url: '', agent_page: '', ...chosen?.patch }), ports);
      return importing.run(async (): Promise<Outcome | null> => {
        if (!chosen) return null;
        const refused = await asked;
        if (refused) return failed(refused);
        const problems = await fields.apply(chosen.patch);
        if (problems) return { tone: 'bad', text: t('notImported', { problems: Object.values(problems).join(' ') }) };
        plan.value = null;
        void ports.send({ type: 'settings-saved' });
        return {
          tone: 'good',
          text: t('imported', { names: chosen.taken.map(({ name }) => textOf(name)).join(', ') }),
        };
      });
    },
  };
}
