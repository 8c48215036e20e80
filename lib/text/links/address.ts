import type { View } from './view';

/** A place in a text or view: from (inclusive) to (exclusive), in UTF-16 units. */
export type Place = { from: number; to: number };

/** Something that opens, or may be taken for it. */
export type Link = Place & {
  kind: 'link';
  /** As it stands in the text. */
  text: string;
  /** Lower case, without colon; empty where a program adds it ("acme.example/x"). */
  scheme: string;
  /**
   * What opens. Null when programs may disagree on it, or its words show something else: strange letters in the host, a user
   * name, signs that are not seen, a number for an IP address, other ways to open something than http and https.
   */
  url: URL | null;
  /** The host that a browser opens, even so, in letters that are what they seem; null when it would open none. */
  host: string | null;
};

export type Email = Place & {
  kind: 'email';
  text: string;
  /** Lower case, without what hides it. */
  address: string;
};

/** A number that a click calls. */
export type Call = Place & { kind: 'call'; text: string; number: string };

export type Address = Link | Email | Call;

/**
 * An address as it is seen in a view. `host`: where its host begins, of http, https and what has no scheme. `sound`: nothing
 * in its form lets programs disagree on it.
 */
export type Seen = Place &
  (
    | { kind: 'link'; scheme: string; host: number | null; sound: boolean }
    | { kind: 'email'; address: string }
    | { kind: 'call'; number: string }
  );

const PLAIN = /^[a-z\d.-]+(?::\d{1,5})?(?=[/?#]|$)/i;

/** @param words of an address, from its host. */
function parsed(words: string, scheme: string): URL | null {
  try {
    return new URL(`${scheme || 'https'}://${words}`);
  } catch {
    return null;
  }
}

/** Whether all programs take words for that address: its host, as the browser finds it, is the one that the words show. */
function isPlain(words: string, url: URL): boolean {
  const [shown] = PLAIN.exec(words) ?? [];
  if (shown === undefined || words.includes('\\')) return false;
  const port = url.port === '' && /:(?:80|443)$/.exec(shown)?.[0];
  return shown.toLowerCase() === `${url.host}${port || ''}` && url.username === '' && url.password === '';
}

/** @param original the text that the view shows. */
export function addressAt(view: View, original: string, seen: Seen): Address {
  const { from, to } = view.place(seen.from, seen.to);
  const text = original.slice(from, to);
  if (seen.kind === 'email') return { kind: 'email', from, to, text, address: seen.address };
  if (seen.kind === 'call') return { kind: 'call', from, to, text, number: seen.number };
  const { scheme, host: start, sound } = seen;
  const words = start === null ? null : view.text.slice(start, seen.to);
  const asItIs = sound && text === view.text.slice(seen.from, seen.to);
  const opens = words === null ? null : parsed(words, scheme);
  const url = opens && asItIs && isPlain(words ?? '', opens) ? opens : null;
  return { kind: 'link', from, to, text, scheme, url, host: opens?.host ?? null };
}
