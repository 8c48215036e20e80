import type { Answer, Call } from '../http/call.ts';
import type { Switches } from '../switches.ts';

/** What every answer carries, whoever made it: the server's clock and, if asked for, permission for other origins. */
export function edgeHeaders(call: Call, switches: Switches, now: number): Record<string, string> {
  const date = new Date(now + switches.clockSkewMs).toUTCString();
  if (!switches.unknown.cors || call.headers['origin'] === undefined) return { date };
  return {
    date,
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-allow-methods': 'GET, POST, PUT, DELETE',
    'access-control-expose-headers': 'retry-after, x-ratelimit-total, x-ratelimit-remaining',
  };
}

/** A browser's question before a call of another origin; null when it is none, or goes unanswered. */
export const preflight = (call: Call, switches: Switches): Answer | null =>
  switches.unknown.cors && call.method === 'OPTIONS' ? { status: 204, headers: {}, body: '' } : null;
