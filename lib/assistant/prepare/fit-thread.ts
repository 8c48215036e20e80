import { wholeCharacters } from '@/lib/text/unicode';
import type { ThreadMessage } from '../types';
import { heading } from './prompt-delimiter';

/** What a message costs besides its text: heading with its mark, blank line, and its share of a gap marker. */
const OVERHEAD = 100;

export type ThreadItem = { kind: 'message'; message: ThreadMessage } | { kind: 'gap'; count: number };

export type FittedThread = {
  /** Oldest first, with a gap wherever messages were left out. */
  items: ThreadItem[];
  /** How many messages were left out. */
  omitted: number;
  /** How many of those kept were cut in their middle. */
  shortened: number;
};

/**
 * Fits a thread into `budget` characters, always in the same way: the first message stays (shortened in the middle if
 * huge), then the newest customer message, whole if it can be, then whatever is newest. The oldest of the middle go.
 * @param mark of the request, for what is said about cuts.
 */
export function fitThread(messages: ThreadMessage[], budget: number, mark = '…'): FittedThread {
  const cost = (text: string) => text.length + OVERHEAD;
  const total = messages.reduce((sum, message) => sum + cost(message.text), 0);
  if (total <= budget)
    return { items: messages.map((message) => ({ kind: 'message', message })), omitted: 0, shortened: 0 };

  const kept = new Map<number, ThreadMessage>();
  let left = budget;
  const keep = (index: number, most: number): boolean => {
    const message = messages[index];
    const room = Math.min(left, most) - OVERHEAD;
    if (!message || room < Math.min(message.text.length, SHORTEST)) return false;
    const text = shortenMiddle(message.text, room, mark);
    kept.set(index, { ...message, text });
    left -= cost(text);
    return true;
  };

  const newest = messages.findLastIndex((message) => message.role === 'requester');
  // Seven tenths for the newest question, so that the description always has a share.
  if (newest > 0) keep(newest, Math.floor(budget * 0.7));
  if (messages.length > 0) keep(0, newest > 0 ? Math.floor(budget * 0.3) : Math.floor(budget * 0.7));
  // One endless log in the middle must not push out everything else.
  const most = Math.floor(budget / 4);
  for (let index = messages.length - 1; index > 0; index -= 1) {
    if (kept.has(index)) continue;
    if (Math.min(cost(messages[index]?.text ?? ''), most) > left) break;
    keep(index, most);
  }
  const shortened = [...kept].filter(([index, { text }]) => text !== messages[index]?.text).length;
  return { items: withGaps(messages.length, kept), omitted: messages.length - kept.size, shortened };
}

/** Below this a shortened message says nothing. */
const SHORTEST = 200;

function withGaps(length: number, kept: Map<number, ThreadMessage>): ThreadItem[] {
  const items: ThreadItem[] = [];
  for (let index = 0; index < length; index += 1) {
    const message = kept.get(index);
    const last = items.at(-1);
    if (message) items.push({ kind: 'message', message });
    else if (last?.kind === 'gap') last.count += 1;
    else items.push({ kind: 'gap', count: 1 });
  }
  return items;
}

/**
 * Cuts the middle out, where a long text says least: its start names the matter, its end asks. Never above `most`.
 * @param mark see `fitThread`: the text itself may hold a line that says the same without it.
 */
export function shortenMiddle(text: string, most: number, mark = '…'): string {
  if (text.length <= most) return text;
  const marker = `\n${heading(mark, `${text.length - most} characters and more left out`)}\n`;
  const room = Math.max(0, most - marker.length);
  const head = wholeCharacters(text.slice(0, Math.ceil(room * 0.6)));
  const tail = text.slice(text.length - Math.floor(room * 0.4)).replace(/^[\uDC00-\uDFFF]/, '');
  return `${head}${marker}${tail}`.slice(0, Math.max(most, 0));
}
