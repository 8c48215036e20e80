import { UnsupportedList } from '@/components/fact-check/unsupported-list';
import { privateTasks, withPrivateTasks } from '@/components/redaction/todos';
import { SourcesList } from '@/components/sources/sources-list';
import { commonRemedies } from '@/components/ui/context';
import { insertQuestions } from '@/lib/assistant/questions';
import { detailsOf, NO_DETAILS } from '@/lib/domain/answer-details';
import { signatureBelow } from '@/lib/drafts/signature';
import type { Place } from '@/lib/text/links/address';
import { t } from '@/lib/words/draft';
import { AnswerNotes } from './answer-notes';
import { DismissButton } from './dismiss-button';
import { DraftBody } from './draft-body';
import { DraftSignature } from './draft-signature';
import { FollowUpQuestions } from './follow-up-questions';
import { proposeReply } from './proposal';
import { ResponseFoot } from './response-foot';
import { responseState } from './response-state';
import type { DraftContext, DraftSession } from './session';
import { SolutionStatus } from './solution-status';
import { writeOrAsk } from './write-or-ask';

/** Selects a place of the draft, so that it can be seen and typed over. */
function select({ from, to }: Place, button: HTMLElement): void {
  const box = button.closest('section')?.querySelector('textarea');
  if (!box) return;
  // A box that gets the focus scrolls to its caret.
  box.setSelectionRange(from, from);
  box.focus();
  box.setSelectionRange(from, to);
}

/** The reply to the customer, from the first click to the confirmed sending. */
export function Response({ session, context }: { session: DraftSession; context: DraftContext }) {
  const { response } = session;
  const { editor } = response;
  const row = editor.row.value ?? null;
  const text = editor.text.value;
  const state = responseState(session);
  const { empty, writing, onItsWay, following, sent } = state;
  const details = row && !writing ? detailsOf(row) : NO_DETAILS;
  const { messages, values } = session.outgoing.response;
  const forAgent = writing ? [] : withPrivateTasks(privateTasks(messages.value, values.value), details.forAgent);
  return (
    <section class="region response" aria-labelledby="response-title">
      <h2 id="response-title" class="visually-hidden">
        {t('customerResponse')}
      </h2>
      <DraftBody
        session={session}
        desk={response}
        label={t('responseDraft')}
        placeholder={t('responseHint')}
        readOnly={onItsWay || following || sent}
        onSend={state.sendable ? () => void proposeReply(session) : undefined}
        remedies={commonRemedies(context, session.ticketId)}
        head={<SolutionStatus row={row} />}
        below={
          <>
            <DraftSignature
              text={sent ? '' : signatureBelow(text, session.signing.signature.value.text)}
              shown={!empty && !writing}
            />
            {!sent && <DismissButton session={session} state={state} />}
          </>
        }
      >
        {row?.edited && !empty && !writing && !sent && <p class="muted small">{t('editsKept')}</p>}
        {!sent && <UnsupportedList id="unsupported" claims={session.facts.claims.value} onShow={select} />}
        {!empty && !writing && (
          <SourcesList
            view={session.sources}
            host={session.view.host}
            busy={onItsWay || following || sent || response.generation.starting.value}
            onDraftAgain={() => void writeOrAsk(session, 'response', context)}
            onShow={select}
          />
        )}
        <AnswerNotes details={{ ...details, forAgent }} text={text} />
        {!sent && (
          <FollowUpQuestions
            questions={details.questions}
            text={text}
            disabled={onItsWay || following}
            onInsert={(questions) => void editor.replace(insertQuestions(text, questions))}
          />
        )}
      </DraftBody>
      <ResponseFoot session={session} context={context} state={state} questions={details.questions.length} />
    </section>
  );
}
