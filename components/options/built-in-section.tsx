import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { Notice } from '@/components/ui/notice';
import { StatusLine } from '@/components/ui/status-line';
import { type BuiltInState, STATE_WORDS } from '@/lib/llm/built-in/state';
import { BUILT_IN } from '@/lib/llm/providers-data';
import { ProviderField } from './provider-field';
import { Section } from './section';

type Action = { busy: boolean; outcome: Outcome | null; run: () => void };

type Props = {
  providers: readonly { id: string; name: string }[];
  onProvider: (id: string) => void;
  /** null while it is looked at. */
  state: BuiltInState | null;
  /** 0 to 1 while the model is being downloaded. */
  progress: number | null;
  download: Action & { stop: () => void };
  test: Action;
};

/** The model section when the browser's own model is chosen: no key and no address, but a download. */
export function BuiltInSection({ state, progress, download, test, ...props }: Props) {
  const usable = state === 'available';
  const absent = state === 'missing' || state === 'unavailable';
  return (
    <Section id="model-section">
      <ProviderField choices={props.providers} chosen={BUILT_IN} onChoose={props.onProvider} />
      <div role="status">
        {state && <Notice tone={usable ? 'good' : absent ? 'bad' : 'warn'}>{STATE_WORDS[state]}</Notice>}
      </div>
      {!usable && !absent && (
        <div class="action-row">
          <BusyButton busy={download.busy} disabled={state === null} onClick={download.run}>
            Download the model
          </BusyButton>
          {progress !== null && (
            <>
              <progress class="download-progress" aria-label="Download" max={100} value={Math.round(progress * 100)} />
              <button type="button" class="button" onClick={download.stop}>
                Stop
              </button>
            </>
          )}
          <StatusLine
            outcome={download.outcome}
            busy={progress !== null && `Downloading, ${Math.round(progress * 100)} %…`}
          />
        </div>
      )}
      <div class="action-row">
        <BusyButton busy={test.busy} disabled={!usable} onClick={test.run}>
          Test model connection
        </BusyButton>
        <StatusLine outcome={test.outcome} busy={test.busy && 'Waiting for the model…'} />
      </div>
    </Section>
  );
}
