import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Switches } from '../switches.ts';

/** Headers of a normal answer. Total and remaining are decimals, `50.0` (public recording, 2026-08). */
export function apiHeaders(
  switches: Switches,
  status: number,
  remaining: number,
  credits: number,
): Record<string, string> {
  const number = (value: number) => (switches.integerHeaders ? String(value) : value.toFixed(1));
  return {
    'cache-control': 'no-store, must-revalidate',
    server: 'cloudflare',
    status: `${status} ${STATUS_CODES[status] ?? ''}`,
    'x-freshdesk-api-version': 'latest=v2; requested=v2',
    'x-fw-ratelimiting-managed': 'true',
    'x-ratelimit-total': number(switches.rateLimit.perMinute),
    'x-ratelimit-remaining': number(remaining),
    'x-ratelimit-used-currentrequest': String(credits),
    'x-request-id': randomUUID(),
    'set-cookie': '_x_w=1; path=/; secure; HttpOnly',
  };
}
