import type { FindKnowledge } from '@/lib/assistant/prepare/find-knowledge';
import { sourceChoiceOf } from '@/lib/drafts/source-choice';
import { chosen } from '@/lib/knowledge/chosen';
import { deskSources } from '@/lib/knowledge/desk-sources';
import { knownOf } from '@/lib/knowledge/known';
import { createRetrieve } from '@/lib/knowledge/retrieve';
import { createPause } from '@/lib/search/pause';
import { sleep } from '@/lib/time';
import type { Desk } from './desk';

/** What the company knows of a ticket, out of the copy: found through the index, and told apart by who may read it. */
export function createFindKnowledge(desk: Pick<Desk, 'cache' | 'index' | 'host' | 'tickets' | 'work'>): FindKnowledge {
  const { cache, host, tickets, work } = desk;
  const sources = deskSources(cache, host);
  const pause = createPause(
    () => performance.now(),
    () => sleep(0),
  );
  const retrieve = createRetrieve(desk, sources.texts, pause);

  return async (question) => {
    const { ticketId, texts } = question;
    const [ticket, account, names, choice] = await Promise.all([
      tickets.ticket(ticketId),
      tickets.account(),
      tickets.names(),
      sourceChoiceOf(work, ticketId),
    ]);
    const type = ticket?.type ?? null;
    const found = await chosen(await retrieve({ ...question, type }), choice, sources.texts);
    return sources.of(found, {
      ticketId,
      companyId: ticket?.companyId ?? null,
      type,
      own: texts,
      known: ticket ? knownOf({ ticket, account, names, host }) : {},
    });
  };
}
