import type { FindKnowledge, KnowledgeQuestion } from '@/lib/assistant/prepare/find-knowledge';
import { readChoice } from '@/lib/knowledge/choice';
import { knownOf } from '@/lib/knowledge/known';
import { createSources, type Found } from '@/lib/knowledge/sources';
import type { Desk } from './desk';

/** Finds texts that speak of a question, the best first. */
export type Retrieve = (question: KnowledgeQuestion) => Promise<Found[]>;

/** What the company knows of a ticket, out of the copy: found by `retrieve`, and told apart by who may read it. */
export function createFindKnowledge(desk: Pick<Desk, 'cache' | 'host' | 'tickets'>, retrieve: Retrieve): FindKnowledge {
  const { cache, host, tickets } = desk;
  const sources = createSources({
    cache,
    choice: async () => {
      const { without, helpCentre } = await readChoice(cache);
      return { without, helpCentre: helpCentre || `https://${host}` };
    },
    now: Date.now,
  });
  return async (question) => {
    const [found, ticket, account, names] = await Promise.all([
      retrieve(question),
      tickets.ticket(question.ticketId),
      tickets.account(),
      tickets.names(),
    ]);
    const { ticketId, texts } = question;
    return sources.of(found, {
      ticketId,
      companyId: ticket?.companyId ?? null,
      type: ticket?.type ?? null,
      own: texts,
      known: ticket ? knownOf({ ticket, account, names, host }) : {},
    });
  };
}
