import type { Topic } from '@/lib/settings/playbook';
import { needle } from './topic-text';

/** As topics are written down: a line says `konto|account + gesperrt*|locked`. */
export type TopicWords = {
  /** Lines that say the matter. */
  says: string[];
  /** Lines of which one alone, outside the subject, is too little. */
  hints?: string[];
  /** Lines with which it is another matter. */
  not?: string[];
  /** Tags, types and groups. */
  labels?: string;
};

const waysOf = (part: string) => part.split('|').flatMap((way) => (way.trim() === '' ? [] : needle(way.trim())));
const linesOf = (lines: readonly string[] = []) => lines.map((line) => line.split(' + ').map(waysOf));

/** What the build writes into the package: nothing is left to be read or folded when a ticket comes. */
export const readTopic = ({ says, hints, not, labels = '' }: TopicWords): Topic => ({
  says: linesOf(says),
  hints: linesOf(hints),
  not: linesOf(not),
  labels: waysOf(labels),
});
