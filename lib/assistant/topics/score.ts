import type { Topic } from '@/lib/settings/playbook';
import { topicText } from './topic-text';

/** Characters; what a message is about is said at its beginning. */
const LONGEST = 4000;
const SAYS = 2;
const HINTS = 1;
/** However often it is said in one place. */
const MOST = 5;
const WEIGHT = { subject: 3, newest: 3, earlier: 1 };
/** A tag was put there by somebody who knew. */
const LABEL = 40;
/** A hint in the body alone stays below. */
const LEAST = 4;

type Line = string[][];

/** One place of a ticket: its sentences, as `topicText` writes them. */
type Place = { whole: string; sentences: string[] };

export type Places = Record<keyof typeof WEIGHT, Place> & { labels: string };

const placeOf = (text: string): Place => {
  const sentences = text
    .slice(0, LONGEST)
    .split(/[.!?;\n。！？；।]+/)
    .map(topicText)
    .filter((sentence) => sentence.trim() !== '');
  return { whole: sentences.join('.'), sentences };
};

export const placesOf = (ticket: { subject: string; newest: string; earlier: string; labels: string[] }): Places => ({
  subject: placeOf(ticket.subject.replace(/[.!?;]+/g, ' ')),
  newest: placeOf(ticket.newest),
  earlier: placeOf(ticket.earlier),
  labels: topicText(ticket.labels.join(' ').slice(0, LONGEST)),
});

const holds = (text: string, line: Line) => line.every((ways) => ways.some((way) => text.includes(way)));

/** The parts of a line stand in one sentence; most lines are ruled out by the whole text already. */
const isSaid = ({ whole, sentences }: Place, line: Line) =>
  holds(whole, line) && (line.length === 1 || sentences.some((sentence) => holds(sentence, line)));

const count = (place: Place, lines: Line[]) => lines.filter((line) => isSaid(place, line)).length;

/** How loudly a ticket speaks of a topic; 0 where it is another matter or too little is said. */
export function scoreTopic(topic: Topic, places: Places): number {
  const isLabelled = topic.labels.some((way) => places.labels.includes(way));
  const isOther = count(places.subject, topic.not) + count(places.newest, topic.not) > 0;
  if (isOther && !isLabelled) return 0;
  const spoken = (Object.keys(WEIGHT) as (keyof typeof WEIGHT)[])
    .map((name) => {
      const said = SAYS * count(places[name], topic.says) + HINTS * count(places[name], topic.hints);
      return WEIGHT[name] * Math.min(MOST, said);
    })
    .reduce((sum, one) => sum + one, isLabelled ? LABEL : 0);
  return spoken < LEAST ? 0 : spoken;
}
