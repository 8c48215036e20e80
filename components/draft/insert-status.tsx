import { UnsupportedList } from '@/components/fact-check/unsupported-list';
import { AlreadyDialog } from '@/components/outbox/already-dialog';
import { commonRemedies } from '@/components/ui/context';
import { FailureNotice } from '@/components/ui/notice';
import type { DraftKind } from '@/lib/domain/draft-kinds';
import { t } from '@/lib/words/draft';
import { IncompleteDialog } from './incomplete-dialog';
import { InsertQuestion } from './insert-question';
import type { DraftContext, DraftSession } from './session';

/** How the insertion or the copying went. */
export function InsertStatus({ session, context }: { session: DraftSession; context: DraftContext }) {
  const { insertion } = session;
  const state = insertion.state.value;
  return (
    <>
      <div class="small" role="status" aria-label={t('insertion')}>
        {state.step === 'working' && (
          <span class="muted">
            <span class="spinner" aria-hidden="true" /> {t('inserting')}
          </span>
        )}
        {state.step === 'done' && <span class="good-text">{t('insertedDone')}</span>}
        <CopyStatus session={session} what="response" />
      </div>
      {state.step === 'failed' && (
        <FailureNotice failure={state.failure} tone="warn" on={commonRemedies(context, session.ticketId)}>
          {!state.copied && <div>{t('copyBlocked')}</div>}
        </FailureNotice>
      )}
      {state.step === 'incomplete' && (
        <IncompleteDialog
          onAgain={() => {
            const { editor, generation } = session.response;
            insertion.reset();
            void generation.start(editor.row.peek()?.generation?.instruction ?? undefined);
          }}
          onInsert={() => void insertion.insert(state.text, 'although-incomplete')}
          onClose={insertion.reset}
        />
      )}
      {state.step === 'unfilled' && (
        <InsertQuestion
          titleId="unfilled-title"
          title={t('insertUnfilled', { placeholder: state.placeholder })}
          onInsert={() => void insertion.insert(state.text, 'although-unfilled')}
          onClose={insertion.reset}
        >
          <p>{t('insertUnfilledHint')}</p>
        </InsertQuestion>
      )}
      {state.step === 'internal' && (
        <InsertQuestion
          titleId="note-words-title"
          title={t('insertNoteWords')}
          onInsert={() => void insertion.insert(state.text, 'although-internal')}
          onClose={insertion.reset}
        >
          <p>{t('insertNoteWordsHint')}</p>
          <p>
            <span class="claim" dir="auto">
              {state.words}
            </span>
          </p>
        </InsertQuestion>
      )}
      {state.step === 'blocked' && (
        <InsertQuestion
          titleId="blocked-title"
          title={t('insertBlocked')}
          onInsert={() => void insertion.insert(state.text, 'although-blocked')}
          onClose={insertion.reset}
        >
          <UnsupportedList id="blocked" claims={[...state.claims]} />
        </InsertQuestion>
      )}
      {state.step === 'asking' && (
        <AlreadyDialog
          changed={state.changed}
          replaceable={state.replaceable}
          onReplace={() => void insertion.insert(state.text, 'replace')}
          onAdd={() => void insertion.insert(state.text, 'add')}
          onClose={insertion.reset}
        />
      )}
    </>
  );
}

export function CopyStatus({ session, what }: { session: DraftSession; what: DraftKind }) {
  const copied = session.copied.value;
  if (copied?.what !== what) return null;
  return copied.done ? <span class="good-text">{t('copied')}</span> : <span>{t('copyRefused')}</span>;
}
