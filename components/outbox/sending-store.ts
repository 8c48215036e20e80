import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { DeliveryRow } from '@/lib/domain/delivery';
import type { Signature } from '@/lib/drafts/signature';
import type { Failure } from '@/lib/failures/app-error';
import type { Send } from '@/lib/messages/contract';
import { isActive } from '@/lib/outbox/machine';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { live } from '@/lib/storage/live';
import { createDeliveryCommands } from './delivery-commands';

/** What the dialog shows and `Send reply` approves: frozen when the dialog opens. */
export type Proposal = {
  text: string;
  to: string;
  requesterName: string | null;
  cc: string[];
  lastConversationId: number;
  ticketStatus: number;
  incomplete: boolean;
  /** What the model wants done before it goes out; one sentence each. */
  firstDo?: readonly string[];
  /** What goes below the text; empty for none. Where something in it is not known, the person fills it in. */
  signature?: Signature;
};

/** A status that a ticket may get after the reply. */
export type StatusOption = { value: number; name: string };

/** What the person settles in the dialog. */
type Choice = {
  cc: string[];
  statusAfter: number | null;
  again?: boolean;
  signature?: string;
  /** The dialog said that it stands, or may stand, in Freshdesk's own editor. */
  inEditor?: boolean;
};

const REPEATS = new Set(['send-same-text', 'send-after-unconfirmed', 'send-in-editor', 'send-from-editor']);

/** The newest delivery of a ticket, by kind. */
export const newestDelivery = (desk: HelpDesk, ticketId: number, kind: DeliveryRow['kind'], end: AbortSignal) =>
  live(async () => {
    const rows = await desk.work.deliveries.where('ticketId').equals(ticketId).sortBy('createdAt');
    return rows.filter((row) => row.kind === kind).at(-1) ?? null;
  }, end).value;

/** From the click on Send Response until the reply is known to be sent, or not. */
export interface Sending {
  readonly delivery: ReadonlySignal<DeliveryRow | null>;
  /** The newest one, also when it is hidden. */
  readonly newest: ReadonlySignal<DeliveryRow | null>;
  /** A reply of this ticket is on its way: no second one may start. */
  readonly active: ReadonlySignal<boolean>;
  readonly proposal: Signal<Proposal | null>;
  readonly busy: Signal<boolean>;
  readonly failure: Signal<Failure | null>;
  propose(next: Proposal): void;
  cancel(): void;
  approve(choice: Choice): Promise<void>;
  undo(deliveryId: string): Promise<void>;
  verify(deliveryId: string): Promise<void>;
  setStatus(deliveryId: string): Promise<void>;
  acknowledge(deliveryId: string): Promise<void>;
  /** The customer may get the same again: the person was told, and has to say so. */
  readonly repeats: ReadonlySignal<boolean>;
  /** The person has read how it ended. */
  hide(row: DeliveryRow): void;
}

export function createSending(deps: { ticketId: number; desk: HelpDesk; send: Send; end: AbortSignal }): Sending {
  const { ticketId, desk, send, end } = deps;
  const delivery = newestDelivery(desk, ticketId, 'reply', end);
  const proposal = signal<Proposal | null>(null);
  const commands = createDeliveryCommands(send);
  const { busy, failure } = commands;
  const hidden = signal<string | null>(null);
  let known: string | null | undefined;

  // A delivery that appears while the dialog is open is this approval, even when the worker's answer got lost.
  const stop = effect(() => {
    const row = delivery.value;
    if (row === undefined) return;
    if (known !== undefined && row && row.id !== known && isActive(row)) proposal.value = null;
    known = row?.id ?? null;
  });
  end.addEventListener('abort', stop);

  async function approve({ cc, statusAfter, again, signature, inEditor }: Choice) {
    const approved = proposal.peek();
    if (!approved) return;
    const { text, to, lastConversationId, ticketStatus } = approved;
    const reply = await commands.run(() =>
      send({
        type: 'approve',
        ticketId,
        text,
        to: [to],
        cc,
        lastConversationId,
        ticketStatus,
        statusAfter,
        ...(signature ? { signature } : {}),
        ...(inEditor ? { inEditor } : {}),
        ...(again ? { again } : {}),
      }),
    );
    if (!reply) return;
    if (reply.ok) proposal.value = null;
    // The delivery has shown up meanwhile, and tells for itself.
    else if (proposal.peek() === approved) failure.value = reply.failure;
  }

  return {
    delivery: computed(() => {
      const row = delivery.value ?? null;
      const settled = row?.state === 'unconfirmed' && row.lookedAt !== undefined;
      return row && (settled || hidden.value === `${row.id}:${row.state}`) ? null : row;
    }),
    newest: computed(() => delivery.value ?? null),
    active: computed(() => Boolean(delivery.value && isActive(delivery.value))),
    proposal,
    busy,
    failure,
    propose: (next) => {
      failure.value = null;
      proposal.value = next;
    },
    cancel: () => {
      proposal.value = null;
      failure.value = null;
    },
    approve,
    undo: commands.undo,
    verify: commands.verify,
    setStatus: commands.setStatus,
    acknowledge: commands.acknowledge,
    repeats: computed(() => REPEATS.has(failure.value?.kind ?? '')),
    hide: (row) => {
      hidden.value = `${row.id}:${row.state}`;
    },
  };
}
