import type { Address, Link } from '../links';
import { borneOut, claimKind } from './kind';
import { readLinks } from './same-address';
import { isWellKnown } from './well-known';

const isLink = (address: Address): address is Link => address.kind === 'link';

/** Of one of these hosts, or below it. */
const isWithin = (host: string, hosts: readonly string[]) =>
  hosts.some((known) => host === known || host.endsWith(`.${known}`));

const isRoot = (url: URL) => url.pathname === '/' && url.search === '' && url.hash === '';

export const links = claimKind({
  kind: 'link',
  find: (_text, _known, addresses) => addresses.filter(isLink),
  read: ({ addresses, hosts }) => ({
    own: readLinks(addresses.own.filter(isLink)),
    customer: readLinks(addresses.customer.filter(isLink)),
    hosts,
  }),
  verdict(link, { own, customer, hosts }) {
    const { url } = link;
    if (own.has(link) || (url && isWellKnown(url))) return null;
    // The first page of a site that the help desk named.
    if (url && isRoot(url) && link.scheme !== 'http' && own.hosts.has(url.host.replace(/^www\./, ''))) return null;
    const told = customer.has(link);
    return borneOut(told && url !== null && isWithin(url.hostname, hosts), () => told);
  },
});
