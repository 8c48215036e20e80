import type { Platform } from '@/lib/browser/platform';
import { OUTBOX_ALARM } from './outbox';
import { POLL_ALARM } from './polling';
import { isOfAnother } from './session-values';

type Deps = Pick<Platform, 'storage' | 'alarms' | 'notifications'>;

/** What this browser session keeps of help desks beside their databases. @param host the one that stays; empty for none. */
export async function forgetLeft({ storage, alarms, notifications }: Deps, host: string): Promise<void> {
  const keys = Object.keys(await storage.session.get(null));
  await storage.session.remove(keys.filter((key) => isOfAnother(key, host)));
  if (host !== '') return;
  await Promise.all([POLL_ALARM, OUTBOX_ALARM].map((name) => alarms.clear(name)));
  await notifications.clearAll();
}
