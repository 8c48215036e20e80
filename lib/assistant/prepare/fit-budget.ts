import type { Texts } from './clean';
import { fitThread, type ThreadItem } from './fit-thread';
import { createMark } from './prompt-delimiter';
import type { Choices } from './read-choices';
import { fitList } from './structured';

/** Characters. */
const LONGEST_TAGS = 1000;
/** What stands above the thread is free up to here; what is longer takes from the thread, at most a quarter of it. */
const FREE_HEAD = 1000;

/** What of the ticket goes into the prompt. */
export type Fitted = {
  /** With which every heading begins; nothing that people wrote holds it. */
  mark: string;
  /** Lines above the thread. */
  head: string[];
  /** Messages and gaps, oldest first. */
  items: ThreadItem[];
  /** How many messages were left out, and how many of the others cut in their middle. */
  omittedMessages: number;
  shortenedMessages: number;
};

/** The step that makes the ticket as short as the model needs it. */
export function fitBudget(known: Texts & Pick<Choices, 'budget' | 'random'>): Fitted {
  const { thread, refinement, budget } = known;
  const head = headLines(known, Math.max(FREE_HEAD, budget / 4));
  const others = refinement ? [refinement.currentText, refinement.instruction] : [];
  const mark = createMark(known.random, [...head, ...thread.map((message) => message.text), ...others]);
  const over = Math.max(0, head.join('\n').length - FREE_HEAD);
  const { items, omitted, shortened } = fitThread(thread, budget - over, mark);
  return { mark, head, items, omittedMessages: omitted, shortenedMessages: shortened };
}

/** @param most characters of all of it. */
function headLines({ firstName, subject, ...known }: Texts, most: number): string[] {
  const tags = fitList(known.tags, ', ', Math.min(LONGEST_TAGS, most / 4));
  const lines = [`Requester first name: ${firstName ?? '(not known)'}`, `Subject: ${subject || '(none)'}`];
  const fields = fitList(known.fields, '; ', most - lines.join('\n').length - tags.length - 100);
  return [...lines, ...(fields ? [`Ticket fields: ${fields}`] : []), ...(tags ? [`Tags: ${tags}`] : [])];
}
