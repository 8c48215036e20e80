import { browser } from 'wxt/browser';
import { ticketIdFromUrl } from '@/lib/domain/ticket-url';
import type { Conditions } from '@/lib/tickets/schedule';

/** Seconds without a key or a move of the mouse. */
const IDLE_AFTER_S = 300;

export type Surroundings = Pick<Conditions, 'presence' | 'idle'> & {
  /** Tickets in the foreground of some window. */
  onScreen: number[];
};

const ticketOf = (url: string | undefined) => {
  if (!url || !URL.canParse(url)) return null;
  const { hash, search } = new URL(url);
  const own = new URLSearchParams(search).get('ticket') ?? new URLSearchParams(hash.slice(1)).get('ticket');
  return url.startsWith('http') ? ticketIdFromUrl(url) : Number(own) || null;
};

/** Who looks at the help desk right now. Needs no permission but the hosts that are there anyway. */
export async function lookAround(hosts: readonly string[]): Promise<Surroundings> {
  const [tabs, own, state] = await Promise.all([
    browser.tabs.query({ url: hosts.map((host) => `https://${host}/*`) }),
    browser.runtime.getContexts({ contextTypes: ['TAB', 'SIDE_PANEL', 'POPUP'] }),
    browser.idle.queryState(IDLE_AFTER_S),
  ]);
  const inFront = tabs.filter((tab) => tab.active);
  const urls = [...inFront.map((tab) => tab.url), ...own.map((context) => context.documentUrl)];
  const onScreen = urls.map(ticketOf).filter((id) => id !== null);
  return {
    presence: inFront.length > 0 || own.length > 0 ? 'visible' : tabs.length > 0 ? 'open' : 'none',
    idle: state !== 'active',
    onScreen: [...new Set(onScreen)],
  };
}
