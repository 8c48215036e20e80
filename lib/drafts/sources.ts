import type { Sources } from '@/lib/assistant/unsupported';
import type { ThreadRow, TicketRow } from '@/lib/storage/rows';
import type { Names } from '@/lib/tickets/names';
import { toFacts } from './facts';

export type SourcesRequest = {
  ticket: TicketRow;
  thread: ThreadRow;
  names: Names;
  /** Host of the help desk. */
  host: string;
  /** The agent whose key it is, when known. */
  account: { name: string; email: string } | null;
  /** What the help desk wrote once for all tickets: playbooks, prompts of its own. */
  guidance: readonly string[];
  /** What the agent asked the model for. */
  instructions: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
};

const domainOf = (address: string) => address.slice(address.indexOf('@') + 1).toLowerCase();

/** What a reply to this ticket may claim, sorted by who said it. Quoted history counts as its message's author's words. */
export function sourcesOf({ ticket, thread, account, host, now, ...request }: SourcesRequest): Sources {
  const { messages, fields, subject, tags, requesterName } = toFacts(ticket, thread, request.names);
  const texts = (wanted: (role: string) => boolean) =>
    messages.filter(({ role }) => wanted(role)).map(({ text }) => text);
  const people = [
    ticket.requesterEmail ?? '',
    ...ticket.cc,
    ...thread.conversations.flatMap((row) => [...row.to, ...row.cc]),
  ];
  return {
    own: [
      ...texts((role) => role !== 'requester'),
      ...request.guidance,
      ...request.instructions,
      `#${ticket.id}`,
      `https://${host}`,
      `https://${host}/support/tickets/${ticket.id}`,
      account ? `${account.name} ${account.email}` : '',
    ],
    customer: [
      subject,
      ...texts((role) => role === 'requester'),
      ...fields.map(({ label, value }) => `${label}: ${value}`),
      ...tags,
      requesterName ?? '',
      ...people,
    ],
    times: [
      ...messages.map(({ at }) => at),
      ...(ticket.dueBy === null ? [] : [ticket.dueBy]),
      new Date(now).toISOString(),
    ],
    hosts: [
      host,
      ...[ticket.requesterEmail, account?.email].flatMap((address) => (address ? [domainOf(address)] : [])),
    ],
  };
}
