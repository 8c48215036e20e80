import type { Switches } from '../switches.ts';

const MINUTE = 60_000;

/** Which limit of the account a request falls under besides the total. */
export type LimitKind = 'list' | 'create' | 'update' | 'other';
type Spent = { at: number; credits: number; kind: LimitKind };
/** A limit that is used up, and the seconds until it opens again. */
export type Over = { limit: 'account' | LimitKind; retryAfter: number };

/**
 * The limits of one account, shared by all its keys and by every other app. Whether the window is fixed or sliding, whether
 * include credits count against the list's own limit, and whether a refused call costs, is not known: switches decide.
 */
export function createLimiter(switches: Pick<Switches, 'rateLimit' | 'unknown'>, now: () => number) {
  let spent: Spent[] = [];
  let first = 0;
  /** Running sums of the window: simulations ask a million times. */
  let used = 0;
  const calls: Record<LimitKind, number> = { list: 0, create: 0, update: 0, other: 0 };
  const credits: Record<LimitKind, number> = { list: 0, create: 0, update: 0, other: 0 };

  const span = () => (switches.rateLimit.per === 'hour' ? 60 * MINUTE : MINUTE);
  const opened = () =>
    switches.rateLimit.window === 'fixed' ? Math.floor(now() / span()) * span() : now() - span() + 1;

  function count(entry: Spent, sign: 1 | -1): void {
    used += sign * entry.credits;
    calls[entry.kind] += sign;
    credits[entry.kind] += sign * entry.credits;
  }

  function spend(entry: Spent): void {
    spent.push(entry);
    count(entry, 1);
  }

  /** Lets go of what has left the window. */
  function expire(): void {
    const from = opened();
    for (let entry = spent[first]; entry && entry.at < from; entry = spent[first]) {
      count(entry, -1);
      first++;
    }
    if (first > 1000) spent = spent.slice(first);
    if (first > 1000) first = 0;
  }

  const usedOf = (kind: LimitKind) => (switches.unknown.listCountsCredits ? credits[kind] : calls[kind]);

  function limitOf(kind: LimitKind): number {
    const { listPerMinute, createPerMinute, updatePerMinute } = switches.rateLimit;
    const limits = { list: listPerMinute, create: createPerMinute, update: updatePerMinute, other: null };
    return limits[kind] ?? Number.POSITIVE_INFINITY;
  }

  /** A sliding window opens when its oldest call leaves it, a fixed one with the next minute. */
  function retryAfter(kind?: LimitKind): number {
    const oldest = spent.slice(first).find((entry) => kind === undefined || entry.kind === kind)?.at ?? now();
    const opens = switches.rateLimit.window === 'fixed' ? opened() + span() : oldest + span();
    return Math.max(1, Math.ceil((opens - now()) / 1000));
  }

  return {
    /** Null: go on. */
    check(kind: LimitKind): Over | null {
      expire();
      if (used >= switches.rateLimit.perMinute) return { limit: 'account', retryAfter: retryAfter() };
      if (usedOf(kind) >= limitOf(kind)) return { limit: kind, retryAfter: retryAfter(kind) };
      return null;
    },
    charge(kind: LimitKind, credits: number) {
      spend({ at: now(), credits, kind });
    },
    /** What a call that was refused costs. */
    chargeRefusal() {
      if (switches.unknown.refusedCost) spend({ at: now(), credits: 1, kind: 'other' });
    },
    remaining() {
      expire();
      return Math.max(0, switches.rateLimit.perMinute - used);
    },
    reset() {
      for (const entry of spent.slice(first)) count(entry, -1);
      spent = [];
      first = 0;
    },
  };
}
