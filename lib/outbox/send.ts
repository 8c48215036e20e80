import type { ConversationRow } from '@/lib/domain/conversation';
import type { DeliveryRow } from '@/lib/domain/delivery';
import { unsent } from '@/lib/drafts/in-editor';
import { AppError, type Failure, toFailure } from '@/lib/failures/app-error';
import type { Millis } from '@/lib/time';
import { createAttempt, waitFor } from './attempt';
import { findCopies, findDelivery, isTwin } from './find-delivery';
import type { FreshdeskGateway } from './gateway';
import { PROBE_DELAYS_S } from './machine';
import { newestConversation, preflight, sentFromEditor } from './preflight';
import type { OutboxStore } from './store';

/** Everything the outbox does to the world. The state machine decides; these few effects follow. */
export type SenderPorts = {
  store: OutboxStore;
  /** The help desk whose rows these are. */
  host: string;
  now: () => Millis;
  random: () => number;
  sleep: (milliseconds: Millis) => Promise<void>;
  /** With the key that is saved now. @throws AppError when settings name another help desk by now. */
  connect: () => Promise<FreshdeskGateway>;
  normalise: (text: string) => string;
  hash: (text: string) => Promise<string>;
  /** Whether this POST is heard of for the first time in this session of the browser. */
  first: (post: string) => Promise<boolean>;
  /** Runs alone for this name across all workers and pages; undefined when someone else holds the lock. */
  exclusive: <T>(name: string, work: () => Promise<T>) => Promise<T | undefined>;
};

type Checked = { gateway: FreshdeskGateway; highWater: number; signature: string };

/** What becomes of a delivery after its wait. */
export interface Sender {
  /**
   * Sends a delivery whose wait has ended. Does nothing for a row in any other state.
   * @param waited milliseconds for which this worker has held the row.
   */
  deliver(id: string, waited: Millis): Promise<void>;
  /** Looks for our own reply until it is found or a person has to decide. Never posts. */
  settle(id: string): Promise<void>;
  /**
   * One look. `count` is false when a person asks: then the row stays as it is if nothing is found.
   * @throws what reading the ticket throws, when a person asks.
   */
  verify(id: string, count: boolean): Promise<void>;
  /**
   * A ticket was read for whatever reason: what nobody could confirm may be in it by now, what was confirmed may be in it
   * twice, and what was put into Freshdesk's own editor may have gone out from there.
   */
  reconcileWithThread(ticketId: number, conversations: ConversationRow[]): Promise<void>;
  /**
   * A confirmed reply that stands in the ticket twice: something on the way repeated the POST, or the one that was found
   * was not ours, and ours came later.
   */
  countCopies(id: string, conversations: ConversationRow[]): Promise<void>;
  /** The status is its own step after the reply; it is safe to repeat, unlike the reply. */
  finishStatus(id: string): Promise<void>;
  /** Judges a row that nobody here works on. Whoever works on it elsewhere holds the lock, and is left alone. */
  judge(row: DeliveryRow, session: string): Promise<void>;
}

export function createSender(ports: SenderPorts): Sender {
  const { store } = ports;
  const attempt = createAttempt(ports);
  const alone = <T>(row: DeliveryRow, work: () => Promise<T>) =>
    ports.exclusive(`outbox:${row.approval.host}:${row.ticketId}`, work);

  async function deliver(id: string, waited: Millis): Promise<void> {
    const row = await store.get(id);
    if (!row) return;
    await alone(row, async () => {
      const claimed = await store.apply(id, { type: 'claim', at: ports.now(), waited });
      if (claimed?.state !== 'claimed') return;
      const ready = await check(claimed).catch((error: unknown) => toFailure(error));
      if ('kind' in ready) return giveBack(id, ready);
      const inFlight = await store.apply(id, {
        type: 'attempt',
        at: ports.now(),
        highWater: ready.highWater,
        signature: ready.signature,
        fence: claimed.fence ?? 0,
      });
      if (inFlight?.state === 'in_flight') await attempt(inFlight, ready.gateway);
    });
  }

  /** Nothing was posted. Where only the limit was in the way, it is tried once more after the wait. */
  async function giveBack(id: string, failure: Failure): Promise<void> {
    const wait = waitFor(failure, ports.random);
    const postponed = wait !== null && (await store.apply(id, { type: 'postpone', at: ports.now(), wait, failure }));
    if (!postponed) await store.apply(id, { type: 'return', failure });
  }

  async function check({ id, kind, approval, ticketId }: DeliveryRow): Promise<Checked | Failure> {
    if (approval.host !== ports.host) throw new AppError({ kind: 'unexpected', reason: 'another-help-desk' });
    if ((await ports.hash(approval.html)) !== approval.bodyHash) {
      return { kind: 'unexpected', reason: 'not-what-was-approved' };
    }
    const gateway = await ports.connect();
    const snapshot = await gateway.readTicketState(ticketId);
    const inEditor = unsent(await store.inEditor(ticketId));
    const failure = preflight(kind, approval, snapshot, ports.normalise, inEditor);
    // What we know to have sent may not show yet: reads of Freshdesk can lag behind its writes.
    const own = await otherDeliveries({ id, ticketId });
    const highWater = Math.max(newestConversation(snapshot.conversations), ...own);
    return failure ?? { gateway, highWater, signature: snapshot.signature };
  }

  /** Conversations of the ticket that are known to be other deliveries of ours. */
  async function otherDeliveries({ id, ticketId }: Pick<DeliveryRow, 'id' | 'ticketId'>): Promise<Set<number>> {
    const rows = await store.ofTicket(ticketId);
    return new Set(rows.flatMap((row) => (row.id !== id && row.conversationId !== null ? [row.conversationId] : [])));
  }

  async function settle(id: string): Promise<void> {
    for (let row = await store.get(id); row?.state === 'unknown'; row = await store.get(id)) {
      const before = row.probes === 0 ? 0 : (PROBE_DELAYS_S[row.probes - 1] ?? 0);
      await ports.sleep(((PROBE_DELAYS_S[row.probes] ?? 60) - before) * 1000);
      await verify(id, true);
    }
  }

  async function verify(id: string, count: boolean): Promise<void> {
    const row = await store.get(id);
    if (!row || (row.state !== 'unknown' && row.state !== 'unconfirmed')) return;
    let conversations: ConversationRow[];
    try {
      conversations = await (await ports.connect()).conversations(row.ticketId);
    } catch (error) {
      if (!count) throw error;
      await store.apply(id, { type: 'probe-empty', similar: false });
      return;
    }
    await compare(row, conversations, count);
  }

  /** Holds a row against conversations that were just read. */
  async function compare(row: DeliveryRow, conversations: ConversationRow[], count: boolean): Promise<void> {
    // What is found now is rather that one's. This row has time.
    if (row.state === 'unconfirmed' && (await hasTwin(row))) return;
    const result = findDelivery(row, conversations, ports.normalise, await otherDeliveries(row));
    if (result.found === 'one') {
      await store.apply(row.id, { type: 'confirm', conversationId: result.row.id, sentAt: result.row.createdAt });
    } else if (result.found === 'several') {
      await store.apply(row.id, { type: 'found-twice' });
    } else if (count || result.found === 'similar') {
      await store.apply(row.id, { type: 'probe-empty', similar: result.found === 'similar' });
    }
  }

  async function countCopies(id: string, conversations: ConversationRow[]): Promise<void> {
    const row = await store.get(id);
    if (row?.state !== 'confirmed' || row.kind !== 'reply' || row.failure?.kind === 'send-found-twice') return;
    if (await hasTwin(row)) return;
    const copies = findCopies(row, conversations, ports.normalise, await otherDeliveries(row));
    if (copies.length > 0) await store.apply(id, { type: 'found-twice' });
  }

  /** The same words are on their way to the same ticket once more: what is found now may be those. */
  async function hasTwin(row: DeliveryRow): Promise<boolean> {
    return (await store.ofTicket(row.ticketId)).some((other) => isTwin(row, other, ports.normalise));
  }

  async function reconcileWithThread(ticketId: number, conversations: ConversationRow[]): Promise<void> {
    const rows = await store.ofTicket(ticketId);
    for (const row of rows) if (row.state === 'unconfirmed') await compare(row, conversations, false);
    for (const { id } of rows) await countCopies(id, conversations);
    const own = new Set(rows.flatMap((row) => row.conversationId ?? []));
    const others = conversations.filter((row) => !own.has(row.id));
    await store.learnFromEditor(ticketId, (texts) => sentFromEditor(texts, others, ports.normalise));
  }

  async function finishStatus(id: string): Promise<void> {
    const row = await store.get(id);
    if (row?.state !== 'confirmed' || row.statusStep !== 'waiting' || row.statusAfter === null) return;
    try {
      await (await ports.connect()).setStatus(row.ticketId, row.statusAfter);
      await store.apply(id, { type: 'status', done: true, failure: null });
    } catch (error) {
      await store.apply(id, { type: 'status', done: false, failure: toFailure(error) });
    }
  }

  async function judge(row: DeliveryRow, session: string): Promise<void> {
    await alone(row, () => store.apply(row.id, { type: 'restart', session, at: ports.now() }));
  }

  return { deliver, settle, verify, reconcileWithThread, countCopies, finishStatus, judge };
}
