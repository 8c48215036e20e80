import type { FindKnowledge } from '@/lib/assistant/prepare/find-knowledge';
import { readChoice } from '@/lib/knowledge/choice';
import { knownOf } from '@/lib/knowledge/known';
import { createSources } from '@/lib/knowledge/sources';
import { createPause } from '@/lib/search/pause';
import { sleep } from '@/lib/time';
import type { Desk } from './desk';
import { createRetrieve } from './retrieve';

/** What the company knows of a ticket, out of the copy: found through the index, and told apart by who may read it. */
export function createFindKnowledge(desk: Pick<Desk, 'cache' | 'index' | 'host' | 'tickets'>): FindKnowledge {
  const { cache, host, tickets } = desk;
  const sources = createSources({
    cache,
    choice: async () => {
      const { without, helpCentre } = await readChoice(cache);
      return { without, helpCentre: helpCentre || `https://${host}` };
    },
    now: Date.now,
  });
  const pause = createPause(
    () => performance.now(),
    () => sleep(0),
  );
  const retrieve = createRetrieve(desk, sources.texts, pause);

  return async (question) => {
    const { ticketId, texts } = question;
    const [ticket, account, names] = await Promise.all([tickets.ticket(ticketId), tickets.account(), tickets.names()]);
    const type = ticket?.type ?? null;
    return sources.of(await retrieve({ ...question, type }), {
      ticketId,
      companyId: ticket?.companyId ?? null,
      type,
      own: texts,
      known: ticket ? knownOf({ ticket, account, names, host }) : {},
    });
  };
}
