import { type Address, addressAt, type Seen } from './address';
import { apart } from './apart';
import { findCalls } from './calls';
import { findDomains } from './domains';
import { findEmails } from './emails';
import { findIps } from './ips';
import { findOthers } from './others';
import { findRelative } from './relative';
import { viewOf } from './view';
import { findWeb } from './web';
import { without } from './without';

export type { Address, Call, Email, Link } from './address';

/** Each takes what those before it left. */
const FINDERS = [findWeb, findCalls, findOthers, findEmails, findRelative, findIps, findDomains];

/**
 * All that a reader or a mail program could open in a text: addresses of the web and of people, as they are, without their
 * scheme, or hidden from a simple search. In the order of the text; none overlaps another. Linear.
 */
export function findAddresses(text: string): Address[] {
  const view = viewOf(text);
  const seen: Seen[] = [];
  let rest = view.text;
  for (const find of FINDERS) {
    const found = apart(find(rest));
    for (const one of found) seen.push(one);
    rest = without(rest, found);
  }
  return seen.sort((a, b) => a.from - b.from).map((one) => addressAt(view, text, one));
}
