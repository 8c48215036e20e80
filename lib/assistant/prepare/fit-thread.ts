import type { Omission } from '@/lib/domain/omission';
import type { Wish } from './allot';
import { compactLogs } from './compact-log';
import { type Numbered, turnOf } from './numbered';
import { shortenMiddle } from './shorten';

export type ThreadItem =
  | { kind: 'message'; message: Numbered }
  /** Messages left out, by the numbers of the first and last of them. */
  | { kind: 'gap'; count: number; from: string; to: string };

/** Characters of a heading besides the names in it, its line ends, and its share of a gap. */
const OVERHEAD = 150;
/** For what we said last and what it all began with, even in the smallest room. */
const LEAST = 400;
/** Below this a shortened message says nothing. */
const SHORTEST = 200;
/** A log that takes less of the room is left whole. */
const SMALL_LOG = 0.04;

export const costOf = ({ author, attachments, text }: Numbered): number =>
  text.length + OVERHEAD + Math.min(120, author?.length ?? 0) + Math.min(400, attachments?.join(', ').length ?? 0);

/** A message with what it gets of the room in the first rounds. */
export type Claimant = { message: Numbered; shares: readonly number[] };

/**
 * In which order messages get room: all that the customer wrote since our last reply, newest first; our last reply; the
 * description; notes, where they are background; then the rest, newest first.
 */
export function claimants(thread: readonly Numbered[], notesApart: boolean, room: number): Claimant[] {
  const { open, lastReply } = turnOf(thread);
  const isNote = (message: Numbered) => notesApart && message.role === 'note';
  const seen = new Set<Numbered>();
  const claim = (messages: (Numbered | null | undefined)[], shares: (index: number) => readonly number[]): Claimant[] =>
    messages.flatMap((message, index) => {
      if (!message || seen.has(message)) return [];
      seen.add(message);
      return [{ message, shares: shares(index) }];
    });
  const newestFirst = open.toReversed();
  // The newest question speaks loudest; of many before it each has a part of what is meant for all.
  const others = 0.15 / Math.max(1, open.length - 1);
  const beginning = [Math.max(LEAST, room * 0.1)];
  return [
    ...claim(newestFirst, (index) => {
      if (index === 0) return [room * (open.length === 1 ? 0.4 : 0.25)];
      return newestFirst[index] === thread[0] ? beginning : [room * others];
    }),
    ...claim([lastReply], () => [Math.max(LEAST, room * 0.08)]),
    ...claim([thread[0]], () => beginning),
    ...claim(thread.filter(isNote).toReversed(), () => [room * 0.03]),
    // One endless log in the middle must not push out everything else.
    ...claim(thread.toReversed(), () => [0, room * 0.125]),
  ];
}

export const wishOf = ({ message, shares }: Claimant): Wish => ({ size: costOf(message), shares });

/** Messages whose logs are shorter, where all of them do not fit as they are. */
export function withShortLogs(
  thread: readonly Numbered[],
  room: number,
  mark: string,
): { thread: Numbered[]; cuts: Omission[] } {
  const cuts: Omission[] = [];
  const shorter = thread.map((message) => {
    if (message.text.length < room * SMALL_LOG) return message;
    const { text, lines } = compactLogs(message.text, mark);
    if (lines === 0 || text.length >= message.text.length) return message;
    cuts.push({ kind: 'log-lines', label: message.label, sentAt: message.at, lines });
    return { ...message, text };
  });
  return { thread: shorter, cuts };
}

/** The message within what it was granted; null where nothing of it would say anything. */
export function within(
  message: Numbered,
  grant: number,
  mark: string,
): { message: Numbered; cut: Omission | null } | null {
  const cost = costOf(message);
  if (cost <= grant) return { message, cut: null };
  const room = grant - (cost - message.text.length);
  if (room < Math.min(message.text.length, SHORTEST)) return null;
  const text = shortenMiddle(message.text, room, mark);
  const characters = message.text.length - text.length;
  return {
    message: { ...message, text },
    cut: { kind: 'middle', label: message.label, sentAt: message.at, characters },
  };
}

/** Oldest first, with a gap wherever messages were left out. */
export function withGaps(thread: readonly Numbered[], kept: ReadonlyMap<string, Numbered>): ThreadItem[] {
  const items: ThreadItem[] = [];
  for (const { label } of thread) {
    const message = kept.get(label);
    const last = items.at(-1);
    if (message) items.push({ kind: 'message', message });
    else if (last?.kind === 'gap') {
      last.count += 1;
      last.to = label;
    } else items.push({ kind: 'gap', count: 1, from: label, to: label });
  }
  return items;
}
