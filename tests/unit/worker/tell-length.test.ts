import { expect, test, vi } from 'vitest';
import { stubBrowser } from './browser-stub';

test('the length of a reply is told for that address and our own requests, for no page and no other extension', async () => {
  stubBrowser();
  const { lengthRule } = await import('@/lib/browser/chrome/request-rules');
  const url = 'https://acme.freshdesk.com/api/v2/tickets/4711/reply';
  expect(lengthRule({ id: 7, url, bytes: 1234, extensionId: 'us' })).toEqual({
    id: 7,
    condition: {
      urlFilter: `|${url}|`,
      requestMethods: ['post'],
      resourceTypes: ['xmlhttprequest'],
      initiatorDomains: ['us'],
      tabIds: [-1],
    },
    action: {
      type: 'modifyHeaders',
      requestHeaders: [{ header: 'content-length', operation: 'set', value: '1234' }],
    },
  });
  vi.unstubAllGlobals();
});
