import { type ReadonlySignal, signal } from '@preact/signals';
import { type Attempt, createAttempt, type Outcome } from '@/components/ui/attempt';
import { AppError } from '@/lib/failures/app-error';
import type { BuiltInApi } from '@/lib/llm/built-in/api';
import { BUILT_IN_MODEL, createBuiltInClient } from '@/lib/llm/built-in/client';
import { type BuiltInState, builtInState, downloadBuiltIn } from '@/lib/llm/built-in/state';
import { TEST_MESSAGES, testConnection } from '@/lib/llm/test-connection';
import { t } from '@/lib/words/options-model';

/** The browser's own model in the options page: whether it is there, its download, and a trial. */
export interface BuiltIn {
  /** null until it was looked at. */
  state: ReadonlySignal<BuiltInState | null>;
  /** 0 to 1 while a download runs. */
  progress: ReadonlySignal<number | null>;
  downloading: Attempt;
  trial: Attempt;
  look(): Promise<BuiltInState>;
  /** Starts in the turn of the click: the browser downloads only for a person. */
  download(): Promise<void>;
  stopDownload(): void;
  test(): Promise<void>;
}

export function createBuiltIn(api: BuiltInApi | null, now: () => number): BuiltIn {
  const state = signal<BuiltInState | null>(null);
  const progress = signal<number | null>(null);
  const downloading = createAttempt();
  const trial = createAttempt();
  let stop = new AbortController();

  async function look(): Promise<BuiltInState> {
    const found = await builtInState(api);
    state.value = found;
    return found;
  }

  return {
    state,
    progress,
    downloading,
    trial,
    look,

    download: () =>
      downloading.run(async (): Promise<Outcome> => {
        if (!api) throw new AppError('built-in-unavailable');
        progress.value = 0;
        stop = new AbortController();
        try {
          const onProgress = (fraction: number) => {
            progress.value = fraction;
          };
          await downloadBuiltIn(api, onProgress, stop.signal);
        } catch (error) {
          if (!stop.signal.aborted) throw error;
          return { tone: 'warn', text: t('downloadStopped') };
        } finally {
          progress.value = null;
          await look();
        }
        return { tone: 'good', text: t('downloaded') };
      }),

    stopDownload: () => stop.abort(),

    test: () =>
      trial.run(async (): Promise<Outcome> => {
        const { model, ms } = await testConnection(createBuiltInClient(api), TEST_MESSAGES, BUILT_IN_MODEL, { now });
        return { tone: 'good', text: t('answered', { model, seconds: (ms / 1000).toFixed(1) }) };
      }),
  };
}
