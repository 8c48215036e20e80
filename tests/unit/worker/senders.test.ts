import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/failures/explain';
import type { FromContent } from '@/lib/messages/content';
import type { Sender } from '@/lib/messages/own-sender';
import { refuseSender } from '@/lib/worker/senders';

const self = { extensionId: 'us', extensionOrigin: 'chrome-extension://us' };
const HOSTS = ['acme.freshdesk.com', 'support.example.com'];
const page = (origin: string, path = '/a/tickets/4711', more: object = {}) => ({
  id: 'us',
  origin,
  frameId: 0,
  url: origin + path,
  tab: { url: origin + path },
  ...more,
});
const generate: FromContent = { type: 'generate', ticketId: 4711, kind: 'response' };
const kindFor = (sender: Sender, request: FromContent = generate, hosts: readonly string[] = HOSTS) =>
  refuseSender(request, sender, self, hosts)?.kind ?? 'allowed';

describe('P10 a content script', () => {
  it.each([
    ['the help desk', page('https://acme.freshdesk.com'), 'allowed'],
    ["the company's own name", page('https://support.example.com'), 'allowed'],
    ['another extension', page('https://acme.freshdesk.com', undefined, { id: 'them' }), 'not-allowed'],
    ['a frame', page('https://acme.freshdesk.com', undefined, { frameId: 3 }), 'not-allowed'],
    ['another help desk', page('https://globex.freshdesk.com'), 'page-other-desk'],
    ['http', page('http://acme.freshdesk.com'), 'page-other-desk'],
    ['another port', page('https://acme.freshdesk.com:8443'), 'page-other-desk'],
    ['a name that begins like ours', page('https://acme.freshdesk.com.evil.example'), 'page-other-desk'],
    ['a sub-host', page('https://x.support.example.com'), 'page-other-desk'],
    ['a sandboxed page', page('null'), 'page-other-desk'],
    ['a tab on another ticket', page('https://acme.freshdesk.com', '/a/tickets/4712'), 'page-other-ticket'],
    ['a list', page('https://acme.freshdesk.com', '/a/tickets/filters/4711'), 'page-other-ticket'],
  ])('on %s', (_name, sender, kind) => {
    expect(kindFor(sender)).toBe(kind);
  });

  it('gets nothing before set-up but the way there', () => {
    expect(kindFor(page('https://acme.freshdesk.com'), generate, [])).toBe('no-freshdesk-key');
    expect(kindFor(page('https://acme.freshdesk.com'), { type: 'open-options' }, [])).toBe('allowed');
  });

  it.each([
    ['the help desk', page('https://acme.freshdesk.com'), 'allowed'],
    ["the company's own name", page('https://support.example.com'), 'allowed'],
    ['another help desk', page('https://globex.freshdesk.com'), 'page-other-desk'],
    ['a frame', page('https://acme.freshdesk.com', undefined, { frameId: 3 }), 'not-allowed'],
  ])('brings the settings to the front after set-up: on %s', (_name, sender, kind) => {
    expect(kindFor(sender, { type: 'open-options' })).toBe(kind);
  });

  it.each([
    ['https://globex.freshdesk.com', undefined],
    ['https://acme.freshdesk.com:8443', undefined],
    ['https://freshdesk.com', undefined],
    ['http://acme.freshdesk.com', undefined],
    ['null', undefined],
    // The script comes there only because the person entered that name.
    ['https://old-support.example.com', 'acme.freshdesk.com'],
  ])('on %s learns of the help desk: %s', (origin, subject) => {
    const refused = refuseSender(generate, page(origin), self, HOSTS);
    expect(refused?.subject).toBe(subject);
    expect(explain(refused ?? { kind: 'unexpected' }).text).toMatch(
      subject ? /is set up for acme\.freshdesk\.com\. To/ : /is set up for another help desk than this page's\. To/,
    );
  });
});
