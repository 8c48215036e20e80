import type { Outcome } from '@/components/ui/attempt';
import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options';

export function SaveBar(props: { dirty: boolean; busy: boolean; outcome: Outcome | null }) {
  return (
    <div class="save-bar">
      <BusyButton submit primary busy={props.busy}>
        {t('save')}
      </BusyButton>
      <StatusLine outcome={props.dirty && props.outcome?.tone === 'good' ? null : props.outcome} />
      {props.dirty && <span class="badge badge-warn">{t('unsavedChanges')}</span>}
    </div>
  );
}
