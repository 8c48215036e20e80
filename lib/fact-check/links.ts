import type { Address, Link } from '@/lib/text/links';
import { claimKind, type Unsupported } from './kind';
import { readLinks } from './same-address';
import { isWellKnown } from './well-known';

const isLink = (address: Address): address is Link => address.kind === 'link';

/** Of one of these hosts, or below it. */
const isWithin = (host: string, hosts: readonly string[]) =>
  hosts.some((known) => host === known || host.endsWith(`.${known}`));

const isRoot = (url: URL) => url.pathname === '/' && url.search === '' && url.hash === '';

/** Look-alikes, user names and unseen signs do not show where they lead. */
function opens({ text, host }: Link): Pick<Unsupported, 'opens'> {
  const shown = text.toLowerCase().replace(/^(?:h\S\Sps?:)?[/\\]*/, '');
  return host === null || shown.startsWith(host) ? {} : { opens: host };
}

export const links = claimKind({
  kind: 'link',
  find: (_text, _known, { addresses }) => addresses.filter(isLink),
  read: ({ addresses, hosts }) => ({
    own: readLinks(addresses.own.filter(isLink)),
    customer: readLinks(addresses.customer.filter(isLink)),
    hosts,
  }),
  verdict(link, { own, customer, hosts }) {
    const { url } = link;
    if (own.has(link) || (url && isWellKnown(url))) return null;
    // The first page of a site that the help desk named.
    if (url && isRoot(url) && link.scheme !== 'http' && own.hasHost(link)) return null;
    const told = customer.has(link);
    if (told && url !== null && isWithin(url.hostname, hosts)) return null;
    return { customerOnly: told, ...opens(link) };
  },
});
