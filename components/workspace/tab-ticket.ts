import { ticketIdFromUrl } from '@/lib/domain/ticket-url';

/** The ticket that a tab shows, when it shows one of this help desk. @param hosts of its pages. */
export function ticketOfTab(url: string | undefined, hosts: readonly string[]): number | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host: shown } = new URL(url);
  return protocol === 'https:' && hosts.includes(shown) ? ticketIdFromUrl(url) : null;
}
