import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { TicketView } from '@/components/conversation/ticket-view';
import { chosenSignature, type Signature } from '@/lib/drafts/signature';
import type { Settings } from '@/lib/settings/schema';
import { fillPlaceholders, type Known } from '@/lib/text/placeholders';

type Deps = {
  view: Pick<TicketView, 'ticketId' | 'ticket' | 'names' | 'account'>;
  replies: ReadonlySignal<Settings['replies']>;
};

/** Who the agent is comes within a second or two of saving the key. */
const SIGNATURE_TIMEOUT_MS = 3000;

/** The signature of a reply that is sent from here, with what is known in place of Freshdesk's placeholders. */
export interface SignatureView {
  readonly signature: ReadonlySignal<Signature>;
  /** Until it is known whose signature it is, or for as long as it is worth waiting. */
  known(): Promise<void>;
}

export function createSignatureView({ view, replies }: Deps): SignatureView {
  const signature = computed((): Signature => {
    const account = view.account.value;
    const responder = view.ticket.value?.responderId ?? null;
    // Who answers a ticket of nobody is its agent.
    const own = responder === null || responder === account?.agentId;
    const agent = own ? account?.name : view.names.value.agent[responder];
    // Only what the help desk itself says. What customers write stands in no signature.
    const known: Known = {
      'agent.name': account?.name,
      'agent.email': account?.email,
      'ticket.agent.name': agent,
      'ticket.agent.email': own ? account?.email : null,
      'ticket.id': String(view.ticketId),
    };
    return fillPlaceholders(chosenSignature(replies.value, account?.signature ?? ''), known);
  });

  return {
    signature,
    known: () =>
      new Promise<void>((resolve) => {
        if (view.account.peek()) return resolve();
        const timer = setTimeout(end, SIGNATURE_TIMEOUT_MS);
        const stop = effect(() => {
          if (view.account.value) end();
        });
        function end() {
          clearTimeout(timer);
          resolve();
          queueMicrotask(() => stop());
        }
      }),
  };
}
