import { DraftArticle } from '@/components/article/draft-article';
import { Thread } from '@/components/conversation/thread';
import { TicketHeader } from '@/components/conversation/ticket-header';
import { Instructions } from '@/components/draft/instructions';
import { PressQuestions } from '@/components/draft/press-questions';
import { Response } from '@/components/draft/response';
import { ModelEnding } from '@/components/model-life/model-ending';
import { OutboxPart } from '@/components/outbox/outbox-part';
import { priorityName, statusName } from '@/lib/tickets/names';
import { t } from '@/lib/words/workspace';
import type { WorkspaceContext } from './context';
import { Steps } from './steps';
import type { TicketSession } from './ticket-session';

const SOON_DAYS = 14;

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
  const header = (
    <TicketHeader
      ticketId={ticketId}
      subject={ticket?.subject ?? null}
      requester={ticket?.requesterName ?? ticket?.requesterEmail ?? null}
      status={ticket && statusName(names, ticket.status)}
      priority={ticket && priorityName(names, ticket.priority)}
      urgency={ticket?.priority ?? 0}
      href={beside ? null : context.ticketUrl(view.host, ticketId)}
    >
      <Steps context={context} />
    </TicketHeader>
  );
  const thread = <Thread view={view} context={context} folded={beside} />;
  const drafts = (
    <div class="ticket-side">
      <PressQuestions session={session} context={context} />
      <Response session={session} context={context} />
      <Instructions session={session} context={context} />
      <DraftArticle article={session.article} host={view.host} />
      {beside && thread}
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
  const { state, daysLeft = 0 } = life.value ?? {};
  // There is little room beside Freshdesk; the popup and Settings say it sooner.
  if (context.narrow && state === 'ending' && daysLeft > SOON_DAYS) return null;
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
