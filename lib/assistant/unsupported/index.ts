import { amounts } from './amounts';
import { dates, type Months } from './dates';
import { emails } from './emails';
import type { Judged, Kind, Unsupported } from './kind';
import { links } from './links';
import { plainDigits } from './numbers';
import { phones } from './phones';
import { promises } from './promises';
import { references } from './references';

export type { ClaimKind, Unsupported } from './kind';

/** What a claim may rest on. */
export type Sources = {
  /** The help desk's own words: agents' messages and notes, playbooks, what the agent asked for, names, addresses. */
  own: string[];
  /** What came from outside: subject, customer's messages, fields, addresses of people. */
  customer: string[];
  /** ISO instants that a reply may name: of messages, due times, today. */
  times: string[];
  /** Hosts on which an address that the customer wrote is no surprise: the customer's own, and the help desk's. */
  hosts: string[];
};

/** In this order: each place in the text is one claim at most, of the first kind that finds it. */
const KINDS: readonly Kind[] = [links, emails, promises, dates, amounts, phones, references];

const lines = (texts: string[]) => plainDigits(texts.join('\n'));

/**
 * Finds links, addresses, phone numbers, amounts, dates, reference numbers and promises in a draft that neither the ticket
 * nor the help desk's own words hold. By their form, in any language (promises: where the language was looked at). It
 * misses rather than cries wolf. What the customer alone wrote bears out no link and no promise: a ticket may be an attack.
 * Pure; some milliseconds for the sources, and less for each draft.
 */
export function createFactCheck(sources: Sources, months: Months): (draft: string) => Unsupported[] {
  const known = { ...sources, own: lines(sources.own), customer: lines(sources.customer), months };
  const kinds = KINDS.map((kind) => kind(known));

  return function check(draft) {
    let rest = plainDigits(draft);
    const found: Unsupported[] = [];
    for (const { kind, judge } of kinds) {
      const judged = judge(rest).sort((a, b) => a.from - b.from);
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

/** The text with newlines in place of what was read. @param places by where they begin; they may overlap. */
function without(text: string, places: Judged[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of places) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    pieces.push(text.slice(at, start), '\n'.repeat(to - start));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

/** Said once, however often it is repeated. */
function once(found: Unsupported[]): Unsupported[] {
  const seen = new Set<string>();
  return found.filter(({ kind, text }) => {
    const key = `${kind} ${text.toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
