/**
 * Who asks: the outbox, an agent's click, an agent who wants tickets checked now, the poll, reading ahead, or the copy of
 * the knowledge base. Only the last three ever wait. A check that is wanted now is refused while Freshdesk has told the
 * account to wait.
 */
export type Lane = 'send' | 'click' | 'check' | Background;
export type Background = 'poll' | 'prefetch' | 'knowledge';

export const isBackground = (lane: Lane): lane is Background =>
  lane === 'poll' || lane === 'prefetch' || lane === 'knowledge';
