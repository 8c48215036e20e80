import type { Platform } from '@/lib/browser/platform';
import { deskTabs } from '@/lib/browser/ticket-tabs';
import type { Conditions } from '@/lib/tickets/schedule';

/** Seconds without a key or a move of the mouse. */
const IDLE_AFTER_S = 300;

export type DeskPresence = Pick<Conditions, 'presence' | 'idle'> & {
  /** Tickets in the foreground of some window. */
  onScreen: number[];
};

/** Of one of our own pages, as its address names it. */
function ticketOf(url: string): number | null {
  if (!URL.canParse(url)) return null;
  const { hash, search } = new URL(url);
  const own = new URLSearchParams(search).get('ticket') ?? new URLSearchParams(hash.slice(1)).get('ticket');
  return Number(own) || null;
}

/** Who looks at the help desk right now. Needs no permission but the hosts that are there anyway. */
export async function detectPresence(
  { tabs, ownPages, idle }: Pick<Platform, 'tabs' | 'ownPages' | 'idle'>,
  hosts: readonly string[],
): Promise<DeskPresence> {
  const [open, own, isIdle] = await Promise.all([deskTabs(tabs, hosts), ownPages.open(), idle.isIdle(IDLE_AFTER_S)]);
  const inFront = open.filter((tab) => tab.active);
  const onScreen = [...inFront.map((tab) => tab.ticketId), ...own.map(({ url }) => ticketOf(url))];
  return {
    presence: inFront.length > 0 || own.length > 0 ? 'visible' : open.length > 0 ? 'open' : 'none',
    idle: isIdle,
    onScreen: [...new Set(onScreen.filter((id) => id !== null))],
  };
}
