import { useContext } from 'preact/hooks';
import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options';
import { Unfolded } from './pages/fold-part';

/** There while something is to be saved, and with what came of it; always, where all settings are on one page. */
export function SaveBar(props: { dirty: boolean; busy: boolean; outcome: Outcome | null }) {
  const savable = useContext(Unfolded) || props.dirty || props.busy || props.outcome?.tone === 'bad';
  const idle = !savable && props.outcome === null;
  return (
    <div class={`save-bar${idle ? ' save-bar-idle' : ''}`}>
      {savable && (
        <BusyButton submit primary busy={props.busy}>
          {t('save')}
        </BusyButton>
      )}
      <StatusLine outcome={props.dirty && props.outcome?.tone === 'good' ? null : props.outcome} />
      {props.dirty && <span class="badge badge-warn">{t('unsavedChanges')}</span>}
    </div>
  );
}
