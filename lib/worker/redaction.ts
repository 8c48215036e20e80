import type { Task } from '@/lib/assistant/tasks/task';
import { DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import { draftId } from '@/lib/drafts/draft-text';
import type { KeptPrompt } from '@/lib/drafts/first-request';
import type { Prepared } from '@/lib/drafts/ports';
import { privateValuesOf } from '@/lib/drafts/private-values';
import { restoring } from '@/lib/drafts/restoring';
import type { Gate } from '@/lib/redaction/gate';
import { joined } from '@/lib/redaction/join-maps';
import { kindsOf, RULE_KINDS } from '@/lib/redaction/kinds';
import { ownPatterns } from '@/lib/redaction/own-patterns';
import { peopleOf } from '@/lib/redaction/people';
import type { Rules } from '@/lib/redaction/redact';
import { createRestorer } from '@/lib/redaction/restore';
import { EMPTY_MAP, readMap } from '@/lib/redaction/ticket-map';
import type { Settings } from '@/lib/settings/schema';
import type { Desk } from './desk';

type Known = Pick<Desk, 'work' | 'tickets'>;

/** What settings say is replaced. */
export function chosenRules({ privacy }: Settings): Omit<Rules, 'people'> {
  const choices = Object.fromEntries(
    RULE_KINDS.map((kind) => [kind, privacy[`hide_${kind.replaceAll('-', '_')}` as keyof typeof privacy]]),
  );
  return { kinds: kindsOf(privacy.redaction, choices), own: ownPatterns(privacy.own_patterns) };
}

/** Everybody whom the ticket itself names: who asked, who wrote, who got copies, whose key it is. */
async function peopleIn({ tickets }: Known, ticketId: number) {
  const [ticket, thread, account] = await Promise.all([
    tickets.ticket(ticketId),
    tickets.thread(ticketId),
    tickets.account(),
  ]);
  const conversations = thread?.conversations ?? [];
  const names = [ticket?.requesterName, account?.name, ...conversations.map(({ author }) => author)];
  const addresses = [...(ticket?.cc ?? []), ...conversations.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc])];
  return peopleOf(names, addresses);
}

/**
 * Takes a prompt through the gate. What its placeholders stand for is kept with the drafts of the ticket, in the same
 * transaction in which it is made: two drafts at once must not give one name to two values.
 */
export function redacting(gate: Gate, desk: Known) {
  return async (
    prepared: Prepared,
    { ticketId }: { ticketId: number; task: Task },
    settings: Settings,
  ): Promise<Prepared> => {
    const rules = { ...chosenRules(settings), people: await peopleIn(desk, ticketId) };
    const { drafts } = desk.work;
    const ids = DRAFT_KINDS.map((kind) => draftId(ticketId, kind));
    const { messages, map } = await desk.work.transaction('rw', drafts, async () => {
      const rows = (await drafts.bulkGet(ids)).filter((row) => row !== undefined);
      const before = joined(rows.map(({ privateValues }) => readMap(privateValues)));
      const passed = gate.pass(prepared.messages, rules, before);
      // Not through `update`: it would compare two maps of hundreds of values key by key.
      await drafts.bulkPut(rows.map((row) => ({ ...row, privateValues: passed.map })));
      return passed;
    });
    return { ...prepared, messages, reader: restoring(prepared.reader, createRestorer(map)) };
  };
}

/** Nothing is looked for: what it looks through was redacted before. */
const NOTHING: Rules = { kinds: new Set(), own: null, people: [] };

/** Takes a prompt through the gate as it is: it passed in an earlier worker, and a person has seen it since. */
export function redactedBefore(gate: Gate, { work }: Pick<Desk, 'work'>) {
  return async (
    { messages, ...prompt }: KeptPrompt,
    ticketId: number,
    { reader }: Pick<Prepared, 'reader'>,
  ): Promise<Prepared> => {
    const passed = gate.pass(messages, NOTHING, EMPTY_MAP);
    const restorer = createRestorer(readMap(await privateValuesOf(work, ticketId)));
    return { ...prompt, messages: passed.messages, reader: restoring(reader, restorer) };
  };
}
