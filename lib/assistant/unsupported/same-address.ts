import type { Link } from '../links';

/** Addresses in texts, to be asked whether another writing of one is among them. */
export type KnownLinks = { has: (link: Link) => boolean; hosts: ReadonlySet<string> };

const withoutWww = (host: string) => host.replace(/^www\./, '');

/** Host, path and query, the way two writings of the same address are alike: a path in other capitals is another one. */
const page = (url: URL) => `${withoutWww(url.host)}${url.pathname.replace(/\/$/, '')}${url.search}`;

/** Schemes under which a known address may have been written: https where it was http is no less safe, but not back. */
const FROM: Record<string, string[]> = { '': ['', 'http', 'https'], https: ['', 'http', 'https'], http: ['', 'http'] };

/** What opens in a way that programs disagree on is known only letter by letter. */
export function readLinks(links: readonly Link[]): KnownLinks {
  const words = new Set(links.map(({ text }) => text));
  const pages = new Set<string>();
  const hosts = new Set<string>();
  for (const { url, scheme } of links) {
    if (!url) continue;
    pages.add(`${scheme} ${page(url)} ${url.hash}`);
    // The page itself is known, too, where a place in it is.
    pages.add(`${scheme} ${page(url)} `);
    hosts.add(withoutWww(url.host));
  }
  return {
    hosts,
    has: ({ text, url, scheme }) =>
      words.has(text) ||
      (url !== null && (FROM[scheme] ?? []).some((from) => pages.has(`${from} ${page(url)} ${url.hash}`))),
  };
}
