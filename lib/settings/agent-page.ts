import { addressProblem, message, type SettingsMessage } from './message';
import type { Settings } from './schema';

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The host under which agents open tickets, when it is a company's own name and not a freshdesk.com one.
 * `https://support.example.com/a/tickets/12` → `support.example.com`; nothing typed → ''.
 * Own names for agent pages are common (seen in public links and user scripts, 2019-2026); the API never answers there.
 */
export function parseAgentPage(typed: string): { host: string } | { problem: SettingsMessage } {
  const text = typed.trim().toLowerCase();
  if (text === '') return { host: '' };
  const host = text
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:443$/, '')
    .replace(/\.$/, '');
  if (/(^|\.)freshservice\.com$/.test(host)) {
    return { problem: addressProblem('freshservice', { host }) };
  }
  if (/(^|\.)freshdesk\.com$/.test(host)) return { host: '' };
  if (HOST.test(host)) return { host };
  return { problem: message('not-a-page-address', { typed: typed.trim().slice(0, 80) }) };
}

type Freshdesk = Pick<Settings['freshdesk'], 'domain' | 'agent_page'>;

/** Every host on which this help desk's ticket pages may be open; empty before set-up. */
export const pageHosts = ({ domain, agent_page }: Freshdesk): string[] =>
  domain === '' ? [] : agent_page === '' ? [domain] : [domain, agent_page];

/** Where a ticket is opened: under the name that the agent uses, since that is where they are logged in. */
export const ticketHost = ({ domain, agent_page }: Freshdesk): string => (domain === '' ? '' : agent_page || domain);

export const hostPattern = (host: string): string => `https://${host}/*`;
