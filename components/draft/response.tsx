import { UnsupportedList } from '@/components/fact-check/unsupported-list';
import { SendingView } from '@/components/outbox/sending';
import { commonRemedies } from '@/components/ui/context';
import { FailureNotice } from '@/components/ui/notice';
import { Region } from '@/components/ui/region';
import { softDisabled } from '@/components/ui/soft-disabled';
import { insertQuestions } from '@/lib/assistant/questions';
import { detailsOf } from '@/lib/domain/answer-details';
import { signatureBelow } from '@/lib/drafts/signature';
import type { Unsupported } from '@/lib/fact-check';
import { t } from '@/lib/words/draft';
import { DraftBody } from './draft-body';
import { DraftSignature } from './draft-signature';
import { FollowUpQuestions } from './follow-up-questions';
import { GenerateButton } from './generate-button';
import { InsertStatus } from './insert-status';
import { proposalFor } from './proposal';
import { RefineForm } from './refine-form';
import type { DraftContext, DraftSession } from './session';
import { SolutionStatus } from './solution-status';
import { writeOrAsk } from './write-or-ask';

const CHIPS = ['moreConcise', 'moreFormal', 'moreDetails', 'moreSteps'] as const;

const WHY_NOT = { sent: 'whySent', unsure: 'whyUnsure' } as const;

/** Selects a place of the draft, so that it can be seen and typed over. */
function select({ from, to }: Unsupported, button: HTMLElement): void {
  const box = button.closest('section')?.querySelector('textarea');
  if (!box) return;
  // A box that gets the focus scrolls to its caret.
  box.setSelectionRange(from, from);
  box.focus();
  box.setSelectionRange(from, to);
}

/** The reply to the customer, from the first click to the confirmed sending. */
export function Response({ session, context }: { session: DraftSession; context: DraftContext }) {
  const { response, sending, insertion, view } = session;
  const { editor, generation } = response;
  const row = editor.row.value ?? null;
  const text = editor.text.value;
  const writing = row?.state === 'generating';
  const onItsWay = sending.active.value;
  const following = session.lock.elsewhere.value;
  const empty = text.trim() === '';
  const ticket = view.ticket.value ?? null;
  const unaddressed = ticket !== null && ticket.requesterEmail === null;
  const dismissed = row?.disposition === 'dismissed';
  const sent = row?.disposition === 'sent' && row.text === text;
  const block = session.insertBlock.value;

  async function propose() {
    await Promise.all([editor.flush(), session.signing.known()]);
    const next = proposalFor(session);
    if (!next) return;
    sending.propose(next);
    // What was put into Freshdesk's own editor may have gone out from there by now.
    if (session.freshdeskEditor.texts.peek().length > 0) void view.refresh();
    await session.freshdeskEditor.ask(next.text);
  }

  return (
    <Region
      id="response-title"
      title={t('customerResponse')}
      action={
        <GenerateButton
          label={t('generateResponse')}
          generating={writing}
          starting={generation.starting.value}
          primary={empty}
          disabled={onItsWay}
          onGenerate={() => void writeOrAsk(session, 'response', context)}
          onStop={() => void generation.stop()}
        />
      }
    >
      <SolutionStatus row={row} />
      <DraftBody
        session={session}
        desk={response}
        label={t('responseDraft')}
        placeholder={t('responseHint')}
        readOnly={onItsWay || following}
        remedies={commonRemedies(context, session.ticketId)}
        below={
          <DraftSignature
            text={sent ? '' : signatureBelow(text, session.signing.signature.value.text)}
            shown={!empty}
          />
        }
      >
        <UnsupportedList id="unsupported" claims={session.facts.claims.value} onShow={select} />
        {!writing && (
          <FollowUpQuestions
            questions={row ? detailsOf(row).questions.map(({ ask }) => ask) : []}
            disabled={onItsWay || following}
            onInsert={(question) => void editor.replace(insertQuestions(text, [question]))}
          />
        )}
        <div class="actions">
          <button
            type="button"
            class={`button ${empty || block || row?.state === 'incomplete' ? '' : 'button-primary'}`}
            disabled={empty || block !== null}
            title={block ? t(WHY_NOT[block]) : undefined}
            {...softDisabled(
              writing || onItsWay || insertion.state.value.step === 'working',
              () => void editor.flush().then(() => insertion.insert(editor.text.peek())),
            )}
          >
            {t('insertReply')}
          </button>
          <button
            type="button"
            class="button"
            disabled={
              empty || writing || onItsWay || unaddressed || ticket === null || sent || session.readOnlyStorage.value
            }
            onClick={() => void propose()}
          >
            {t('sendResponse')}
          </button>
          <button type="button" class="button" disabled={empty} onClick={() => void session.copy('response')}>
            {t('copyResponse')}
          </button>
          {row && !empty && !writing && !onItsWay && (row.disposition === 'pending' || dismissed) && (
            // One button for both ways, so that the keyboard focus stays on it.
            <button
              type="button"
              class="button button-quiet dismiss"
              onClick={() => void (dismissed ? response.bringBack() : response.dismiss())}
            >
              {dismissed ? t('bringBack') : t('dismissDraft')}
            </button>
          )}
        </div>
        {unaddressed && !empty && <FailureNotice tone="warn" failure={{ kind: 'ticket-no-recipient' }} />}
        <InsertStatus session={session} context={context} />
        <SendingView session={session} context={context} />
        <RefineForm
          label={t('refineLabel')}
          button={t('refine')}
          placeholder={t('refineHint')}
          chips={CHIPS.map((chip) => t(chip))}
          disabled={empty}
          busy={writing || onItsWay || generation.starting.value}
          onRefine={generation.start}
        />
        {row?.edited && !empty && !writing && <p class="muted small">{t('editsKept')}</p>}
      </DraftBody>
    </Region>
  );
}
