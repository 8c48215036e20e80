import type { ThreadMessage } from '../types';

/** A message with the number by which a prompt names it: S3 for what customers and agents wrote, N1 for a private note. */
export type Numbered = ThreadMessage & { label: string };

/** Numbers a thread, oldest first. */
export function numbered(thread: readonly ThreadMessage[]): Numbered[] {
  const counts = { S: 0, N: 0 };
  return thread.map((message) => {
    const letter = message.role === 'note' ? 'N' : 'S';
    counts[letter] += 1;
    return { ...message, label: `${letter}${counts[letter]}` };
  });
}

/** @property open what customers wrote since our last reply, oldest first; an agent's notes of a call stand for their caller. */
export type Turn = { open: Numbered[]; lastReply: Numbered | null };

/** Whose turn it is. Calls, notes and automatic answers are no reply of ours. */
export function turnOf(thread: readonly Numbered[]): Turn {
  const isReply = ({ role, as, automatic }: Numbered) => role === 'agent' && as !== 'call' && !automatic;
  const last = thread.findLastIndex(isReply);
  const open = thread
    .slice(last + 1)
    .filter(({ role, as, automatic }) => !automatic && (role === 'requester' || as === 'call'));
  return { open, lastReply: thread[last] ?? null };
}
