import type { SessionArea } from '@/lib/browser/platform';
import { FreshdeskApiError } from '@/lib/freshdesk/refusal';
import { BROWSER_MS, LATE, within } from '@/lib/time';

const KEY = 'session';

/** An id that lives exactly as long as the browser session: its area is emptied when the browser ends. */
export async function browserSession(session: SessionArea): Promise<string> {
  const known = (await session.get(KEY))[KEY];
  if (typeof known === 'string') return known;
  const id = crypto.randomUUID();
  await session.set({ [KEY]: id });
  return id;
}

/**
 * Whether a POST is heard of for the first time in this session of the browser, whichever worker asks.
 * @throws FreshdeskApiError when the browser does not tell: then nothing may be posted, and nothing was.
 */
export async function firstInSession(session: SessionArea, post: string): Promise<boolean> {
  const told = await within(BROWSER_MS, isFirst(session, `posted:${post}`)).catch((): typeof LATE => LATE);
  if (told === LATE) throw new FreshdeskApiError({ kind: 'send-not-begun' }, true);
  return told;
}

async function isFirst(session: SessionArea, key: string): Promise<boolean> {
  if ((await session.get(key))[key] !== undefined) return false;
  await session.set({ [key]: true });
  return true;
}
