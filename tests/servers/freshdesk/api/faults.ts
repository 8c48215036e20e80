import type { Answer } from '../http/call.ts';
import { html } from '../http/call.ts';
import type { Switches } from '../switches.ts';
import type { Unknowns } from '../unknowns.ts';

const page = (title: string) => `<!DOCTYPE html><html><head><title>${title}</title></head><body>${title}</body></html>`;

/** The answer of an edge in front of the help desk, if a switch asks for one; counts that switch down. */
export function edgeFault(switches: Switches): Answer | null {
  if (switches.unavailable > 0) {
    switches.unavailable--;
    return html(503, page('Service unavailable'), { server: 'cloudflare' });
  }
  if (switches.html502 > 0) {
    switches.html502--;
    return html(502, page('502 Bad Gateway'), { server: 'cloudflare' });
  }
  if (switches.html200 > 0) {
    switches.html200--;
    return html(200, page('Sign into : Support'), { 'content-type': 'text/html; charset=utf-8' });
  }
  const { next429 } = switches;
  if (next429.count > 0) {
    next429.count--;
    const wait: Record<string, string> = next429.retryAfter === null ? {} : { 'retry-after': `${next429.retryAfter}` };
    return tooManyRequests(next429.html ? 'html' : switches.unknown.refusalBody, wait);
  }
  return null;
}

/** Body and type of a 429 are not documented. */
export function tooManyRequests(body: Unknowns['refusalBody'], headers: Record<string, string>): Answer {
  const common = { server: 'cloudflare', ...headers };
  const text = 'You have exceeded the limit of requests per minute';
  if (body === 'html') return html(429, page('429 Too Many Requests'), common);
  if (body === 'empty') return { status: 429, headers: common, body: '' };
  if (body === 'text') return { status: 429, headers: { 'content-type': 'text/plain', ...common }, body: text };
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return { status: 429, headers: { ...type, ...common }, body: JSON.stringify({ message: text }) };
}
