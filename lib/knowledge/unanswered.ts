import { detailsOf } from '@/lib/domain/answer-details';
import type { DraftRow } from '@/lib/domain/draft';
import { fold } from '@/lib/search/fold';
import { languageOf } from '@/lib/search/language';
import { SMALL_WORDS } from '@/lib/search/languages-data';
import { runsOf, termsOf } from '@/lib/search/terms';
import { cut } from '@/lib/text/cut';

/** A ticket whose draft had nothing of the company's knowledge to rest on. */
export type Unanswered = { ticketId: number; subject: string; text: string; at: number };

/** Tickets that ask much the same. `subject`: of the newest. `tickets`: their numbers, the newest first. */
export type OftenAsked = { subject: string; tickets: number[] };

/** Tickets that are compared, the newest: each with each. */
const MOST = 400;
/** Characters of a customer's first message: what is asked stands at its beginning. */
const LONGEST = 400;
const MOST_TERMS = 40;
/** Share of the terms of both that both have, from which on they ask the same. */
const SAME = 0.25;
const LEAST_SHARED = 2;
const OFTEN = 2;

/** Whether a draft had no source, as far as its row says: written by this version, for a customer, and finished. */
export const hadNoSource = (draft: DraftRow): boolean => {
  if (draft.kind !== 'response' || draft.generation === null || draft.sources === undefined) return false;
  return draft.sources.length === 0 || detailsOf(draft).basis === 'none';
};

function termsFor({ subject, text }: Unanswered): Set<string> {
  const folded = fold(`${cut(subject, LONGEST)}\n${cut(text, LONGEST)}`);
  const small = SMALL_WORDS[languageOf(runsOf(folded).map((run) => run.text))];
  return new Set(
    termsOf(folded)
      .filter((term) => [...term].length > 1 && !small.has(term))
      .slice(0, MOST_TERMS),
  );
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((term) => b.has(term)).length;
  return shared >= LEAST_SHARED && shared / (a.size + b.size - shared || 1) >= SAME;
}

/** Questions that came more than once and had no source, what came most often first. */
export function oftenAsked(asked: readonly Unanswered[]): OftenAsked[] {
  const newest = asked.toSorted((a, b) => b.at - a.at).slice(0, MOST);
  const groups: { of: Set<string>; subject: string; tickets: number[] }[] = [];
  for (const one of newest) {
    const of = termsFor(one);
    const group = groups.find((other) => alike(other.of, of));
    if (group) group.tickets.push(one.ticketId);
    else groups.push({ of, subject: one.subject, tickets: [one.ticketId] });
  }
  return groups
    .filter(({ tickets }) => tickets.length >= OFTEN)
    .sort((a, b) => b.tickets.length - a.tickets.length)
    .map(({ subject, tickets }) => ({ subject, tickets }));
}
