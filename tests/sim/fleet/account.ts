import type { Rate } from '@/lib/freshdesk/headers';
import { createLimiter, type LimitKind } from '../../servers/freshdesk/api/limiter.ts';
import { type Plan, planLimits } from '../../servers/freshdesk/plans.ts';
import { defaultSwitches, type RateLimit } from '../../servers/freshdesk/switches.ts';
import type { World } from './world.ts';

export type Tally = { calls: number; refused: number };
export const freshTally = (): Tally => ({ calls: 0, refused: 0 });

/** One call: what it asks for, what it costs, and where it is counted. */
export type Call = { kind: LimitKind; credits: number; tally: Tally };

/** One Freshdesk account: the local server's own limiter, without HTTP around it. */
export function createAccount(world: World, plan: Plan, window: RateLimit['window']) {
  const switches = { ...defaultSwitches(), rateLimit: planLimits(plan, window) };
  // The harsher answer to what is not known: whoever is refused pays for it.
  switches.unknown.refusedCost = true;
  const limiter = createLimiter(switches, world.now);
  const total = switches.rateLimit.perMinute;

  return {
    limits: switches.rateLimit,

    /** @returns seconds to wait for a call that was refused, null for one that was answered. */
    call({ kind, credits, tally }: Call): number | null {
      tally.calls++;
      const over = limiter.check(kind);
      if (!over) {
        limiter.charge(kind, credits);
        return null;
      }
      limiter.chargeRefusal();
      tally.refused++;
      return over.retryAfter;
    },

    /** What every answer says of the account, also a refusal. */
    rate: (): Rate => ({ total, remaining: limiter.remaining() }),
  };
}

export type Account = ReturnType<typeof createAccount>;
