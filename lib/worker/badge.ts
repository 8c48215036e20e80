import type { Badge } from '@/lib/browser/platform';
import type { CacheDatabase } from '@/lib/storage/cache';
import { waitingBy } from '@/lib/tickets/waiting';
import { notificationWords, type SpeakingPorts } from './words';

const MOST = 100;
const COLOUR = '#1f5fd6';

type Ports = SpeakingPorts & { badge: Badge };

/** The toolbar shows how many tickets wait for an agent. Reads at most a hundred index entries, never the whole store. */
export async function showBadge(ports: Ports, cache: CacheDatabase | null): Promise<void> {
  const waiting = cache === null ? 0 : (await waitingBy(cache, 'updatedAt').limit(MOST).primaryKeys()).length;
  const text = waiting === 0 ? '' : waiting >= MOST ? '99+' : String(waiting);
  const t = await notificationWords(ports);
  const title = waiting === 0 ? t('product') : t('badge', { text });
  await ports.badge.show({ text, title, colour: COLOUR });
}
