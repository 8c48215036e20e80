import { BusyButton } from '@/components/ui/busy-button';
import { Notice } from '@/components/ui/notice';
import { StatusLine } from '@/components/ui/status-line';
import { BUILT_IN } from '@/lib/llm/providers-data';
import { t as stateText } from '@/lib/words/built-in';
import { t } from '@/lib/words/options-model';
import type { OptionsStore } from '../options-store';
import { Section } from '../section';
import { ProviderField } from './provider-field';

/** The model section when the browser's own model is chosen: no key and no address, but a download. */
export function BuiltInSection({ store }: { store: OptionsStore }) {
  const { builtIn } = store;
  const { downloading, trial } = builtIn;
  const state = builtIn.state.value;
  const progress = builtIn.progress.value;
  const usable = state === 'available';
  const absent = state === 'missing' || state === 'unavailable';
  return (
    <Section id="model-section">
      <ProviderField store={store} chosen={BUILT_IN} />
      <div role="status">
        {state && <Notice tone={usable ? 'good' : absent ? 'bad' : 'warn'}>{stateText(state)}</Notice>}
      </div>
      {!usable && !absent && (
        <div class="action-row">
          <BusyButton busy={downloading.busy.value} disabled={state === null} onClick={() => void builtIn.download()}>
            {t('downloadModel')}
          </BusyButton>
          {progress !== null && (
            <>
              <progress
                class="download-progress"
                aria-label={t('download')}
                max={100}
                value={Math.round(progress * 100)}
              />
              <button type="button" class="button" onClick={builtIn.stopDownload}>
                {t('stop')}
              </button>
            </>
          )}
          <StatusLine
            outcome={downloading.outcome.value}
            busy={progress !== null && t('downloading', { percent: Math.round(progress * 100) })}
          />
        </div>
      )}
      <div class="action-row">
        <BusyButton busy={trial.busy.value} disabled={!usable} onClick={() => void builtIn.test()}>
          {t('testModel')}
        </BusyButton>
        <StatusLine outcome={trial.outcome.value} busy={trial.busy.value && t('waiting')} />
      </div>
    </Section>
  );
}
