import { browser } from 'wxt/browser';
import type { RequestRules } from '../platform';

/** What the browser is told of one request: its length. It fits this address, our own requests, and nothing else. */
export const lengthRule = (request: { id: number; url: string; bytes: number; extensionId: string }) => ({
  id: request.id,
  condition: {
    urlFilter: `|${request.url}|`,
    requestMethods: ['post' as const],
    resourceTypes: ['xmlhttprequest' as const],
    // Ours alone: no page, and no other extension.
    initiatorDomains: [request.extensionId],
    tabIds: [-1],
  },
  action: {
    type: 'modifyHeaders' as const,
    requestHeaders: [{ header: 'content-length', operation: 'set' as const, value: String(request.bytes) }],
  },
});

/**
 * A stream has no length, and `fetch` lets nobody write that header; a rule for the one address does (tried in Chromium
 * 156: over HTTP/2 the request then looks like any other, and is still not repeated when its connection dies). Session rules
 * end with the browser; one that a dying worker left is replaced before the next request to its address.
 */
export const requestRules: RequestRules = {
  async contentLengthRule(url, bytes) {
    const rules = browser.declarativeNetRequest;
    const id = 1 + Math.floor(Math.random() * 2 ** 30);
    const rule = lengthRule({ id, url, bytes, extensionId: browser.runtime.id });
    const { urlFilter } = rule.condition;
    const stale = (await rules.getSessionRules()).filter(({ condition }) => condition.urlFilter === urlFilter);
    await rules.updateSessionRules({ removeRuleIds: stale.map((one) => one.id), addRules: [rule] });
    return () => rules.updateSessionRules({ removeRuleIds: [id] });
  },
};
