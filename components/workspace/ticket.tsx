import { useRef } from 'preact/hooks';
import { Thread } from '@/components/conversation/thread';
import { TicketHeader } from '@/components/conversation/ticket-header';
import { EditedElsewhere } from '@/components/draft/edited-elsewhere';
import { Instructions } from '@/components/draft/instructions';
import { PressQuestions } from '@/components/draft/press-questions';
import { Response } from '@/components/draft/response';
import { ModelEnding } from '@/components/model-life/model-ending';
import { OutboxPart } from '@/components/outbox/outbox-part';
import { priorityName, statusName } from '@/lib/tickets/names';
import { t } from '@/lib/words/workspace';
import type { WorkspaceContext } from './context';
import type { TicketSession } from './ticket-session';

type Props = {
  session: TicketSession;
  context: WorkspaceContext;
  /** Beside Freshdesk's own page, which shows the conversation already: the draft comes first. */
  beside: boolean;
  /** The outbox of the whole help desk is not on this page. */
  alone: boolean;
};

/** The workspace of one ticket: thread on one side, drafts on the other; one below the other where it is narrow. */
export function Ticket({ session, context, beside, alone }: Props) {
  const { view, ticketId } = session;
  const ticket = view.ticket.value ?? null;
  const names = view.names.value;
  const side = useRef<HTMLDivElement>(null);
  async function take() {
    await session.edit();
    // The button that had the focus is gone by then.
    requestAnimationFrame(() => side.current?.querySelector('textarea')?.focus());
  }
  const header = (
    <TicketHeader
      ticketId={ticketId}
      subject={ticket?.subject ?? null}
      requester={ticket?.requesterName ?? ticket?.requesterEmail ?? null}
      status={ticket && statusName(names, ticket.status)}
      priority={ticket && priorityName(names, ticket.priority)}
      urgent={(ticket?.priority ?? 0) >= 3}
      href={beside ? null : context.ticketUrl(view.host, ticketId)}
    />
  );
  const thread = <Thread view={view} context={context} />;
  const drafts = (
    <div class="ticket-side" ref={side}>
      {session.lock.elsewhere.value && <EditedElsewhere onTake={() => void take()} />}
      <PressQuestions session={session} context={context} />
      <Response session={session} context={context} />
      <Instructions session={session} context={context} />
      <OutboxPart
        view={session.outbox}
        {...(alone ? {} : { label: t('ticketOutbox') })}
        heading="h2"
        first={3}
        beside={session.beside.value}
        now={context.now}
        ticketUrl={(id) => context.ticketUrl(view.host, id)}
        onOpen={context.openTicket}
      />
      <ModelEnd context={context} />
    </div>
  );
  if (beside) {
    return (
      <>
        {header}
        {drafts}
        {thread}
      </>
    );
  }
  return (
    <>
      <div class="ticket-main">
        {header}
        {thread}
      </div>
      {drafts}
    </>
  );
}

/** Quietly, below everything: the model that writes here will end. */
function ModelEnd({ context }: { context: WorkspaceContext }) {
  const { model, life, attempt, switchTo } = context.modelLife;
  return (
    <ModelEnding
      quiet
      model={model.value}
      life={life.value}
      busy={attempt.busy.value}
      outcome={attempt.outcome.value}
      onSwitch={(successor) => void switchTo(successor)}
      onSettings={context.openSettings}
    />
  );
}
