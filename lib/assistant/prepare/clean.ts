import { AppError } from '@/lib/failures/app-error';
import { cleanUnicode } from '@/lib/text/unicode';
import type { Task } from '../tasks/task';
import type { Refinement, ThreadMessage, TicketFacts } from '../types';
import { briefly, describeFields, firstName } from './structured';
import { isPlaceholder, readThread } from './thread';

/** Characters. Freshdesk's own subjects have at most 255. */
const LONGEST_SUBJECT = 500;
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
  firstName: string | null;
  subject: string;
  /** `Status: Open`. */
  fields: string[];
  tags: string[];
  /** Oldest first, without quoted history, signatures and automatic answers. */
  thread: ThreadMessage[];
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
    firstName: firstName(facts.requesterName),
    subject,
    fields: describeFields(facts),
    tags: facts.tags.slice(0, MOST_TAGS).flatMap((tag) => briefly(tag, LONGEST_TAG) || []),
    thread,
    refinement: refinement && {
      instruction: cleanUnicode(refinement.instruction).trim(),
      currentText: cleanUnicode(refinement.currentText).trim(),
    },
  };
}
