import { computed, type ReadonlySignal } from '@preact/signals';
import type { Attempt } from '@/components/ui/attempt';
import { createAttempt, failed, type Outcome } from '@/components/ui/attempt';
import { hostOf } from '@/lib/llm/base-url';
import { lifeOf, type ModelLife } from '@/lib/llm/catalogue';
import type { AllReportedDates } from '@/lib/llm/catalogue-reported';
import type { Send } from '@/lib/messages/contract';
import type { SettingsStore } from '@/lib/settings/store';
import { switchModel } from '@/lib/settings/switch-model';
import { t } from '@/lib/words/model-life';

/** How long the chosen model will answer, and the one-click way to its successor. */
export interface ModelLifeStore {
  readonly model: ReadonlySignal<string>;
  readonly attempt: Attempt;
  readonly life: ReadonlySignal<ModelLife | null>;
  switchTo(successor: string): Promise<void>;
}

export function createModelLife(deps: {
  model: ReadonlySignal<string>;
  baseUrl: ReadonlySignal<string>;
  reported: ReadonlySignal<AllReportedDates>;
  settings: SettingsStore;
  send: Send;
  now: () => number;
  /** For a page that does not follow the settings by itself. */
  switched?: (successor: string) => void;
}): ModelLifeStore {
  const { model, baseUrl, reported, now } = deps;
  const attempt = createAttempt();
  return {
    model,
    attempt,
    life: computed(() => {
      const host = hostOf(baseUrl.value);
      return model.value === '' ? null : lifeOf(model.value, now(), host, reported.value[host]);
    }),
    switchTo: (successor) =>
      attempt.run(async (): Promise<Outcome> => {
        const from = model.peek();
        if (!(await switchModel(deps.settings, from, successor))) {
          return { tone: 'warn', text: t('otherChosen') };
        }
        deps.switched?.(successor);
        const reply = await deps.send({ type: 'settings-saved' });
        return reply.ok ? { tone: 'good', text: t('switched', { successor }) } : failed(reply.failure);
      }),
  };
}
