import { describe, expect, it } from 'vitest';
import { refuseSender } from '@/entrypoints/background/senders';
import { type Request, requestSchema } from '@/lib/messages/contract';

const self = { extensionId: 'us', extensionOrigin: 'chrome-extension://us' };
const HOSTS = ['acme.freshdesk.com', 'support.example.com'];
const page = (origin: string, path = '/a/tickets/4711', more: object = {}) => ({
  id: 'us',
  origin,
  frameId: 0,
  url: origin + path,
  tab: { url: origin + path } as never,
  ...more,
});
const generate: Request = { type: 'generate', ticketId: 4711, kind: 'response' };
const kindFor = (sender: object, request: Request = generate, hosts: readonly string[] = HOSTS) =>
  refuseSender(request, sender as never, self, hosts)?.kind ?? 'allowed';

describe('a content script', () => {
  it.each([
    ['the help desk', page('https://acme.freshdesk.com'), 'allowed'],
    ["the company's own name", page('https://support.example.com'), 'allowed'],
    ['another extension', page('https://acme.freshdesk.com', undefined, { id: 'them' }), 'not-allowed'],
    ['a frame', page('https://acme.freshdesk.com', undefined, { frameId: 3 }), 'not-allowed'],
    ['another help desk', page('https://globex.freshdesk.com'), 'settings-invalid'],
    ['http', page('http://acme.freshdesk.com'), 'settings-invalid'],
    ['another port', page('https://acme.freshdesk.com:8443'), 'settings-invalid'],
    ['a name that begins like ours', page('https://acme.freshdesk.com.evil.example'), 'settings-invalid'],
    ['a sub-host', page('https://x.support.example.com'), 'settings-invalid'],
    ['a sandboxed page', page('null'), 'settings-invalid'],
    ['a tab on another ticket', page('https://acme.freshdesk.com', '/a/tickets/4712'), 'page-other-ticket'],
    ['a list', page('https://acme.freshdesk.com', '/a/tickets/filters/4711'), 'page-other-ticket'],
  ])('on %s', (_name, sender, kind) => {
    expect(kindFor(sender)).toBe(kind);
  });

  it.each<Request>([
    { type: 'check-now' },
    { type: 'settings-saved' },
    { type: 'test-model', baseUrl: 'https://evil.example', apiKey: '', model: 'x' },
    { type: 'add-note', ticketId: 4711, text: 'x' },
    { type: 'undo', deliveryId: 'x' },
  ])('may not ask for $type', (request) => {
    expect(kindFor(page('https://acme.freshdesk.com'), request)).toBe('not-allowed');
  });

  it('gets nothing before set-up', () => {
    expect(kindFor(page('https://acme.freshdesk.com'), generate, [])).toBe('no-freshdesk-key');
  });
});

describe('a forged message', () => {
  it.each([
    [{ type: 'generate', ticketId: '4711', kind: 'response' }],
    [{ type: 'generate', ticketId: 4711.5, kind: 'response' }],
    [{ type: 'generate', ticketId: -1, kind: 'response' }],
    [{ type: 'generate', ticketId: 4711, kind: 'reply' }],
    [{ type: 'generate', ticketId: 4711, kind: 'response', url: 'https://evil.example' }],
    [{ type: 'generate', ticketId: 4711, kind: 'response', instruction: 'x'.repeat(2001) }],
    [{ type: 'get-secrets' }],
    [['generate']],
    ['generate'],
    [null],
  ])('%.60j is no request', (message) => {
    expect(requestSchema.safeParse(message).success).toBe(false);
  });
});
