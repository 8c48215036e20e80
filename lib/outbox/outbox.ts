import type { ConversationRow } from '@/lib/domain/conversation';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { sentOf } from '@/lib/drafts/in-editor';
import type { RequestOf } from '@/lib/messages/contract';
import type { SentText } from '@/lib/messages/page';
import type { Millis } from '@/lib/time';
import { createApprovals } from './approve';
import type { LocalCopy } from './local';
import { holdOf } from './machine';
import { createSender, type SenderPorts } from './send';
import type { OutboxStore } from './store';

export type OutboxPorts = SenderPorts & {
  local: LocalCopy;
  /** Milliseconds on a clock that only runs forward and that nobody can set. */
  monotonic: () => Millis;
  uuid: () => string;
  /** How long a reply that is approved now can be taken back. */
  undoWindow: () => Promise<Millis>;
  /** Changes with every start of the browser. */
  session: () => Promise<string>;
  toHtml: (text: string) => string;
  /** Holds the worker awake. @returns what lets go. */
  stayAwake: () => () => void;
  /** Sees to it that `resume` is called soon, also when this worker is killed. */
  setWatch: () => Promise<void>;
};

/** What fails here is a database that cannot be written: the row stays as it is, and the next watch goes on with it. */
const inBackground = (work: Promise<unknown>) => void work.catch(() => undefined);

/** The outbox of one help desk. */
export interface Outbox {
  readonly store: OutboxStore;
  /**
   * A person approves a reply: it is held for the undo window, then sent.
   * @throws `ticket-no-recipient`, `ticket-channel`, `ticket-changed`, `freshdesk-not-found`, `draft-busy`, `settings-invalid`,
   * or a kind that begins with `send-`, for what keeps it from being approved; what the database throws.
   */
  approve(request: RequestOf<'approve'>): Promise<{ deliveryId: string }>;
  /** Resolves when the note is in the ticket, or its end is known. @throws as `approve`. */
  addNote(request: RequestOf<'add-note'>): Promise<{ deliveryId: string }>;
  /** @returns whether it was still held. */
  undo(deliveryId: string): Promise<boolean>;
  /** A person asks for a look at the ticket. @returns the delivery's state. */
  checkAgain(deliveryId: string): Promise<string>;
  /** See `Sender`. */
  reconcileWithThread(ticketId: number, conversations: ConversationRow[]): Promise<void>;
  /** What went out from here and may stand in a page's reply editor, for that page to look for. */
  sentTexts(ticketId: number): Promise<SentText[]>;
  /** A page has taken it out, or a person wants it there. */
  settleEditor(ticketId: number, left: boolean): Promise<void>;
  /** A person has looked at the ticket: nothing more is asked of them for this one. */
  acknowledge(deliveryId: string): Promise<void>;
  /** A person asks to set the status that could not be set. @returns the step it is in then. */
  setStatusAgain(deliveryId: string): Promise<string>;
  /**
   * Goes on with what an earlier worker left, or this one could not finish: at every start and every watch. Judges at
   * once, finishes in the background.
   */
  resume(): Promise<void>;
}

export function createOutbox(ports: OutboxPorts): Outbox {
  const { store } = ports;
  const sender = createSender(ports);
  const approvals = createApprovals({ ...ports, sender });
  /** Rows that this worker is on. Gone with it, which is the point. */
  const driven = new Set<string>();

  async function wait(row: DeliveryRow): Promise<Millis> {
    const from = ports.monotonic();
    const waited = () => ports.monotonic() - from;
    while (waited() < holdOf(row)) await ports.sleep(holdOf(row) - waited());
    return waited();
  }

  /** Takes a row to its end: held, sent, looked for, its status set. */
  async function drive(id: string): Promise<void> {
    if (driven.has(id)) return;
    driven.add(id);
    const release = ports.stayAwake();
    try {
      for (let held = await store.get(id); held?.state === 'holding'; ) {
        await sender.deliver(id, await wait(held));
        const next = await store.get(id);
        // Still the same wait: someone else has the lock, and the watch looks again.
        if (next?.state === 'holding' && next.dueAt === held.dueAt) return;
        held = next;
      }
      await sender.settle(id);
      await sender.finishStatus(id);
      await tellPages(id);
    } finally {
      driven.delete(id);
      release();
    }
  }

  async function tellPages(id: string): Promise<void> {
    const row = await store.get(id);
    if (row?.state !== 'confirmed') return;
    await ports.local.refresh(row.ticketId).catch(() => undefined);
    await sender.countCopies(id, (await ports.local.thread(row.ticketId))?.conversations ?? []);
  }

  async function start(row: DeliveryRow): Promise<void> {
    await ports.setWatch();
    await store.add(row);
  }

  return {
    store,

    async approve(request) {
      const row = await approvals.reply(request);
      await start(row);
      inBackground(drive(row.id));
      return { deliveryId: row.id };
    },

    async addNote(request) {
      const row = await approvals.note(request);
      await start(row);
      await drive(row.id);
      return { deliveryId: row.id };
    },

    undo: async (deliveryId) => (await store.apply(deliveryId, { type: 'undo' })) !== null,

    async checkAgain(deliveryId) {
      await sender.verify(deliveryId, false);
      const row = await store.get(deliveryId);
      // Found long after: what was to follow then may no longer be right.
      if (row?.state === 'confirmed') await sender.judge(row, await ports.session());
      await sender.finishStatus(deliveryId);
      return (await store.get(deliveryId))?.state ?? 'unknown';
    },

    reconcileWithThread: sender.reconcileWithThread,

    sentTexts: async (ticketId) =>
      sentOf(await store.inEditor(ticketId), ports.now()).map(({ text, by, sentAt = 0, settled = false }) => ({
        html: ports.toHtml(text),
        at: sentAt,
        // What comes back after it was gone, somebody has brought back: it is asked about.
        inserted: by === 'inserted' && !settled,
      })),

    settleEditor: store.settleEditor,

    acknowledge: async (deliveryId) => void (await store.apply(deliveryId, { type: 'acknowledge', at: ports.now() })),

    async setStatusAgain(deliveryId) {
      await store.apply(deliveryId, { type: 'status-again' });
      await sender.finishStatus(deliveryId);
      return (await store.get(deliveryId))?.statusStep ?? 'none';
    },

    async resume() {
      const rows = [...(await store.active()), ...(await store.statusWaiting())].filter((row) => !driven.has(row.id));
      if (rows.length + driven.size > 0) await ports.setWatch();
      for (const row of rows) {
        await sender.judge(row, await ports.session());
        inBackground(drive(row.id));
      }
      await store.forget();
    },
  };
}
