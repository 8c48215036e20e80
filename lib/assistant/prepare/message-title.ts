import { describeCuts } from './cuts';
import type { Numbered, Turn } from './numbered';
import { briefly } from './structured';

/** Characters of names in a heading. */
const LONGEST_NAME = 120;
const LONGEST_FILES = 400;
const MOST_FILES = 20;

/** On one line, and without the brackets that a heading ends with. */
const inHeading = (text: string, most: number) => briefly(text, most).replaceAll('[', '(').replaceAll(']', ')');

const named = (what: string, author: string | null, between = ' ') =>
  author ? `${what}${between}${inHeading(author, LONGEST_NAME)}` : what;

function speaker({ role, as, automatic, author }: Numbered): string {
  if (automatic) return named('automatic answer, nobody wrote it', author, ': ');
  if (as === 'call') return named('agent, notes of a call with the customer', author, ': ');
  if (as === 'outbound') return named('agent, who began this ticket', author, ': ');
  if (as === 'merged') return 'customer, from a ticket that was merged into this one';
  if (as === 'other-person') return named('customer side, but not the requester', author, ': ');
  return named({ requester: 'customer', agent: 'agent', note: 'private note by' }[role], author);
}

function files(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const told = names
    .slice(0, MOST_FILES)
    .map((name) => inHeading(name, LONGEST_NAME))
    .join(', ');
  const more = names.length > MOST_FILES ? ` and ${names.length - MOST_FILES} more` : '';
  return [`attached, not readable here: ${told.slice(0, LONGEST_FILES)}${more}`];
}

/** What a message's heading says: its number, when, who, and whether it is to be answered. */
export function messageTitle(message: Numbered, { open }: Turn, time: (instant: string) => string): string {
  const at = open.findIndex(({ label }) => label === message.label);
  return [
    message.label,
    time(message.at),
    speaker(message),
    ...files(message.attachments ?? []),
    ...describeCuts(message.cuts),
    ...(message.hiddenText ? ['hidden text left out'] : []),
    ...(at < 0 ? [] : [at === open.length - 1 ? 'NEWEST, ANSWER THIS' : 'NOT ANSWERED YET, ANSWER THIS TOO']),
  ].join(' · ');
}
