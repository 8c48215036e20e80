import type { Place } from '@/lib/text/links/address';
import { claimKind } from './kind';
import { languageBits } from './words/languages';
import { type Hit, wordEnd } from './words/lexicon';
import type { Clause, Reading, Sentence } from './words/reading';
import { clauseOf, isDenied, isSupposed, together } from './words/sense';
import { NO_AUXILIARY, SELF_SAID } from './words/states-data';

const BY_ITSELF = { done: languageBits(NO_AUXILIARY), whose: languageBits(SELF_SAID) };
const REACH = 60;
/** Mails are sent, too. */
const SENT = 18;

/** `about` is the same for the same deed, in whatever language. */
type State = Place & { about: string };

/** Also in the same word: endings say who did it. */
const has = (clause: Clause, hit: Hit, concept: string) =>
  clause.hits.some(
    (other) => other.concept === concept && together(clause, other, hit) && Math.abs(other.from - hit.from) <= REACH,
  );

function isSaid(sentence: Sentence, hit: Hit): boolean {
  const clause = clauseOf(sentence, hit);
  if (sentence.question || isDenied(clause, hit) || isSupposed(clause, hit) || has(clause, hit, 'later')) return false;
  if (hit.order === SENT && !has(sentence, hit, 'goods')) return false;
  const done = (hit.languages & BY_ITSELF.done) !== 0 || has(clause, hit, 'aux');
  return done && ((hit.languages & BY_ITSELF.whose) !== 0 || has(sentence, hit, 'ours'));
}

function findStates({ text, sentences, place }: Reading): State[] {
  return sentences.flatMap((sentence) =>
    sentence.hits
      .filter((hit) => hit.concept === 'done' && isSaid(sentence, hit))
      .map((hit) => ({ ...place(hit.from, wordEnd(text, hit.to)), about: `${hit.order}` })),
  );
}

/** "Your account has been unlocked": nobody looked. The customer's own words on what happened bear it out, too. */
export const states = claimKind({
  kind: 'state',
  byWords: true,
  find: (_text, _known, { reading }) => findStates(reading),
  read: ({ readings: { own, customer } }) =>
    new Set([...findStates(own), ...findStates(customer)].map(({ about }) => about)),
  verdict: ({ about }, known) => (known.has(about) ? null : { customerOnly: false }),
});
