import { AppError } from '@/lib/failures/app-error';
import { cleanUnicode } from '@/lib/text/unicode';
import type { Task } from '../tasks/task';
import type { Refinement, TicketFacts } from '../types';
import { personName } from './names/person-name';
import type { PersonName } from './names/types';
import { type Numbered, numbered } from './numbered';
import { briefly, describeFields, type FieldText } from './structured';
import { isPlaceholder, readThread } from './thread';

/** Characters. Freshdesk's own subjects have at most 255. */
const LONGEST_SUBJECT = 500;
const LONGEST_NAME = 120;
const LONGEST_TAG = 100;
const MOST_TAGS = 1000;

export type Uncleaned = {
  task: Task;
  facts: TicketFacts;
  includePrivateNotes: boolean;
  refinement: Refinement | null;
};

/** All texts of people that a prompt is made of. */
export type Texts = {
  person: PersonName;
  /** As the help desk has it; empty where that is none. */
  requesterName: string;
  subject: string;
  /** `Status: Open`. */
  fields: FieldText[];
  tags: string[];
  /** Oldest first, without quoted history and signatures. */
  thread: Numbered[];
  refinement: Refinement | null;
};

/**
 * Leaves of the ticket what a model should read: no quotes, no contact data, nothing invisible.
 * @throws AppError `ticket-empty` without any text, `ticket-placeholder` when Freshdesk withholds the customer's words.
 */
export function clean({ task, facts, includePrivateNotes, refinement }: Uncleaned): Texts {
  if (isPlaceholder(facts)) throw new AppError('ticket-placeholder');
  const thread = readThread(facts, task.privateNotes === 'always' || includePrivateNotes);
  const subject = briefly(facts.subject, LONGEST_SUBJECT);
  if (subject === '' && thread.length === 0) throw new AppError('ticket-empty');
  return {
    person: personName(facts.requesterName),
    requesterName: briefly(facts.requesterName ?? '', LONGEST_NAME),
    subject,
    fields: describeFields(facts),
    tags: facts.tags.slice(0, MOST_TAGS).flatMap((tag) => briefly(tag, LONGEST_TAG) || []),
    thread: numbered(thread),
    refinement: refinement && {
      ...refinement,
      instruction: cleanUnicode(refinement.instruction).trim(),
      currentText: cleanUnicode(refinement.currentText).trim(),
    },
  };
}
