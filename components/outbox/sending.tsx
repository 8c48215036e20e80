import { FailureNotice } from '@/components/ui/notice';
import { commonRemedies, type Surroundings } from '@/components/workspace/context';
import type { TicketSession } from '@/components/workspace/ticket-session';
import { isSignedTwice } from '@/lib/outbox/signed-twice';
import { normaliseForCompare } from '@/lib/text/text-to-html';
import { type Names, statusName } from '@/lib/tickets/names';
import { AfterSending } from './after-sending';
import { DeliveryStatus } from './delivery-status';
import { type Option, SendDialog } from './send-dialog';

/** Pending, Resolved, Closed: the statuses that a ticket gets after an answer (official API docs, 2026-01). */
const AFTER_SENDING = [3, 4, 5];

const choices = (names: Names): Option[] => AFTER_SENDING.map((value) => ({ value, name: statusName(names, value) }));

/** The approval and what became of it. */
export function SendingView({ session, around }: { session: TicketSession; around: Surroundings }) {
  const { sending, view } = session;
  const proposal = sending.proposal.value;
  const delivery = sending.delivery.value;
  const account = view.account.value;
  const row = session.response.editor.row.value;
  const sentThere = row?.disposition === 'sent' && row.text === proposal?.text;
  const remedies = commonRemedies(around, session.ticketId);
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
          now={around.now}
          statusName={delivery.statusAfter === null ? null : statusName(view.names.value, delivery.statusAfter)}
          busy={sending.busy.value}
          ticketUrl={around.ticketUrl(view.host, session.ticketId)}
          on={remedies}
          onUndo={() => void sending.undo(delivery.id)}
          onProbe={() => void sending.probe(delivery.id)}
          onStatus={() => void sending.setStatus(delivery.id)}
          onLooked={() => void sending.looked(delivery.id)}
          onHide={() => sending.hide(delivery)}
        >
          <AfterSending
            left={session.freshdeskEditor.left.value.length > 0}
            signedTwice={isSignedTwice(delivery, view.thread.value?.conversations ?? [], normaliseForCompare)}
            onSettings={() => around.openSettings('help_desk_signs')}
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
          outdated={view.lastConversationId.value > proposal.lastConversationId}
          busy={sending.busy.value}
          repeats={sending.repeats.value}
          statuses={choices(view.names.value)}
          onSend={(choice) => void sending.approve(choice)}
          onCancel={sending.cancel}
        >
          {failure}
        </SendDialog>
      )}
    </>
  );
}
