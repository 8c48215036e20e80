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

/** One place of a ticket: its sentences, as `topicText` writes them, and which beginnings of a way of saying it are in there. */
type Place = { whole: string; sentences: string[]; begins: Uint8Array };

/** Letters that a way is looked up by before the text is searched for it, and bits of the table of them. */
const BEGINNING = 4;
const BITS = 16;

function beginningAt(text: string, at: number): number {
  let hash = 0;
  for (let step = 0; step < BEGINNING; step += 1) hash = Math.imul(hash ^ text.charCodeAt(at + step), 0x01000193);
  return (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1);
}

/** Thousands of ways are asked for, and nearly none is there. */
function beginningsOf(text: string): Uint8Array {
  const table = new Uint8Array(1 << BITS);
  for (let at = 0; at + BEGINNING <= text.length; at += 1) table[beginningAt(text, at)] = 1;
  return table;
}

const mayHold = (begins: Uint8Array, way: string) => way.length < BEGINNING || begins[beginningAt(way, 0)] === 1;

export type Places = Record<keyof typeof WEIGHT, Place> & { labels: string };

const placeOf = (text: string): Place => {
  const sentences = text
    .slice(0, LONGEST)
    .split(/[.!?;\n。！？；।]+/)
    .map(topicText)
    .filter((sentence) => sentence.trim() !== '');
  const whole = sentences.join('.');
  return { whole, sentences, begins: beginningsOf(whole) };
};

export const placesOf = (ticket: { subject: string; newest: string; earlier: string; labels: string[] }): Places => ({
  subject: placeOf(ticket.subject.replace(/[.!?;]+/g, ' ')),
  newest: placeOf(ticket.newest),
  earlier: placeOf(ticket.earlier),
  labels: topicText(ticket.labels.join(' ').slice(0, LONGEST)),
});

const holds = (text: string, line: Line) => line.every((ways) => ways.some((way) => text.includes(way)));

/** The parts of a line stand in one sentence; most lines are ruled out by the whole text already. */
const isSaid = ({ whole, sentences, begins }: Place, line: Line) =>
  line.every((ways) => ways.some((way) => mayHold(begins, way) && whole.includes(way))) &&
  (line.length === 1 || sentences.some((sentence) => holds(sentence, line)));

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
