import { ticketIdFromUrl } from '@/lib/domain/ticket-url';
import type { Failure } from '@/lib/failures/app-error';
import type { FromContent } from '@/lib/messages/content';
import type { Self, Sender } from '@/lib/messages/own-sender';

/**
 * Decides whether a content script may ask for something. Judged by what the browser says of the sender, never by the
 * message: a content script shares its page with strangers.
 * @param hosts where the configured help desk's pages are: its domain, then the company's own name if there is one; empty
 * before set-up.
 * @returns why not, or null.
 */
export function refuseSender(
  request: FromContent,
  sender: Sender,
  self: Self,
  hosts: readonly string[],
): Failure | null {
  if (sender.id !== self.extensionId || sender.frameId !== 0) return { kind: 'not-allowed' };
  const [domain] = hosts;
  // Whoever finds the buttons before set-up is led to it.
  if (domain === undefined) return request.type === 'open-options' ? null : { kind: 'no-freshdesk-key' };
  if (!hosts.some((host) => sender.origin === `https://${host}`)) return strange(sender, domain);
  // The browser's own word for where the tab is: a message can neither name nor reach another ticket.
  if ('ticketId' in request && ticketIdFromUrl(sender.tab?.url ?? sender.url ?? '') !== request.ticketId) {
    return { kind: 'page-other-ticket' };
  }
  return null;
}

/**
 * Our buttons come to every page of freshdesk.com, portals with scripts of strangers among them, and what we say there
 * can be read: whose help desk it is set up for is told only under a name that the person once entered as their own.
 */
function strange({ origin = '' }: Sender, domain: string): Failure {
  const entered = /^https:\/\/[^/]+$/.test(origin) && !/(^https:\/\/|\.)freshdesk\.com(:\d+)?$/.test(origin);
  return { kind: 'page-other-desk', ...(entered ? { subject: domain } : {}) };
}
