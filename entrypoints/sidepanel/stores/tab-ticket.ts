import { ticketIdFromUrl } from '@/lib/page/ticket-url';

/** The ticket that a tab shows, when it shows one of this help desk. */
export function ticketOfTab(url: string | undefined, host: string): number | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, host: shown } = new URL(url);
  return protocol === 'https:' && shown === host ? ticketIdFromUrl(url) : null;
}
