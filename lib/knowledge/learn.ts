import type { CannedRow } from '@/lib/domain/knowledge';
import type { CacheDatabase } from '@/lib/storage/cache';
import { ticketMeta } from '@/lib/tickets/meta';
import { recurringParagraphs, type SentReply } from './recurring';
import type { Done } from './walk';

/** Threads that are looked through, the newest: what an agent wrote years ago is no template any more. */
const MOST_THREADS = 3000;
const CHUNK = 100;
const MOST_LEARNT = 100;

/** For agents whose key may not read canned replies: what they write again and again, out of the local copy. */
export async function learnCanned(cache: CacheDatabase, now: () => number): Promise<Pick<Done, 'store'>> {
  const me = await ticketMeta(cache).get('account');
  if (!me) return {};
  const replies = await repliesOf(cache, me.agentId);
  const rows = recurringParagraphs(replies, me.signature ?? '')
    .slice(0, MOST_LEARNT)
    .map(
      ({ title, text, uses }): CannedRow => ({
        id: `learnt:${fingerprint(text)}`,
        from: 'learnt',
        title,
        text,
        folder: '',
        uses,
        updatedAt: now(),
      }),
    );
  return { store: (copy) => copy.storeCanned('learnt', rows) };
}

async function repliesOf(cache: CacheDatabase, agentId: number): Promise<SentReply[]> {
  const replies: SentReply[] = [];
  const ids = await cache.threads.orderBy('fetchedAt').reverse().limit(MOST_THREADS).primaryKeys();
  for (let from = 0; from < ids.length; from += CHUNK) {
    const some = ids.slice(from, from + CHUNK);
    const [threads, tickets] = await Promise.all([cache.threads.bulkGet(some), cache.tickets.bulkGet(some)]);
    for (const [at, thread] of threads.entries()) {
      const ticket = tickets[at];
      if (!thread || !ticket) continue;
      for (const { role, userId, automatic, text } of thread.conversations) {
        if (role !== 'agent' || userId !== agentId || automatic) continue;
        replies.push({ ticketId: ticket.id, requesterId: ticket.requesterId, text });
      }
    }
  }
  return replies;
}

/** FNV-1a, 32 bits: the same paragraph keeps its id from walk to walk. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
