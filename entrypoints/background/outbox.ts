import { browser } from 'wxt/browser';
import { normaliseForCompare, textToHtml } from '@/lib/assistant/html';
import { AppError } from '@/lib/errors';
import { isDefiniteRefusal } from '@/lib/freshdesk/client';
import type { RequestOf } from '@/lib/messages/contract';
import { createSender, type Sender } from '@/lib/outbox/send';
import { createOutboxStore, type OutboxStore } from '@/lib/outbox/store';
import type { DeliveryRow } from '@/lib/storage/rows';
import type { Desk } from './desk';
import { stayAwake } from './keep-awake';

/** Ten seconds in which a person can take a reply back. */
const UNDO_MS = 10_000;

export const OUTBOX_ALARM = 'outbox';

/** Chrome's shortest alarm. It wakes a worker that was killed during the undo window or while sending. */
const setWatch = () => browser.alarms.create(OUTBOX_ALARM, { delayInMinutes: 0.5 });

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What fails here is a database that cannot be written; the row stays as it is and the next start judges it. */
const inBackground = (work: Promise<unknown>) => void work.catch(() => undefined);

/** A lock of the whole origin: no second worker or page can hold the same name. It ends with its holder. */
const exclusive = <T>(name: string, work: () => Promise<T>): Promise<T | undefined> =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : undefined)) as Promise<
    T | undefined
  >;

export type Outbox = { store: OutboxStore; sender: Sender } & ReturnType<typeof createApprovals>;

/** The outbox of one help desk, wired to Freshdesk. */
export function createOutbox(desk: Desk, session: () => Promise<string>): Outbox {
  const store = createOutboxStore({ db: desk.work, now: Date.now });
  const sender = createSender({
    store,
    now: Date.now,
    sleep,
    readTicket: async (ticketId) => (await desk.connect()).sync.loadTicket(ticketId, 'send'),
    post: async ({ kind, ticketId, approval }) => {
      const { client } = await desk.connect();
      const receipt =
        kind === 'reply'
          ? await client.reply(ticketId, { body: approval.html, cc: approval.cc })
          : await client.note(ticketId, { body: approval.html });
      return { conversationId: receipt.id, sentAt: receipt.createdAt };
    },
    setStatus: async (ticketId, status) => {
      await (await desk.connect()).client.updateTicket(ticketId, { status });
    },
    isDefiniteRefusal,
    normalise: normaliseForCompare,
    hash: sha256,
    exclusive,
  });
  return { store, sender, ...createApprovals(desk, store, sender, session) };
}

function createApprovals(desk: Desk, store: OutboxStore, sender: Sender, session: () => Promise<string>) {
  /** Freezes what the person saw and agreed to. Nothing of it is worked out again later. */
  async function freeze(kind: DeliveryRow['kind'], ticketId: number, text: string): Promise<DeliveryRow> {
    const ticket = await desk.tickets.ticket(ticketId);
    if (!ticket) throw new AppError({ kind: 'freshdesk-not-found', subject: `ticket ${ticketId}` });
    const account = await desk.account();
    const html = textToHtml(text);
    const now = Date.now();
    return {
      id: crypto.randomUUID(),
      ticketId,
      kind,
      state: 'holding',
      approval: {
        ticketId,
        host: desk.host,
        text,
        html,
        bodyHash: await sha256(html),
        requesterId: ticket.requesterId,
        to: ticket.requesterEmail === null ? [] : [ticket.requesterEmail],
        cc: [],
        lastConversationId: 0,
        ticketStatus: ticket.status,
        agentId: account.agentId,
      },
      ticketSubject: ticket.subject,
      createdAt: now,
      deadline: now,
      session: await session(),
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

  /** Delivers a row when its undo window ends, and refreshes the local thread afterwards. */
  async function follow(row: DeliveryRow): Promise<void> {
    const release = stayAwake();
    try {
      await sleep(Math.max(0, row.deadline - Date.now()));
      await sender.deliver(row.id);
      if ((await store.get(row.id))?.state === 'confirmed') {
        await (await desk.connect()).sync.loadTicket(row.ticketId, 'click').catch(() => undefined);
      }
    } finally {
      release();
    }
  }

  async function settle(row: DeliveryRow): Promise<void> {
    const release = stayAwake();
    try {
      await sender.settle(row.id);
      await sender.finishStatus(row.id);
    } finally {
      release();
    }
  }

  return {
    async approve(request: RequestOf<'approve'>): Promise<{ deliveryId: string }> {
      const row = await freeze('reply', request.ticketId, request.text);
      const { to } = row.approval;
      if (to.length === 0) throw new AppError('ticket-no-recipient');
      if (to.join() !== request.to.join())
        throw new AppError({ kind: 'ticket-changed', detail: 'The requester changed.' });
      const approved: DeliveryRow = {
        ...row,
        approval: {
          ...row.approval,
          cc: request.cc,
          lastConversationId: request.lastConversationId,
          ticketStatus: request.ticketStatus,
        },
        deadline: row.createdAt + UNDO_MS,
        statusAfter: request.statusAfter,
      };
      await setWatch();
      await store.add(approved);
      inBackground(follow(approved));
      return { deliveryId: approved.id };
    },

    /** A private note goes the same way, without an undo window: it can be deleted in Freshdesk, and no customer sees it. */
    async addNote({ ticketId, text }: RequestOf<'add-note'>): Promise<{ deliveryId: string }> {
      const row = await freeze('note', ticketId, text);
      await setWatch();
      await store.add(row);
      await follow(row);
      return { deliveryId: row.id };
    },

    /** Goes on with what an earlier worker left; judges it at once, finishes it in the background. */
    async resume(): Promise<void> {
      for (const row of await sender.resume(await session())) {
        inBackground(row.state === 'holding' ? follow(row) : settle(row));
      }
      for (const row of await store.statusWaiting()) inBackground(sender.finishStatus(row.id));
    },

    /** Called by the alarm that watches over a worker that was killed in the middle. */
    async watch(): Promise<void> {
      if ((await store.active()).length > 0) await setWatch();
    },
  };
}
