import { Notice } from '@/components/ui/notice';
import { TimeText } from '@/components/ui/time-text';
import type { DraftRow } from '@/lib/domain/draft';
import { t } from '@/lib/words/draft';
import { LeftOut } from './left-out';

const DONE = { inserted: 'insertedAt', sent: 'sent', noted: 'noted' } as const;

/** Plain facts about a draft: what was done with it, and what it could not take into account. */
export function DraftNotes(props: { row: DraftRow | null; onStartOver: () => void }) {
  const { row } = props;
  if (!row || row.state === 'generating') return null;
  const { disposition } = row;
  const done = disposition in DONE ? DONE[disposition as keyof typeof DONE] : null;
  return (
    <>
      {row.fromSubjectOnly && row.text !== '' && <Notice tone="warn">{t('fromSubjectOnly')}</Notice>}
      {row.omittedMessages > 0 && row.text !== '' && (
        <p class="muted small">{t('omittedMessages', { count: row.omittedMessages })}</p>
      )}
      {row.text !== '' && (row.shortenedMessages ?? 0) > 0 && (
        <p class="muted small">{t('shortenedMessages', { count: row.shortenedMessages ?? 0 })}</p>
      )}
      {row.text !== '' && <LeftOut cuts={row.cuts} />}
      {row.disposition === 'dismissed' && row.text !== '' && <p class="muted small">{t('dismissed')}</p>}
      {done && row.text !== '' && (
        <p class="muted small delivery-row">
          <span>{done === 'insertedAt' ? t.pieces(done, { time: <TimeText at={row.updatedAt} /> }) : t(done)}</span>
          {row.disposition !== 'inserted' && (
            <button type="button" class="button button-small" onClick={props.onStartOver}>
              {t('startNew')}
            </button>
          )}
        </p>
      )}
    </>
  );
}
