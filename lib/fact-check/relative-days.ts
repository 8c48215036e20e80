import type { Place } from '@/lib/text/links/address';
import { findDates } from './find-dates';
import { borneOut, claimKind } from './kind';
import { isFragment } from './promised';
import { type Hit, wordEnd } from './words/lexicon';
import type { Clause, Reading, Sentence } from './words/reading';
import { beside, clauseOf, isDenied, isSupposed } from './words/sense';

const DAY = 86_400_000;
const NEAR = 22;

/** "Tomorrow", "by Friday": `about` is the same in every language, `ahead` are the days from today that it may be. */
type RelativeDay = Place & { about: string; ahead: (weekday: number) => number[] };

const near = (hit: Hit, other: Hit, reach = NEAR) => other.from < hit.to + reach && other.to > hit.from - reach;

const isPast = (clause: Clause, hit: Hit) =>
  clause.hits.some((other) => other.concept === 'past' && (other.languages & hit.languages) !== 0 && near(hit, other));

function isToCome(text: string, sentence: Sentence, hit: Hit): boolean {
  const clause = clauseOf(sentence, hit);
  if (sentence.question || isPast(clause, hit) || isDenied(clause, hit)) return false;
  const ours = ['we', 'person', 'will'].some((concept) => beside(clause, hit, concept).length > 0);
  if (ours || isFragment(text, sentence)) return true;
  if (isSupposed(clause, hit) || beside(clause, hit, 'rule').length > 0) return false;
  return hit.concept !== 'weekday' || beside(clause, hit, 'due').some((word) => near(hit, word, 14));
}

function dayOf(hit: Hit, text: string): Pick<RelativeDay, 'about' | 'ahead'> {
  switch (hit.concept) {
    case 'tomorrow':
      return { about: `tomorrow ${hit.order}`, ahead: () => [hit.order] };
    case 'weekday':
      return {
        about: `weekday ${hit.order}`,
        ahead: (today) => {
          const days = (hit.order - today + 7) % 7 || 7;
          return [days, days + 7];
        },
      };
    default:
      return { about: text.slice(hit.from, hit.to), ahead: () => [] };
  }
}

const KINDS = new Set(['tomorrow', 'weekday', 'period']);

function findRelativeDays({ text, sentences, place }: Reading): RelativeDay[] {
  return sentences.flatMap((sentence) =>
    sentence.hits
      .filter((hit) => KINDS.has(hit.concept) && isToCome(text, sentence, hit))
      .map((hit) => {
        const before = beside(sentence, hit, 'due')
          .filter(({ from, to }) => from < hit.from && hit.from - to <= 6)
          .at(-1);
        return { ...place(before?.from ?? hit.from, wordEnd(text, hit.to)), ...dayOf(hit, text) };
      }),
  );
}

const dayAt = (time: number) => {
  const day = new Date(time);
  return `${day.getUTCMonth() + 1}-${day.getUTCDate()}`;
};

type Told = { days: Set<string>; abouts: Set<string> };

/** An own "by Friday", or the date that this Friday has, bears it out. When a message came or an answer is due does not. */
export const relativeDays = claimKind({
  kind: 'date',
  byWords: true,
  find: (_text, _known, { reading }) => findRelativeDays(reading),
  read({ own, customer, readings, months, now }) {
    const told = (text: string, reading: Reading): Told => ({
      days: new Set(findDates(text, months).flatMap(({ days }) => days)),
      abouts: new Set(findRelativeDays(reading).map(({ about }) => about)),
    });
    return { now: Date.parse(now), own: told(own, readings.own), customer: told(customer, readings.customer) };
  },
  verdict({ about, ahead }, { now, own, customer }) {
    const days = Number.isNaN(now) ? [] : ahead(new Date(now).getUTCDay()).map((count) => dayAt(now + count * DAY));
    const tells = ({ days: known, abouts }: Told) => abouts.has(about) || days.some((day) => known.has(day));
    return borneOut(tells(own), () => tells(customer));
  },
});
