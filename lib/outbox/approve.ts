import type { DeliveryRow } from '@/lib/domain/delivery';
import type { TicketRow } from '@/lib/domain/ticket';
import { mayStand, unsent } from '@/lib/drafts/in-editor';
import { isRaw, signatureBelow, signed } from '@/lib/drafts/signature';
import { AppError } from '@/lib/failures/app-error';
import type { RequestOf } from '@/lib/messages/contract';
import { leftPlaceholders } from '@/lib/redaction/placeholder-form';
import { unfilled } from '@/lib/text/placeholders';
import type { Millis } from '@/lib/time';
import { type LocalCopy, sentBefore } from './local';
import { sentFromEditor } from './preflight';
import type { Sender } from './send';
import type { OutboxStore } from './store';

/** Web chat and the mobile chat SDK take only `structured_body` (official API docs, 2026-01). */
const CHAT_SOURCES = new Set([15, 21]);

export type ApprovePorts = {
  host: string;
  store: OutboxStore;
  sender: Sender;
  local: LocalCopy;
  now: () => Millis;
  uuid: () => string;
  /** How long a reply that is approved now can be taken back. */
  undoWindow: () => Promise<Millis>;
  session: () => Promise<string>;
  toHtml: (text: string) => string;
  normalise: (text: string) => string;
  hash: (text: string) => Promise<string>;
};

const sameList = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x) => b.includes(x));

function assertRecipients(ticket: TicketRow, { to, cc }: { to: string[]; cc: string[] }): void {
  if (ticket.requesterEmail === null) throw new AppError('ticket-no-recipient');
  if (CHAT_SOURCES.has(ticket.source)) throw new AppError('ticket-channel');
  if (!sameList(to, [ticket.requesterEmail])) {
    throw new AppError({ kind: 'ticket-changed', reason: 'requester-changed-before' });
  }
  const stranger = cc.find((address) => !ticket.cc.includes(address));
  if (stranger) throw new AppError({ kind: 'ticket-changed', reason: 'copy-unknown', params: { address: stranger } });
}

/** Makes approvals: everything the person saw and agreed to, frozen. Nothing of it is worked out again later. */
export function createApprovals(ports: ApprovePorts) {
  const { store, local, sender } = ports;

  async function freeze(
    kind: DeliveryRow['kind'],
    ticket: TicketRow,
    text: string,
    signature = '',
  ): Promise<DeliveryRow> {
    const { agentId } = await local.account();
    const html = ports.toHtml(signed(text, signature));
    const holdMs = kind === 'reply' ? await ports.undoWindow() : 0;
    const now = ports.now();
    return {
      id: ports.uuid(),
      ticketId: ticket.id,
      kind,
      state: 'holding',
      approval: {
        ticketId: ticket.id,
        host: ports.host,
        text,
        ...(signature !== '' && { signature }),
        html,
        bodyHash: await ports.hash(html),
        requesterId: ticket.requesterId,
        to: ticket.requesterEmail === null ? [] : [ticket.requesterEmail],
        cc: [],
        ticketCc: ticket.cc,
        lastConversationId: 0,
        ticketStatus: ticket.status,
        agentId,
      },
      ticketSubject: ticket.subject,
      requesterName: ticket.requesterName,
      createdAt: now,
      deadline: now + holdMs,
      holdMs,
      dueAt: now + holdMs,
      session: await ports.session(),
      fence: 0,
      attempts: 0,
      refusals: 0,
      postponed: 0,
      highWater: null,
      attemptedAt: null,
      probes: 0,
      conversationId: null,
      sentAt: null,
      failure: null,
      statusAfter: null,
      statusStep: 'none',
    };
  }

  async function known(ticketId: number): Promise<TicketRow> {
    const ticket = await local.ticket(ticketId);
    if (!ticket) throw new AppError({ kind: 'freshdesk-not-found', about: 'ticket-inside', params: { ticketId } });
    return ticket;
  }

  /**
   * An earlier one that nobody could confirm is looked for again first: a new one needs a fresh look.
   * @returns whether one is still unconfirmed. @throws AppError `send-was-sent`, or why the look failed.
   */
  async function lookAgain(ticketId: number, kind: DeliveryRow['kind']): Promise<boolean> {
    const rows = (await store.ofTicket(ticketId)).filter((row) => row.kind === kind && row.state === 'unconfirmed');
    for (const row of rows) {
      await sender.verify(row.id, false);
      if ((await store.get(row.id))?.state === 'confirmed') throw new AppError('send-was-sent');
    }
    return rows.length > 0;
  }

  /** @throws AppError `send-from-editor`, `send-in-editor`: why the customer might get it a second time. */
  async function assertOnlyWay({ ticketId, inEditor }: RequestOf<'approve'>, deliveries: DeliveryRow[]): Promise<void> {
    const texts = unsent(await store.inEditor(ticketId));
    const own = new Set(deliveries.flatMap((row) => row.conversationId ?? []));
    const others = ((await local.thread(ticketId))?.conversations ?? []).filter((row) => !own.has(row.id));
    if (sentFromEditor(texts, others, ports.normalise)) throw new AppError('send-from-editor');
    if (!inEditor && mayStand(texts, ports.now()).length > 0) throw new AppError('send-in-editor');
  }

  return {
    /** @throws AppError why it may not be sent, or not without the person's second word (`again`). */
    async reply(request: RequestOf<'approve'>): Promise<DeliveryRow> {
      const { ticketId, text, again } = request;
      const ticket = await known(ticketId);
      assertRecipients(ticket, request);
      const signature = signatureBelow(text, request.signature);
      const raw = unfilled(text) ?? leftPlaceholders(text)[0];
      if (raw) throw new AppError({ kind: 'reply-placeholder', subject: raw });
      if (isRaw(signature)) throw new AppError({ kind: 'settings-invalid', reason: 'signature-placeholder' });
      const row = await freeze('reply', ticket, text, signature);
      const unconfirmed = await lookAgain(ticketId, 'reply');
      if (!again) {
        if (unconfirmed) throw new AppError('send-after-unconfirmed');
        const deliveries = await store.ofTicket(ticketId);
        await assertOnlyWay(request, deliveries);
        const about = {
          text,
          signatures: [signature, (await local.account()).signature ?? ''],
          agentId: row.approval.agentId,
          newest: await local.newestTime(),
          thread: await local.thread(ticketId),
          deliveries,
        };
        if ((await store.wentOut(ticketId, text)) || sentBefore(about, ports.normalise))
          throw new AppError('send-same-text');
      }
      const { cc, lastConversationId, ticketStatus, statusAfter } = request;
      return { ...row, approval: { ...row.approval, cc, lastConversationId, ticketStatus }, statusAfter };
    },

    /** A note has no undo window: it can be deleted in Freshdesk, and no customer sees it. */
    async note({ ticketId, text }: RequestOf<'add-note'>): Promise<DeliveryRow> {
      const row = await freeze('note', await known(ticketId), text);
      await lookAgain(ticketId, 'note');
      return row;
    },
  };
}
