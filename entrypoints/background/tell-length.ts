import { browser } from 'wxt/browser';
import type { TellLength } from '@/lib/freshdesk/exchange';

/**
 * A stream has no length, and `fetch` lets nobody write that header; a rule for the one address does (tried in Chromium
 * 156: over HTTP/2 the request then looks like any other, and is still not repeated when its connection dies). Session rules
 * end with the browser; one that a dying worker left is replaced before the next request to its address.
 */
export const tellLength: TellLength = async (url, bytes) => {
  const rules = browser.declarativeNetRequest;
  const urlFilter = `|${url}|`;
  const stale = (await rules.getSessionRules()).filter(({ condition }) => condition.urlFilter === urlFilter);
  const id = 1 + Math.floor(Math.random() * 2 ** 30);
  await rules.updateSessionRules({
    removeRuleIds: stale.map((rule) => rule.id),
    addRules: [
      {
        id,
        condition: {
          urlFilter,
          requestMethods: ['post'],
          resourceTypes: ['xmlhttprequest'],
          // Ours alone: no page, and no other extension.
          initiatorDomains: [browser.runtime.id],
          tabIds: [-1],
        },
        action: {
          type: 'modifyHeaders',
          requestHeaders: [{ header: 'content-length', operation: 'set', value: String(bytes) }],
        },
      },
    ],
  });
  return () => rules.updateSessionRules({ removeRuleIds: [id] });
};
