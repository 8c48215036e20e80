import type { RateLimit } from './switches.ts';

/** Calls a minute of the whole account (official API docs, 2026-01; support article 225439). The trial's list limit is a guess. */
const LIMITS = {
  trial: [50, 5, 20, 20],
  growth: [200, 20, 80, 80],
  pro: [400, 100, 160, 160],
  enterprise: [700, 200, 280, 280],
} as const;

export type Plan = keyof typeof LIMITS;

export function planLimits(plan: Plan, window: RateLimit['window'] = 'fixed'): RateLimit {
  const [perMinute, listPerMinute, createPerMinute, updatePerMinute] = LIMITS[plan];
  return { perMinute, listPerMinute, createPerMinute, updatePerMinute, window };
}
