import { InvalidAddress } from '@/lib/settings/invalid';
import { addressProblem } from '@/lib/settings/message';
import { unwrapped, visible } from '@/lib/settings/pasted';
import { WEB_SITES } from './base-url-data';
import { basePath } from './base-url-path';
import { isInHouse, isLoopback } from './hosts';

/** As much as settings keep (see lib/settings/schema). */
const LONGEST = 500;

/**
 * What a person typed or pasted as API address, made uniform: quotes, names and invisible signs cut, scheme added, the
 * operation and trailing slashes cut, the usual path of a known host or a server in the house. A query (older Azure
 * addresses) stays. Throws `settings-invalid`. Plain http is for this machine and the network it is in: elsewhere the key
 * and the ticket would travel readable.
 */
export function normaliseBaseUrl(typed: string): string {
  const url = parse(visible(typed).replace(PREFILLED, ''));
  const host = url.hostname;
  if (url.username || url.password) throw new InvalidAddress(addressProblem('address-with-login'));
  if (!/^[\w.-]+$|^\[/.test(host) || /^https?\.?$/.test(host))
    throw new InvalidAddress(addressProblem('not-an-address'));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isInHouse(host)))
    throw new InvalidAddress(addressProblem('address-not-https'));
  const api = WEB_SITES.find(([site]) => site.test(host))?.[1];
  if (api) throw new InvalidAddress(addressProblem('address-of-web-site', { host, api }));
  const base = `${url.origin}${basePath(url)}${url.search}`;
  if (base.length > LONGEST) throw new InvalidAddress(addressProblem('address-too-long'));
  return base;
}

/** Key and tickets leave this machine unencrypted. */
export function isReadableOnTheWay(baseUrl: string): boolean {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  return url?.protocol === 'http:' && !isLoopback(url.hostname);
}

/** The match pattern to ask host permission for. Match patterns carry no port here: one covers every port of the host. */
export function originPattern(baseUrl: string): string {
  const url = new URL(normaliseBaseUrl(baseUrl));
  return `${url.protocol}//${url.hostname}/*`;
}

/** Full address of an operation such as `chat/completions`. Checks the base again, so that a key never leaves over plain http. */
export function operationUrl(baseUrl: string, operation: string): string {
  const url = new URL(normaliseBaseUrl(baseUrl));
  url.pathname = `${url.pathname === '/' ? '' : url.pathname}/${operation}`;
  return url.href;
}

/** Host and port for sentences; the text itself where it is no address. */
export function hostOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : baseUrl;
}

/** What the field held already, before a value that was pasted with its name or its quotes. */
const PREFILLED = /^https?:\/{0,3}(?=["'`„“]|(?:export )?[A-Za-z_]\w{0,60}\s?=)/i;
/** Schemes with any number of slashes, several of them where one was pasted behind a prefilled one; then the rest of an address. */
const ADDRESS = /(?:https?:[\\/]{0,3})+(?:\[[\da-f:.]{2,45}\])?[^\s"'`<>|\\^{}()[\]“”„«»，。；]*/gi;
const ANY_SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const NAMES = { isName: (name: string) => /url|uri|base|endpoint|host|address|server|api/i.test(name), hasPorts: true };

function parse(text: string): URL {
  // What is read as an address takes longer and longer the longer it is.
  if (text.length > 4 * LONGEST) throw new InvalidAddress(addressProblem('not-an-address'));
  if (/^\S{0,40}:?[\\/]{0,2}[^\s/]*[{<]\s?[\w-]+\s?[}>]/.test(text))
    throw new InvalidAddress(addressProblem('address-with-brackets'));
  const address = addressIn(text);
  const full = ANY_SCHEME.test(address) ? address : (addresses(`${schemeFor(address)}${address}`)[0] ?? '');
  if (address === '' || /\s/.test(address) || !URL.canParse(full))
    throw new InvalidAddress(addressProblem('not-an-address'));
  return new URL(full);
}

/** All addresses in a text, each with one scheme. */
function addresses(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([found]) => {
    const one = found.replace(/[.,;:!?…*]+$/, '');
    const [schemes = ''] = /^(?:https?:[\\/]{0,3})+/i.exec(one) ?? [];
    const last = /(https?):[\\/]{0,3}$/i.exec(schemes)?.[1] ?? 'https';
    return `${last.toLowerCase()}://${one.slice(schemes.length)}`;
  });
}

/** The one address in a pasted text. Two different ones are a question, not an answer. */
function addressIn(text: string): string {
  const uniform = addresses(text);
  if (new Set(uniform).size > 1) throw new InvalidAddress(addressProblem('several-addresses'));
  if (uniform[0] !== undefined) return uniform[0];
  // Brackets of IPv6 belong to it.
  return (/^\[[\da-f:.]{2,45}\]/i.test(text) ? text : unwrapped(text, NAMES)).replace(/[.,;:!?…]+$/, '');
}

/** http for this machine and its neighbours, which seldom have a certificate. A mere word is no address. */
function schemeFor(address: string): string {
  const host = /^(\[[^\]]{0,45}\]|[^/:?#]*)/.exec(address)?.[0].toLowerCase() ?? '';
  const word = /^[a-z\d_-]*$/.test(host) && host !== 'localhost' && !/^[^/?#]*:\d/.test(address);
  if (word) throw new InvalidAddress(addressProblem('not-an-address'));
  return isInHouse(host) ? 'http://' : 'https://';
}
