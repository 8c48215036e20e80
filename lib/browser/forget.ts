import { browser } from 'wxt/browser';
import { OUTBOX_ALARM } from '@/lib/worker/outbox';
import { POLL_ALARM } from '@/lib/worker/polling';
import { isOfAnother } from './limiter-state';

/** What this browser session keeps of help desks beside their databases. @param host the one that stays; empty for none. */
export async function forgetLeft(host: string): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const left = keys.filter((key) => isOfAnother(key, host));
  await browser.storage.session.remove(left);
  if (host !== '') return;
  await Promise.all([POLL_ALARM, OUTBOX_ALARM].map((name) => browser.alarms.clear(name)));
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
}
