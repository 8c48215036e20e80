import type { Switches } from '../switches.ts';

const MINUTE = 60_000;
const LIST = 'list';

/**
 * The account-wide limit of a minute with the tickets list's own limit beside it, shared by all keys.
 * Guess: refused calls cost nothing, include credits do not count against the list's limit. Whether the real window
 * is fixed or sliding is not known, so both exist.
 */
export function createLimiter(switches: Switches, now: () => number) {
  let spent: { at: number; credits: number; list: boolean }[] = [];

  const start = () =>
    switches.rateLimit.window === 'fixed' ? Math.floor(now() / MINUTE) * MINUTE : now() - MINUTE + 1;

  function current() {
    const from = start();
    spent = spent.filter((entry) => entry.at >= from);
    return spent;
  }
  const used = () => current().reduce((sum, entry) => sum + entry.credits, 0);
  const lists = () => current().filter((entry) => entry.list).length;

  function retryAfter(): number {
    const oldest = current()[0]?.at ?? now();
    const opens = switches.rateLimit.window === 'fixed' ? start() + MINUTE : oldest + MINUTE;
    return Math.max(1, Math.ceil((opens - now()) / 1000));
  }

  return {
    /** Null: go on. Otherwise which limit is used up and the seconds to wait. */
    check(kind: string): { limit: 'account' | 'list'; retryAfter: number } | null {
      if (used() >= switches.rateLimit.perMinute) return { limit: 'account', retryAfter: retryAfter() };
      if (kind === LIST && lists() >= switches.rateLimit.listPerMinute)
        return { limit: LIST, retryAfter: retryAfter() };
      return null;
    },
    charge(kind: string, credits: number) {
      spent.push({ at: now(), credits, list: kind === LIST });
    },
    remaining: () => Math.max(0, switches.rateLimit.perMinute - used()),
    reset() {
      spent = [];
    },
  };
}
