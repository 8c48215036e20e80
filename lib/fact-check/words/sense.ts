import { VERB_LAST } from './languages';
import type { Hit } from './lexicon';
import type { Clause, Sentence } from './reading';

/** A "not" reaches so many signs. */
const REACH = 70;

const overlaps = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;

/** Two words of one clause are of one language. */
export const together = (clause: Clause, a: Hit, b: Hit) => clause.sure || (a.languages & b.languages) !== 0;

/** What a clause has of each concept; a clause is asked many times. */
const byConcept = new WeakMap<Clause, Map<string, Hit[]>>();

function ofConcept(clause: Clause, concept: string): readonly Hit[] {
  const known = byConcept.get(clause);
  if (known) return known.get(concept) ?? [];
  const sorted = new Map<string, Hit[]>();
  for (const hit of clause.hits) {
    const same = sorted.get(hit.concept);
    if (same) same.push(hit);
    else sorted.set(hit.concept, [hit]);
  }
  byConcept.set(clause, sorted);
  return sorted.get(concept) ?? [];
}

/** Words of one concept in a clause, in the languages of another word there, and apart from it. */
export const beside = (clause: Clause, hit: Hit, concept: string): Hit[] =>
  ofConcept(clause, concept).filter((other) => together(clause, other, hit) && !overlaps(other, hit));

export const clauseOf = (sentence: Sentence, hit: Hit): Clause =>
  sentence.clauses.find(({ from, to }) => hit.from >= from && hit.from < to) ?? sentence;

/** Also where one is a part of the other: endings say who does it. */
export const within = (clause: Clause, hit: Hit, concept: string): boolean =>
  ofConcept(clause, concept).some((other) => together(clause, other, hit));

/** `We cannot promise`, `ein Rabatt ist nicht möglich`. */
export const isDenied = (clause: Clause, hit: Hit): boolean =>
  beside(clause, hit, 'neg').some((no) => Math.abs(no.from - hit.from) <= REACH);

/** `once it has been unlocked`, `whether you get a refund`. */
export const isSupposed = (clause: Clause, hit: Hit): boolean =>
  beside(clause, hit, 'cond').some(
    (word) => word.from < hit.from || ((word.languages & VERB_LAST) !== 0 && word.from <= hit.to + 25),
  );
