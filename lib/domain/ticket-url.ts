// Agent page of a ticket: /a/tickets/<digits>, with or without more after it. /a/tickets/filters/… and /a/tickets/new are lists
// and forms. Source: public scripts of 2016-2026, all agreeing.
const TICKET_PATH = /^\/a\/tickets\/([1-9]\d{0,14})(?:\/|$)/;

/**
 * The ticket an agent page shows, from its URL and nothing else: the page's own nodes are reused from ticket to ticket.
 * @returns null for every other page, for Freshservice (same path, another product) and for what is no URL.
 */
export function ticketIdFromUrl(url: string | URL): number | null {
  const parsed = parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || /(^|\.)freshservice\.com$/.test(parsed.hostname)) return null;
  const digits = TICKET_PATH.exec(parsed.pathname)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** @param host of the help desk, without scheme, e.g. `acme.freshdesk.com`. */
export function ticketUrl(host: string, ticketId: number): string {
  return `https://${host}/a/tickets/${ticketId}`;
}

function parse(url: string | URL): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}
