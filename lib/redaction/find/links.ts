import { matches } from '../matches';
import type { Span } from '../span';

const URL_FORM = /(?<![A-Za-z\d])(?:https?|ftp|wss?):\/\/[^\s<>"'“”„«»`|\\]{4,4000}/giu;
/** Names of what opens something, in queries. */
const OPENS =
  /(?:token|key|sig|signature|secret|passw|pwd|auth|otp|session|sid|jwt|code|hash|nonce|ticket|confirm|verif|reset|invite|magic|credential|assertion|saml|access|state)/i;
const CAMPAIGN = /^(?:utm_|hsa_|ref$|source$|campaign|lang|locale|page$|q$|query$|search$)/i;
const LONG = 16;

/** Letters and digits by turns, as nobody writes words. */
function isRandom(text: string): boolean {
  if (!/\d/.test(text) || !/[a-z]/i.test(text)) return false;
  const turns = text.match(/\d[a-z]|[a-z]\d|[a-z][A-Z]/g)?.length ?? 0;
  return turns >= 3;
}
const PARAMETER = /([?&#;]|^)([^=&#;?]{1,60})=([^&#;]+)/g;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function* parts(url: string): Generator<{ from: number; text: string }> {
  const host = /^[a-z]+:\/\/[^/?#]*/i.exec(url)?.[0].length ?? 0;
  const end = url.slice(host).search(/[?#]/);
  const path = end < 0 ? url.length : host + end;
  for (const match of matches(url.slice(host, path), /[^/;]+/g)) {
    const [segment] = match;
    if (segment.length >= 20 && !UUID.test(segment) && /^[\w.~%=+-]+$/.test(segment) && isRandom(segment))
      yield { from: host + match.index, text: segment };
  }
  for (const match of matches(url.slice(path), PARAMETER)) {
    const [all, , name = '', value = ''] = match;
    const opens = OPENS.test(name) && value.length >= 6 && /\d|[A-Z]/.test(value);
    const long = value.length > LONG && !CAMPAIGN.test(name) && /\d|[A-Z]|%/.test(value);
    if (opens || long) yield { from: path + match.index + all.length - value.length, text: value };
  }
  // A fragment or query without a name.
  const bare = /[?#]([\w.~%+-]{20,})$/.exec(url.slice(path));
  if (bare?.[1] && isRandom(bare[1])) yield { from: url.length - bare[1].length, text: bare[1] };
}

/** What opens something within web addresses: values of queries and fragments, long random parts of paths. Host and words stay. */
export function findUrlTokens(text: string): Span[] {
  return matches(text, URL_FORM).flatMap(({ 0: written, index }) => {
    const url = written.replace(/[.,;:!?)\]}]+$/, '');
    return [...parts(url)].map(
      ({ from, text: { length } }): Span => ({ from: index + from, to: index + from + length, kind: 'url-token' }),
    );
  });
}
