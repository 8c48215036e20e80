import { Notice } from '@/components/ui/notice';
import { TimeText } from '@/components/ui/time-text';
import type { DraftRow } from '@/lib/domain/draft';

const DONE: Partial<Record<DraftRow['disposition'], string>> = {
  inserted: 'Inserted into the reply editor',
  sent: 'This text was sent',
  noted: 'This text was added as a private note',
};

/** Plain facts about a draft: what was done with it, and what it could not take into account. */
export function DraftNotes(props: { row: DraftRow | null; onStartOver: () => void }) {
  const { row } = props;
  if (!row || row.state === 'generating') return null;
  const done = DONE[row.disposition];
  return (
    <>
      {row.fromSubjectOnly && row.text !== '' && (
        <Notice tone="warn">
          The customer's messages have no text, so this is built from the subject alone. Check it.
        </Notice>
      )}
      {row.omittedMessages > 0 && row.text !== '' && (
        <p class="muted small">
          {row.omittedMessages === 1
            ? '1 earlier message did not fit and was left out.'
            : `${row.omittedMessages} earlier messages did not fit and were left out.`}
        </p>
      )}
      {row.text !== '' && (row.shortenedMessages ?? 0) > 0 && (
        <p class="muted small">
          {row.shortenedMessages === 1
            ? 'A long message was shortened in its middle to fit the model.'
            : `${row.shortenedMessages} long messages were shortened in their middle to fit the model.`}
        </p>
      )}
      {row.disposition === 'dismissed' && row.text !== '' && (
        <p class="muted small">This draft was dismissed: it is no longer among the pending ones.</p>
      )}
      {done && row.text !== '' && (
        <p class="muted small delivery-row">
          <span>
            {done}
            {row.disposition === 'inserted' && (
              <>
                {' '}
                (<TimeText at={row.updatedAt} />)
              </>
            )}
            .
          </span>
          {row.disposition !== 'inserted' && (
            <button type="button" class="button button-small" onClick={props.onStartOver}>
              Start a new one
            </button>
          )}
        </p>
      )}
    </>
  );
}
