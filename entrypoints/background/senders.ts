import type { Browser } from 'wxt/browser';
import type { Failure } from '@/lib/errors';
import { CONTENT_MAY, type Request } from '@/lib/messages/contract';
import { ticketIdFromUrl } from '@/lib/page/ticket-url';

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'origin' | 'frameId' | 'tab' | 'url'>;

/** Facts of the browser about who we are. */
export type Self = { extensionId: string; extensionOrigin: string };

export const fromOwnPage = (sender: Sender, self: Self): boolean =>
  sender.id === self.extensionId && (sender.origin ?? sender.url ?? '').startsWith(self.extensionOrigin);

/**
 * Decides whether a sender may ask for something. Judged by what the browser says of the sender, never by the message:
 * a content script shares its page with strangers.
 * @param hosts where the configured help desk's pages are: its domain, then the company's own name if there is one; empty
 * before set-up.
 * @returns why not, or null.
 */
export function refuseSender(request: Request, sender: Sender, self: Self, hosts: readonly string[]): Failure | null {
  if (sender.id !== self.extensionId) return { kind: 'not-allowed' };
  if (fromOwnPage(sender, self)) return null;
  if (!CONTENT_MAY.has(request.type) || sender.frameId !== 0) return { kind: 'not-allowed' };
  if (request.type === 'open-options') return null;
  const [domain] = hosts;
  if (domain === undefined) return { kind: 'no-freshdesk-key' };
  if (!hosts.some((host) => sender.origin === `https://${host}`)) {
    const shown = sender.origin?.replace(/^https?:\/\//, '') ?? 'another site';
    return {
      kind: 'settings-invalid',
      detail: `This page is ${shown}, but the extension is set up for ${domain}. Change the domain or the agent page address in Settings to work here.`,
    };
  }
  // The browser's own word for where the tab is: a message can neither name nor reach another ticket.
  if ('ticketId' in request && ticketIdFromUrl(sender.tab?.url ?? sender.url ?? '') !== request.ticketId) {
    return { kind: 'page-other-ticket' };
  }
  return null;
}
