import { browser } from 'wxt/browser';

const KEY = 'session';

/** An id that lives exactly as long as the browser session: `storage.session` is emptied when the browser ends. */
export async function browserSession(): Promise<string> {
  const known = (await browser.storage.session.get(KEY))[KEY];
  if (typeof known === 'string') return known;
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: id });
  return id;
}
