import { AppError } from '@/lib/errors';
import { createLimiter, type LimitKind } from '../../servers/freshdesk/api/limiter.ts';
import { type Plan, planLimits } from '../../servers/freshdesk/plans.ts';
import { defaultSwitches, type RateLimit } from '../../servers/freshdesk/switches.ts';
import type { World } from './world.ts';

export type Tally = { calls: number; refused: number };

/** One Freshdesk account: the local server's own limiter, without HTTP around it. */
export function createAccount(world: World, plan: Plan, window: RateLimit['window']) {
  const switches = { ...defaultSwitches(), rateLimit: planLimits(plan, window) };
  // The harsher answer to what is not known: whoever is refused pays for it.
  switches.unknown.refusedCost = true;
  const limiter = createLimiter(switches, world.now);

  function headers(over: { retryAfter: number } | null): Headers {
    return new Headers({
      'x-ratelimit-total': `${switches.rateLimit.perMinute}.0`,
      'x-ratelimit-remaining': `${limiter.remaining()}.0`,
      ...(over ? { 'retry-after': String(over.retryAfter) } : {}),
    });
  }

  return {
    limits: switches.rateLimit,
    /** One call. @throws AppError like the client's for a 429. */
    call(kind: LimitKind, credits: number, tally: Tally, observe: (headers: Headers) => void = () => undefined): void {
      tally.calls++;
      const over = limiter.check(kind);
      if (over) limiter.chargeRefusal();
      else limiter.charge(kind, credits);
      observe(headers(over));
      if (!over) return;
      tally.refused++;
      throw new AppError({ kind: 'freshdesk-rate-limited', status: 429, retryAfterSeconds: over.retryAfter });
    },
  };
}

export type Account = ReturnType<typeof createAccount>;
