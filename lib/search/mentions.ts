import { fold } from './fold';
import { pairsOf, runsOf } from './terms';

/** Words of questions that say nothing of what is asked, in the languages of the shipped texts; of four letters or more. */
const EMPTY = new Set(
  (
    'what when where which does will would could should have been being that this these those with from about your they them there their then ' +
    'wann wird kann welche welcher welches wieso warum weshalb gibt sind haben eine einen einer ' +
    'quand quel quelle quels quelles comment pourquoi combien est-ce peut faut dois avec pour vous notre votre ' +
    'cuando donde cual cuales como porque cuanto puede pueden esta este para tiene hace ' +
    'quando onde qual quais porque quanto pode podem esse para ' +
    'wanneer waar welke hoeveel waarom wordt kunnen heeft deze voor ' +
    'dove quale quali come perche quanto quanti puo sono avete questo questa'
  ).split(' '),
);

/** Shorter words are in every text, unless they have a number in them. */
const SHORTEST = 4;
/** How much of a word must be there: its ending changes with the sentence. */
const STEM = 0.7;
/** How many of its words a text must have. */
const MOST = 0.5;

/** What a question is about: beginnings of its words, numbers, and letters of scripts without gaps two by two. */
function matterOf(ask: string): string[] {
  return runsOf(fold(ask)).flatMap(({ text, gapless }) => {
    if (gapless) return pairsOf(text);
    if (/\d/.test(text)) return [` ${text}`];
    return text.length < SHORTEST || EMPTY.has(text)
      ? []
      : [` ${text.slice(0, Math.max(SHORTEST, text.length * STEM))}`];
  });
}

/**
 * Whether a text speaks of what a customer asks: at least half of the words of the question stand in it, whatever their
 * endings. It says nothing of whether the answer is right. Linear.
 * @param ask a few words, as the model lists them
 */
export function mentions(text: string, ask: string): boolean {
  const matter = matterOf(ask.slice(0, 300));
  const said = ` ${runsOf(fold(text))
    .map((run) => run.text)
    .join(' ')}`;
  const found = matter.filter((part) => said.includes(part));
  return matter.length > 0 && found.length >= matter.length * MOST;
}
