import { findAddresses } from '../links';
import { without } from '../links/without';
import { amounts } from './amounts';
import { calls } from './calls';
import { dates, type Months } from './dates';
import { emails } from './emails';
import type { Kind, Unsupported } from './kind';
import { links } from './links';
import { plainDigits } from './numbers';
import { phones } from './phones';
import { promises } from './promises';
import { references } from './references';

export type { ClaimKind, Unsupported } from './kind';

/** What a claim may rest on. */
export type Sources = {
  /**
   * The help desk's own words: agents' messages without what they quote, notes written here, playbooks, what the agent asked
   * for, names and addresses that the help desk itself knows.
   */
  own: string[];
  /** What came from outside: subject, customer's messages, what agents quote of them, fields, addresses of people. */
  customer: string[];
  /** ISO instants that a reply may name: of messages, due times, today. */
  times: string[];
  /** The help desk's own hosts: on them, and below them, an address that the customer wrote is no surprise. */
  hosts: string[];
  /** ISO instant from which "tomorrow" counts; without one, the latest of `times`. */
  now?: string;
};

/** In this order: each place in the text is one claim at most, of the first kind that finds it. */
const KINDS: readonly Kind[] = [links, emails, calls, promises, dates, amounts, phones, references];

function readSources({ own, customer, times, ...rest }: Sources) {
  const texts = { own: own.join('\n'), customer: customer.join('\n') };
  return {
    now: [...times].sort().at(-1) ?? '',
    ...rest,
    times,
    own: plainDigits(texts.own),
    customer: plainDigits(texts.customer),
    addresses: { own: findAddresses(texts.own), customer: findAddresses(texts.customer) },
  };
}

/**
 * Finds links, addresses, phone numbers, amounts, dates, reference numbers and promises in a draft that neither the ticket
 * nor the help desk's own words hold. By their form, in any language (promises: where the language was looked at). It
 * misses rather than cries wolf, but for addresses: of those it misses none. What the customer alone wrote bears out
 * nothing that a reply asks of them or promises them: a ticket may be an attack. Their own numbers may be repeated.
 * Pure and linear; some milliseconds for the sources, and less for each draft.
 */
export function createFactCheck(sources: Sources, months: Months): (draft: string) => Unsupported[] {
  const known = { ...readSources(sources), months };
  const kinds = KINDS.map((kind) => kind(known));

  return function check(draft) {
    let rest = plainDigits(draft);
    const addresses = findAddresses(draft);
    const found: Unsupported[] = [];
    for (const { kind, judge } of kinds) {
      const judged = judge(rest, addresses).sort((a, b) => a.from - b.from);
      let end = 0;
      for (const { from, to, verdict } of judged) {
        if (!verdict || from < end) continue;
        found.push({ kind, text: draft.slice(from, to), from, to, ...verdict });
        end = to;
      }
      rest = without(rest, judged);
    }
    return once(found).sort((a, b) => a.from - b.from);
  };
}

/** Said once, however often it is repeated. */
function once(found: Unsupported[]): Unsupported[] {
  const seen = new Set<string>();
  return found.filter(({ kind, text }) => {
    // Capitals in a path are another page.
    const key = `${kind} ${kind === 'link' ? text : text.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
