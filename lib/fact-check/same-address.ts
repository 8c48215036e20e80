import type { Link } from '@/lib/text/links';

/** Addresses in texts, to be asked whether another writing of one is among them. */
export type KnownLinks = { has: (link: Link) => boolean; hasHost: (link: Link) => boolean };

/** Host, path and query: a path in other capitals is another one. */
const page = (url: URL, host = url.host) => `${host}${url.pathname.replace(/\/$/, '')}${url.search}`;

/** What has no scheme was written for people: for them, "www." makes no difference. */
const hostsOf = ({ scheme, url }: Link) =>
  url ? [url.host, ...(scheme === '' ? [url.host.replace(/^www\./, '')] : [])] : [];

/** Schemes under which a known address may have been written: https where it was http is no less safe, but not back. */
const FROM: Record<string, string[]> = { '': ['', 'http', 'https'], https: ['', 'http', 'https'], http: ['', 'http'] };

/** What opens in a way that programs disagree on is known only letter by letter. */
export function readLinks(links: readonly Link[]): KnownLinks {
  const words = new Set(links.map(({ text }) => text));
  const pages = new Set<string>();
  const hosts = new Set<string>();
  for (const { url, scheme } of links) {
    if (!url) continue;
    const known = `${scheme} ${page(url)} `;
    // The page itself is known, too, where a place in it is.
    pages.add(known).add(known + url.hash);
    hosts.add(url.host);
  }
  function knows(link: Link): boolean {
    const { url, scheme } = link;
    if (!url) return false;
    return hostsOf(link).some((host) =>
      (FROM[scheme] ?? []).some((from) => pages.has(`${from} ${page(url, host)} ${url.hash}`)),
    );
  }
  return {
    has: (link) => words.has(link.text) || knows(link),
    hasHost: (link) => hostsOf(link).some((host) => hosts.has(host)),
  };
}
