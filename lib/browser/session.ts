import { browser } from 'wxt/browser';
import { Refusal } from '@/lib/freshdesk/refusal';
import { BROWSER_MS, realTimers, within } from '@/lib/freshdesk/timers';

const KEY = 'session';

/** An id that lives exactly as long as the browser session: `storage.session` is emptied when the browser ends. */
export async function browserSession(): Promise<string> {
  const known = (await browser.storage.session.get(KEY))[KEY];
  if (typeof known === 'string') return known;
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: id });
  return id;
}

/**
 * Whether a POST is heard of for the first time in this session of the browser, whichever worker asks.
 * @throws Refusal when the browser does not tell: then nothing may be posted, and nothing was.
 */
export async function firstInSession(post: string): Promise<boolean> {
  const told = await within(realTimers, BROWSER_MS, isFirst(`posted:${post}`)).catch(() => 'silent' as const);
  if (told === 'silent') throw new Refusal({ kind: 'send-not-begun' }, true);
  return told;
}

async function isFirst(key: string): Promise<boolean> {
  if ((await browser.storage.session.get(key))[key] !== undefined) return false;
  await browser.storage.session.set({ [key]: true });
  return true;
}
