import type { DeliveryRow } from '@/lib/domain/delivery';
import type { Disposition } from '@/lib/domain/draft';
import { DELIVERED_AS, DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import type { EditorText } from '@/lib/domain/editor-text';
import { inEditor, unsent, withSent, withSettled } from '@/lib/drafts/in-editor';
import { AppError } from '@/lib/failures/app-error';
import type { WorkDatabase } from '@/lib/storage/work';
import type { Millis } from '@/lib/time';
import { ACTIVE_STATES, isActive, move, needsManualCheck, type OutboxEvent } from './machine';

/** How long one can look up what was sent; the newest ones stay longer, whatever the clock says. */
const KEPT_MS = 30 * 24 * 3_600_000;
const KEPT_ROWS = 200;

/** What a delivery's state means for the draft it came from. */
function dispositionFor(row: DeliveryRow): Disposition {
  switch (row.state) {
    case 'confirmed':
      return row.kind === 'reply' ? 'sent' : 'noted';
    case 'cancelled':
    case 'returned':
    case 'refused':
    // The text is the person's again: to look, to write another, or to send it once more.
    case 'unconfirmed':
      return 'pending';
    default:
      return 'sending';
  }
}

/** The draft whose text a delivery carries. */
const draftOf = ({ ticketId, kind }: DeliveryRow) =>
  `${ticketId}:${DRAFT_KINDS.find((one) => DELIVERED_AS[one] === kind) ?? kind}`;

const replyOf = (ticketId: number) => `${ticketId}:response`;

type Ports = {
  db: WorkDatabase;
  now: () => Millis;
  /** A reply is known to have gone out from here; hears it when that is on the disk. */
  sent?: (ticketId: number) => void;
};

/** The deliveries table: every change is one compare-and-set transaction through the state machine. */
export interface OutboxStore {
  get(id: string): Promise<DeliveryRow | undefined>;
  /** Texts that stand, or may stand, in Freshdesk's own reply editor. */
  inEditor(ticketId: number): Promise<EditorText[]>;
  /** The ticket's draft is this very text, and it is known to have gone out, by whichever way. */
  wentOut(ticketId: number, text: string): Promise<boolean>;
  /** What was sent from here stands in the page's editor no more; or, `left`, a person wants it there. */
  settleEditor(ticketId: number, left: boolean): Promise<void>;
  /**
   * A ticket was read: has a text that was put into Freshdesk's own editor gone out from there? Then it stands there no
   * more, and a draft with that text is one that was sent.
   * @param find which of them the ticket shows.
   */
  learnFromEditor(ticketId: number, find: (texts: EditorText[]) => EditorText | undefined): Promise<boolean>;
  /** Refused while another delivery of the ticket is on its way: a double click approves once. @throws `draft-busy`. */
  add(row: DeliveryRow): Promise<void>;
  /** @returns the moved row, or null when the machine refuses: then the caller must do nothing. */
  apply(id: string, event: OutboxEvent): Promise<DeliveryRow | null>;
  /** Rows that are on their way, oldest first. */
  active(): Promise<DeliveryRow[]>;
  /** Confirmed replies whose status change has not happened yet. */
  statusWaiting(): Promise<DeliveryRow[]>;
  /** Everything ever approved for a ticket, oldest first. */
  ofTicket(ticketId: number): Promise<DeliveryRow[]>;
  /** The newest, and whatever is still open, however old; newest first. */
  recent(limit: number): Promise<DeliveryRow[]>;
  /** Forgets what ended long ago. What nobody could confirm stays until a person has settled it. */
  forget(): Promise<void>;
}

export function createOutboxStore({ db, now, sent }: Ports): OutboxStore {
  async function followDraft(row: DeliveryRow) {
    const disposition = dispositionFor(row);
    // Found long after: the box may hold the next reply by now, and that one is not sent.
    if (row.state === 'confirmed' && (await isEdited(row))) return;
    await db.drafts.update(draftOf(row), { disposition, updatedAt: now() });
  }

  /** A draft that says something else than what was approved makes the approval void: nobody agreed to either text. */
  async function isEdited(row: DeliveryRow): Promise<boolean> {
    const draft = await db.drafts.get(draftOf(row));
    return draft !== undefined && draft.text !== row.approval.text;
  }

  /** Two looks at once may find the same conversation: it is one delivery's. */
  async function isTaken({ id, ticketId }: DeliveryRow, conversationId: number): Promise<boolean> {
    const rows = await db.deliveries.where('ticketId').equals(ticketId).toArray();
    return rows.some((other) => other.id !== id && other.conversationId === conversationId);
  }

  /** What stands in Freshdesk's own editor must not go out from there, now that it went out from here. */
  async function noteSent(row: DeliveryRow, conversationId: number) {
    const draft = await db.drafts.get(draftOf(row));
    if (!draft) return;
    const { text } = row.approval;
    await db.drafts.update(draft.id, { inEditor: withSent(inEditor(draft), text, now(), conversationId) });
  }

  /** While nobody knows whether a reply of ours is in the ticket, what is found there may be that one. */
  async function isUnsure(ticketId: number): Promise<boolean> {
    const rows = await db.deliveries.where('ticketId').equals(ticketId).toArray();
    return rows.some(
      (row) => row.kind === 'reply' && (isActive(row) || (row.state === 'unconfirmed' && needsManualCheck(row))),
    );
  }

  return {
    get: (id) => db.deliveries.get(id),

    inEditor: async (ticketId) => inEditor(await db.drafts.get(replyOf(ticketId))),

    async wentOut(ticketId, text) {
      const draft = await db.drafts.get(replyOf(ticketId));
      return draft?.disposition === 'sent' && draft.text === text;
    },

    async settleEditor(ticketId, left) {
      await db.transaction('rw', db.drafts, async () => {
        const draft = await db.drafts.get(replyOf(ticketId));
        if (draft) await db.drafts.update(draft.id, { inEditor: withSettled(inEditor(draft), left) });
      });
    },

    async learnFromEditor(ticketId, find) {
      return db.transaction('rw', db.deliveries, db.drafts, async () => {
        const draft = await db.drafts.get(replyOf(ticketId));
        const found = find(unsent(inEditor(draft)));
        if (!draft || !found || (await isUnsure(ticketId))) return false;
        const open =
          draft.state !== 'generating' && (draft.disposition === 'pending' || draft.disposition === 'inserted');
        const isIt = open && draft.text.trim() === found.text.trim();
        await db.drafts.update(draft.id, {
          inEditor: inEditor(draft).filter((one) => one.sentAt !== undefined),
          ...(isIt && { disposition: 'sent', updatedAt: now() }),
        });
        return true;
      });
    },

    async add(row) {
      await db.transaction('rw', db.deliveries, db.drafts, async () => {
        const same = await db.deliveries.where('ticketId').equals(row.ticketId).toArray();
        if (same.some((other) => other.kind === row.kind && isActive(other))) throw new AppError('draft-busy');
        await db.deliveries.add(row);
        await followDraft(row);
      });
    },

    async apply(id, event) {
      const moved = await db.transaction('rw', db.deliveries, db.drafts, async () => {
        const row = await db.deliveries.get(id);
        if (!row) return null;
        if (event.type === 'confirm' && row.state !== 'in_flight' && (await isTaken(row, event.conversationId)))
          return null;
        const leads = event.type === 'claim' || event.type === 'attempt';
        const edited = leads && move(row, event) !== null && (await isEdited(row));
        const next = move(row, edited ? { type: 'return', failure: { kind: 'send-edited' } } : event);
        if (!next) return null;
        await db.deliveries.put(next);
        if (next.state !== row.state) await followDraft(next);
        if (event.type === 'confirm' && next.kind === 'reply') await noteSent(next, event.conversationId);
        return next;
      });
      if (moved && event.type === 'confirm' && moved.kind === 'reply') sent?.(moved.ticketId);
      return moved;
    },

    async active() {
      return db.deliveries
        .where('state')
        .anyOf([...ACTIVE_STATES])
        .sortBy('createdAt');
    },

    statusWaiting: () =>
      db.deliveries
        .where('state')
        .equals('confirmed')
        .filter((row) => row.statusStep === 'waiting')
        .toArray(),

    ofTicket: (ticketId) => db.deliveries.where('ticketId').equals(ticketId).sortBy('createdAt'),

    async recent(limit) {
      const newest = await db.deliveries.orderBy('createdAt').reverse().limit(limit).toArray();
      const open = await db.deliveries
        .where('state')
        .anyOf([...ACTIVE_STATES, 'unconfirmed'])
        .toArray();
      const rows = new Map([...newest, ...open].map((row) => [row.id, row]));
      return [...rows.values()].sort((a, b) => b.createdAt - a.createdAt);
    },

    async forget() {
      const old = await db.deliveries.orderBy('createdAt').reverse().offset(KEPT_ROWS).toArray();
      const ended = old.filter((row) => !isActive(row) && !needsManualCheck(row) && now() - row.createdAt > KEPT_MS);
      await db.deliveries.bulkDelete(ended.map((row) => row.id));
    },
  };
}
