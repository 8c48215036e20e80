export type DomainResult = { host: string } | { problem: string };

export const NO_DOMAIN = 'Enter your Freshdesk domain, for example acme.freshdesk.com.';

/** Characters of an address that are looked at; a whole one that was copied is shorter. */
const LONGEST = 2000;

/** Without what a copied address brings along: full-width letters, invisible marks, quotes, brackets, a comma. */
const bare = (typed: string) =>
  typed
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .trim()
    .replace(/^[<("'“”„«]+|[>)"'“”»,;]+$/g, '');

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * Turns whatever a person types for their help desk into its API host.
 * `acme`, `acme.freshdesk.com`, `https://acme.freshdesk.com/a/tickets` → `acme.freshdesk.com`.
 * Freshdesk's API answers only on freshdesk.com names, never on a company's own support domain (official API docs).
 */
export function parseDomain(typed: string): DomainResult {
  const text = bare(typed).toLowerCase();
  if (text === '') return { problem: NO_DOMAIN };
  const host = text
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^[^/@]*@/, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
  if (LABEL.test(host)) return { host: `${host}.freshdesk.com` };
  const sub = host.match(/^([^.]+)\.freshdesk\.com$/)?.[1];
  if (sub !== undefined && LABEL.test(sub)) return { host };
  if (/(^|\.)freshservice\.com$/.test(host)) {
    return { problem: `${host} is a Freshservice address. This extension works with Freshdesk.` };
  }
  if (/^[a-z0-9.-]+\.[a-z]{2,}$/.test(host) && !host.endsWith('freshdesk.com')) {
    return {
      problem: `${host} is not a freshdesk.com address, and Freshdesk's API answers only there. Enter the original name of your help desk, for example acme.freshdesk.com; an admin finds it under Admin → Portals.`,
    };
  }
  return { problem: `“${typed.trim().slice(0, 80)}” is not a Freshdesk domain. Enter it like acme.freshdesk.com.` };
}
