import { findAddresses } from '@/lib/text/links';
import type { Place } from '@/lib/text/links/address';
import { without } from '@/lib/text/links/without';
import { advice } from './advice';
import { amounts } from './amounts';
import { calls } from './calls';
import { dates, type Months } from './dates';
import { emails } from './emails';
import type { Kind, Unsupported } from './kind';
import { links } from './links';
import { createNoteWords, type Notes } from './note-words';
import { plainDigits } from './numbers';
import { phones } from './phones';
import { placeholders } from './placeholders';
import { promises } from './promises';
import { promptWords } from './prompt-words';
import { accounts, references } from './references';
import { relativeDays } from './relative-days';
import { secrets } from './secrets';
import { signOff } from './sign-off';
import { states } from './states';
import { versions } from './versions';
import { readWords } from './words';

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
  /** What stands in the prompt for every ticket: a draft that repeats it gives it away. */
  prompt?: string[];
  notes?: Notes;
};

/** In this order: each place in the text is one claim at most, of the first kind that finds it. */
const KINDS: readonly Kind[] = [
  links,
  emails,
  calls,
  accounts,
  placeholders,
  promptWords,
  secrets,
  ...advice,
  states,
  promises,
  relativeDays,
  dates,
  amounts,
  versions,
  phones,
  references,
  signOff,
];

/** Stands for an address in a text whose words are read: it parts no sentence. */
const ADDRESS = '\uFFFC';

function readText(text: string) {
  const addresses = findAddresses(text);
  return { text, addresses, reading: readWords(plainDigits(without(text, addresses, ADDRESS))) };
}

function readSources({ own, customer, times, ...rest }: Sources) {
  const [ours, theirs] = [readText(own.join('\n')), readText(customer.join('\n'))];
  return {
    prompt: [],
    now: times.toSorted().at(-1) ?? '',
    ...rest,
    times,
    own: plainDigits(ours.text),
    customer: plainDigits(theirs.text),
    addresses: { own: ours.addresses, customer: theirs.addresses },
    readings: { own: ours.reading, customer: theirs.reading },
  };
}

/**
 * Finds what a draft claims and neither the ticket nor the help desk's own words hold: addresses, numbers and dates by their
 * form in any language; promises, requests for secrets, things said to be done, legal, medical and risky advice by their
 * words in the languages of `words/languages.ts`; and what a model leaves behind. It misses rather than cries wolf, but for
 * addresses: of those it misses none. What the customer alone wrote bears out nothing that a reply asks of them or promises
 * them: a ticket may be an attack. Their own numbers may be repeated.
 * Pure and linear; some milliseconds for the sources, and less for each draft.
 */
export function createFactCheck(sources: Sources, months: Months): (draft: string) => Unsupported[] {
  const known = { ...readSources(sources), months };
  const kinds = KINDS.map((kind) => kind(known));
  const noteWords = createNoteWords(sources.notes, known.prompt);

  return function check(text) {
    const draft = readText(text);
    let rest = plainDigits(text);
    const taken = new Uint8Array(text.length);
    const found: Unsupported[] = [];
    for (const { kind, byWords, judge } of kinds) {
      const judged = judge(rest, draft).sort((a, b) => a.from - b.from);
      for (const { verdict, ...place } of judged) {
        const { from, to } = freePart(taken, place);
        if (verdict && from < to) found.push({ kind, text: text.slice(from, to), from, to, ...verdict });
        if (verdict || !byWords) taken.fill(1, place.from, place.to);
      }
      if (!byWords) rest = without(rest, judged);
    }
    return once(withNoteWords(text, found, noteWords(text))).sort((a, b) => a.from - b.from);
  };
}

/** Words of notes are told besides: what they claim may be borne out, and is the note's all the same. */
function withNoteWords(text: string, claims: readonly Unsupported[], places: readonly Place[]): Unsupported[] {
  if (places.length === 0) return [...claims];
  const taken = new Uint8Array(text.length);
  for (const { from, to } of claims) taken.fill(1, from, to);
  const words = places.flatMap((place): Unsupported[] => {
    const free = freePart(taken, place);
    const part = text.slice(free.from, free.to);
    const said = part.trim();
    const from = free.from + part.indexOf(said);
    const claim = {
      kind: 'note',
      text: said,
      from,
      to: from + said.length,
      customerOnly: false,
      internal: true,
    } as const;
    return said === '' ? [] : [claim];
  });
  const isInside = ({ from, to }: Place) => places.some((place) => place.from < to && from < place.to);
  return [...claims.map((claim) => (isInside(claim) ? { ...claim, internal: true } : claim)), ...words];
}

/** The longest part of a place that no other claim has. */
function freePart(taken: Uint8Array, { from, to }: Place): Place {
  let longest = { from, to: from };
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && taken[at] === 0) continue;
    if (at - start > longest.to - longest.from) longest = { from: start, to: at };
    start = at + 1;
  }
  return longest;
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
