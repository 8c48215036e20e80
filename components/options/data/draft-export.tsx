import { BusyButton } from '@/components/ui/busy-button';
import { StatusLine } from '@/components/ui/status-line';
import { t } from '@/lib/words/options-data';
import type { OptionsStore } from '../options-store';
import { FoldPart } from '../pages/fold-part';

/** Drafts live only in this browser; this is the way to take them along. */
export function DraftExport({ store: { draftExport, fields } }: { store: OptionsStore }) {
  const { busy, outcome } = draftExport.attempt;
  const hasNone = !fields.stored.value?.settings.freshdesk.domain;
  return (
    <FoldPart title={t('yourDrafts')}>
      <p class="muted intro">{t('draftsHint')}</p>
      <div class="action-row">
        <BusyButton busy={busy.value} disabled={hasNone} onClick={() => void draftExport.run()}>
          {t('exportDrafts')}
        </BusyButton>
        <StatusLine outcome={outcome.value} />
      </div>
    </FoldPart>
  );
}
