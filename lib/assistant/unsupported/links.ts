import { claimKind, type Span } from './kind';
import { LETTER, pattern, spans } from './patterns';

const ADDRESS = String.raw`[^\s<>"'${'`'})\]}）】」』]`;
/** Endings that are words in some language are left out ("the router.it shows"), and so are those of files. */
const ENDINGS = 'com|org|net|io|dev|edu|gov|info|biz|eu|fr|nl|uk|pl|br|jp|cn|ru|ch|cz|de';
const LINK = pattern(
  String.raw`(?<!${LETTER}|[\d@._-])(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)${ADDRESS}+`,
  String.raw`(?<!${LETTER}|[\d@.\/\\_-])(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:${ENDINGS})(?!${LETTER}|[\d@-]|\.[a-z\d])(?:\/${ADDRESS}*)?`,
);
export const TRAILING = /[.,;:!?…'’”»。、，；：！？*_]+$/u;

/** East Asian text runs on after an address without a space: what cannot be typed as one ends it. */
const shortened = (span: Span): Span => {
  const text =
    span.text.split(/[^\p{ASCII}\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u, 1)[0]?.replace(TRAILING, '') ?? '';
  return { ...span, text, to: span.from + text.length };
};

const findLinks = (text: string): Span[] => spans(text, LINK, TRAILING).map(shortened);

/** Host and path, the way two writings of the same address are alike. */
function plainAddress(link: string): string {
  const [bare = ''] = link
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('#');
  return bare.replace(/\/+$/, '');
}

const hostOf = (link: string) => plainAddress(link).split(/[/?:]/, 1)[0] ?? '';

const readLinks = (text: string) => new Set(findLinks(text).map((link) => plainAddress(link.text)));

export const links = claimKind({
  kind: 'link',
  find: findLinks,
  read: ({ own, customer, hosts }) => ({ own: readLinks(own), customer: readLinks(customer), hosts }),
  verdict({ text }, { own, customer, hosts }) {
    const address = plainAddress(text);
    if (own.has(address)) return null;
    if (!customer.has(address)) return { customerOnly: false };
    const host = hostOf(text);
    return hosts.some((known) => host === known || host.endsWith(`.${known}`)) ? null : { customerOnly: true };
  },
});
