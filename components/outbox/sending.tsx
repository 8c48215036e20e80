import type { ReadonlySignal } from '@preact/signals';
import type { TicketView } from '@/components/conversation/ticket-view';
import { commonRemedies, type ViewContext } from '@/components/ui/context';
import { FailureNotice } from '@/components/ui/notice';
import type { DraftRow } from '@/lib/domain/draft';
import type { EditorState } from '@/lib/drafts/freshdesk-editor';
import type { Unsupported } from '@/lib/fact-check';
import { isSignedTwice } from '@/lib/outbox/signed-twice';
import { normaliseForCompare } from '@/lib/text/text-to-html';
import { type Names, statusName } from '@/lib/tickets/names';
import { AfterSending } from './after-sending';
import { DeliveryStatus } from './delivery-status';
import { SendDialog } from './send-dialog';
import type { Sending, StatusOption } from './sending-store';

/** Pending, Resolved, Closed: the statuses that a ticket gets after an answer (official API docs, 2026-01). */
const AFTER_SENDING = [3, 4, 5];

const choices = (names: Names): StatusOption[] =>
  AFTER_SENDING.map((value) => ({ value, name: statusName(names, value) }));

/** What sending needs of everything on screen that belongs to one ticket. */
export type SendingSession = {
  ticketId: number;
  view: TicketView;
  sending: Sending;
  response: { editor: { row: ReadonlySignal<DraftRow | null | undefined> } };
  freshdeskEditor: { state: ReadonlySignal<EditorState | 'asking' | null>; left: ReadonlySignal<readonly unknown[]> };
  /** What of a text nothing bears out. */
  facts: { judge: (text: string) => Unsupported[] };
};

/** What sending needs of the page besides. */
export type SendingContext = ViewContext & {
  /** What became of the ticket after the last reply: most people always do the same. */
  lastStatus: { readonly value: number | null };
  setLastStatus: (status: number | null) => void;
};

/** The approval and what became of it. */
export function SendingView({ session, context }: { session: SendingSession; context: SendingContext }) {
  const { sending, view } = session;
  const proposal = sending.proposal.value;
  const delivery = sending.delivery.value;
  const account = view.account.value;
  const row = session.response.editor.row.value;
  const sentThere = row?.disposition === 'sent' && row.text === proposal?.text;
  const remedies = commonRemedies(context, session.ticketId);
  const failure = sending.failure.value && (
    <FailureNotice failure={sending.failure.value} tone="warn" on={{ ...remedies, 'open-ticket': refresh }} />
  );

  function refresh() {
    void view.refresh();
    sending.cancel();
  }

  return (
    <>
      {!proposal && failure}
      {delivery && (
        <DeliveryStatus
          row={delivery}
          now={context.now}
          statusName={delivery.statusAfter === null ? null : statusName(view.names.value, delivery.statusAfter)}
          busy={sending.busy.value}
          ticketUrl={context.ticketUrl(view.host, session.ticketId)}
          on={remedies}
          onUndo={() => void sending.undo(delivery.id)}
          onVerify={() => void sending.verify(delivery.id)}
          onStatus={() => void sending.setStatus(delivery.id)}
          onAcknowledge={() => void sending.acknowledge(delivery.id)}
          onHide={() => sending.hide(delivery)}
        >
          <AfterSending
            left={session.freshdeskEditor.left.value.length > 0}
            signedTwice={isSignedTwice(delivery, view.thread.value?.conversations ?? [], normaliseForCompare)}
            onSettings={() => context.openSettings('help_desk_signs')}
          />
        </DeliveryStatus>
      )}
      {proposal && (
        <SendDialog
          to={proposal.to}
          toName={proposal.requesterName}
          cc={proposal.cc}
          from={account ? `${account.name} <${account.email}>` : null}
          text={proposal.text}
          signature={proposal.signature ?? { text: '', missing: [] }}
          inEditor={session.freshdeskEditor.state.value}
          sentThere={sentThere}
          claims={session.facts.judge(proposal.text)}
          incomplete={proposal.incomplete}
          {...(proposal.firstDo && { firstDo: proposal.firstDo })}
          outdated={view.lastConversationId.value > proposal.lastConversationId}
          busy={sending.busy.value}
          repeats={sending.repeats.value}
          statuses={choices(view.names.value)}
          lastStatus={context.lastStatus.value}
          onSend={(choice) => {
            context.setLastStatus(choice.statusAfter);
            void sending.approve(choice);
          }}
          onCancel={sending.cancel}
        >
          {failure}
        </SendDialog>
      )}
    </>
  );
}
