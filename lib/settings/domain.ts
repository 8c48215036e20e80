import { type AddressProblem, addressProblem } from './message';

export type DomainResult = { host: string } | { problem: AddressProblem };

export const NO_DOMAIN = addressProblem('no-domain');

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
    return { problem: addressProblem('freshservice', { host }) };
  }
  if (/^[a-z0-9.-]+\.[a-z]{2,}$/.test(host) && !host.endsWith('freshdesk.com')) {
    return { problem: addressProblem('own-domain', { host }) };
  }
  return { problem: addressProblem('not-a-domain', { typed: typed.trim().slice(0, 80) }) };
}
