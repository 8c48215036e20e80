import type { Address } from '@/lib/text/links';
import type { Place } from '@/lib/text/links/address';
import type { SourceClaimKind } from './cited/kinds';
import type { Months } from './months';
import type { Reading } from './words';

export type ClaimKind =
  | 'link'
  | 'email'
  | 'phone'
  | 'amount'
  | 'date'
  | 'reference'
  | 'promise'
  | 'secret'
  | 'state'
  | 'version'
  | 'legal'
  | 'medical'
  | 'security'
  | 'placeholder'
  | 'name'
  | 'prompt'
  | 'note';

/** Something a reply claims that nothing bears out. `from` and `to` are places in the draft. */
export type Unsupported = {
  kind: ClaimKind | SourceClaimKind;
  text: string;
  from: number;
  to: number;
  /** The customer wrote it, and nobody else: a ticket may be an attack. */
  customerOnly: boolean;
  /** The host that a link opens, where its words show another one. */
  opens?: string;
  /** In the words of a private note. */
  internal?: boolean;
  /** What its source says instead. */
  says?: string;
  /** Nobody sends or inserts it without saying so. */
  blocking?: true;
};

/** What a claim may rest on, each as one text with plain digits. */
type Known = {
  /** The help desk's own words. */
  own: string;
  /** What came from outside. */
  customer: string;
  /** Addresses in both, of the texts as they are: other digits may be another host. */
  addresses: { own: Address[]; customer: Address[] };
  /** Words in both. */
  readings: { own: Reading; customer: Reading };
  /** ISO instants that a reply may name. */
  times: string[];
  /** ISO instant from which "tomorrow" counts. */
  now: string;
  /** The help desk's hosts. */
  hosts: string[];
  /** What stands in the prompt for every ticket. */
  prompt: string[];
  months: Months;
};

/** A draft, read once for all kinds. */
type Draft = {
  /** As it is. */
  text: string;
  addresses: readonly Address[];
  /** Its words; addresses are none. */
  reading: Reading;
};

export type Span = Place & { text: string };

/** Null: borne out. */
export type Verdict = Pick<Unsupported, 'customerOnly' | 'opens'> | null;
type Judged = Place & { verdict: Verdict };

/** One kind of claim, ready for the sources of one ticket. */
export type Kind = (known: Known) => {
  kind: ClaimKind;
  /** Found by words: numbers between them are looked at all the same. */
  byWords: boolean;
  judge: (text: string, draft: Draft) => Judged[];
};

type Definition<Found extends Place, Sources> = {
  kind: ClaimKind;
  byWords?: boolean;
  /**
   * In any order; they may overlap. Linear in the text.
   * @param text with plain digits; newlines where another kind was found; `draft` is the whole.
   */
  find: (text: string, known: Known, draft: Draft, sources: Sources) => Found[];
  /** Reads the sources, once a ticket. */
  read: (known: Known) => Sources;
  verdict: (found: Found, sources: Sources) => Verdict;
};

/** What is in one file each: how a kind of claim is found, what of the sources may bear it out, and whether it does. */
export function claimKind<Found extends Place, Sources>(definition: Definition<Found, Sources>): Kind {
  const { kind, byWords = false, find, read, verdict } = definition;
  return (known) => {
    const sources = read(known);
    return {
      kind,
      byWords,
      judge: (text, draft) =>
        find(text, known, draft, sources).map((found) => ({
          from: found.from,
          to: found.to,
          verdict: verdict(found, sources),
        })),
    };
  };
}

/** Own words bear a claim out; the customer's alone do not. */
export const borneOut = (own: boolean, customer: () => boolean): Verdict => (own ? null : { customerOnly: customer() });
