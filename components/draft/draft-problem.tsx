import { FailureNotice, Notice, type Remedies } from '@/components/ui/notice';
import type { DraftRow } from '@/lib/domain/draft';
import { t } from '@/lib/words/draft';

/** What is wrong with a draft, next to its text. */
export function DraftProblem(props: { row: DraftRow | null; on: Remedies; onHide: () => void }) {
  const { row } = props;
  if (!row || row.state === 'generating') return null;
  const incomplete = row.state === 'incomplete';
  // What failed now is not what broke the text off.
  const older = incomplete && row.generation?.wrote === false;
  if (!row.failure) {
    return incomplete ? <Notice tone="warn">{t('incompleteDraft')}</Notice> : null;
  }
  return (
    <FailureNotice
      failure={row.failure}
      tone={(incomplete && !older) || row.failure.kind === 'stopped' ? 'warn' : 'bad'}
      {...(incomplete && !older ? { lead: t('incomplete') } : {})}
      on={props.on}
    >
      {older && (
        <div>
          <strong>{t('incomplete')}</strong> {t('incompleteEarlier')}
        </div>
      )}
      {row.state === 'ready' && (
        <button type="button" class="button button-small button-quiet" onClick={props.onHide}>
          {t('hide')}
        </button>
      )}
    </FailureNotice>
  );
}
