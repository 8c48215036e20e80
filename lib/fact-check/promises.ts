import type { Place } from '@/lib/text/links/address';
import { apart } from '@/lib/text/links/apart';
import { durations, findDeadlines } from './deadlines';
import { borneOut, claimKind } from './kind';
import { isFragment, type Promised } from './promised';
import { type Hit, wordEnd } from './words/lexicon';
import type { Clause, Reading, Sentence } from './words/reading';
import { beside, clauseOf, isDenied, isSupposed, together } from './words/sense';

/** With `?`: only where somebody gives it, or where nothing else is said. */
const PROMISES = new Set(
  'refund compensation? discount discount? free free? guarantee extension extension? replacement replacement? responsibility word word? always'.split(
    ' ',
  ),
);
/** "A new phone", "an exception": alone they say nothing. */
const NO_OFFER_ALONE = new Set(['replacement?', 'word?']);
const SAYINGS = new Set(['word', 'guarantee']);
const SOON = 5;
const NEAR = 25;

function isProgramme(clause: Clause, hit: Hit): boolean {
  return clause.hits.some(
    ({ concept, from, to }) =>
      concept === 'soft' && from < hit.to + NEAR && to > hit.from - NEAR && (from >= hit.to || to <= hit.from),
  );
}

function isPromised(text: string, sentence: Sentence, hit: Hit): boolean {
  const clause = clauseOf(sentence, hit);
  if (sentence.question || isSupposed(clause, hit)) return false;
  // "I promise that it will not fail again": what is promised may be a "not".
  const saying = SAYINGS.has(hit.concept);
  if (isDenied(saying ? { ...clause, hits: clause.hits.filter(({ from }) => from < hit.to + SOON) } : clause, hit))
    return false;
  if (beside(clause, hit, 'asked').length > 0) return false;
  if (hit.concept.startsWith('free') && isProgramme(clause, hit)) return false;
  if (hit.concept === 'free?' && beside(clause, hit, 'perk').length > 0) return true;
  if (hit.concept === 'always' && beside(clause, hit, 'machine').length > 0) return false;
  if (!hit.concept.endsWith('?')) return true;
  const percent = hit.concept === 'discount?' && /\d\s?[%٪]|[%٪]\s?\d/.test(text.slice(clause.from, clause.to));
  return (
    percent ||
    beside(clause, hit, 'will').length > 0 ||
    (!NO_OFFER_ALONE.has(hit.concept) && isFragment(text, sentence))
  );
}

/** Words that are a promise where they stand together. */
const PAIRS = [
  { first: 'money', second: 'back', about: 'refund', deniable: true },
  { first: 'pay', second: 'nothing', about: 'free', deniable: false },
  { first: 'fee', second: 'drop', about: 'free', deniable: false },
  { first: 'extend', second: 'term', about: 'extension', deniable: true },
];
const TOGETHER = 60;

function findPairs(text: string, sentence: Sentence): (Place & { about: string; hit: Hit })[] {
  if (sentence.question) return [];
  return PAIRS.flatMap(({ first, second, about, deniable }) =>
    sentence.hits.flatMap((hit) => {
      if (hit.concept !== first) return [];
      const clause = clauseOf(sentence, hit);
      const other = beside(clause, hit, second).find(
        ({ from, to }) => Math.max(from - hit.to, hit.from - to) <= TOGETHER,
      );
      if (!other || isSupposed(clause, hit) || beside(clause, hit, 'asked').length > 0) return [];
      if (deniable && isDenied(clause, hit)) return [];
      const [from, to] = [Math.min(hit.from, other.from), wordEnd(text, Math.max(hit.to, other.to))];
      return [{ from, to, about, hit }];
    }),
  );
}

/** Also by the ending of the word itself. */
const isFirm = (clause: Clause, hit: Hit) =>
  clause.hits.some((other) => (other.concept === 'will' || other.concept === 'we') && together(clause, other, hit));

function findPromises(reading: Reading): Promised[] {
  const { text, place } = reading;
  const named = reading.sentences.flatMap((sentence) =>
    sentence.hits
      .filter((hit) => PROMISES.has(hit.concept) && isPromised(text, sentence, hit))
      .map((hit) => ({
        ...place(hit.from, wordEnd(text, hit.to)),
        about: hit.concept.replace('?', ''),
        firm: isFirm(clauseOf(sentence, hit), hit),
      })),
  );
  const pairs = reading.sentences.flatMap((sentence) =>
    findPairs(text, sentence).map(({ from, to, about, hit }) => ({
      ...place(from, to),
      about,
      firm: isFirm(clauseOf(sentence, hit), hit),
    })),
  );
  return apart([...named, ...pairs, ...findDeadlines(reading)]);
}

const aboutOf = (promised: Promised[]) => new Set(promised.map(({ about }) => about));

/** A promise that somebody of the help desk made bears out the same one; what it says of refunds bears out only as much. */
export const promises = claimKind({
  kind: 'promise',
  byWords: true,
  find: (_text, _known, { reading }) => findPromises(reading),
  read({ readings: { own, customer } }) {
    const told = findPromises(own);
    return {
      firm: aboutOf(told.filter(({ firm }) => firm)),
      own: new Set([...aboutOf(told), ...durations(own)]),
      customer: aboutOf(findPromises(customer)),
    };
  },
  verdict: ({ about, firm }, known) =>
    borneOut((firm ? known.firm : known.own).has(about), () => known.customer.has(about)),
});
