import { expect, test } from 'vitest';
import { isOwnSender, type Sender } from '@/lib/messages/own-sender';

const self = { extensionId: 'us', extensionOrigin: 'chrome-extension://us' };
const ORIGIN = self.extensionOrigin;
const tab = (url: string) => ({ id: 3, url });

test.each<[string, Sender, boolean]>([
  ['the side panel', { id: 'us', origin: ORIGIN, url: `${ORIGIN}/sidepanel.html` }, true],
  ['the workspace in a tab', { id: 'us', origin: ORIGIN, tab: tab(`${ORIGIN}/sidepanel.html`), frameId: 0 }, true],
  ['the worker', { id: 'us', origin: ORIGIN, url: `${ORIGIN}/background.js` }, true],
  ['a page without an origin', { id: 'us', url: `${ORIGIN}/options.html#costs` }, true],
  [
    'a content script',
    { id: 'us', origin: 'https://acme.freshdesk.com', tab: tab('https://acme.freshdesk.com/a/tickets/1') },
    false,
  ],
  ['one without an origin', { id: 'us', url: 'https://acme.freshdesk.com/a/tickets/1' }, false],
  ['one whose address names us', { id: 'us', url: `https://evil.example/${ORIGIN}/` }, false],
  ['a sandboxed frame', { id: 'us', origin: 'null', url: `${ORIGIN}/options.html` }, false],
  ['an extension whose id begins like ours', { id: 'us', origin: `${ORIGIN}2` }, false],
  ['its page', { id: 'us', url: `${ORIGIN}2/options.html` }, false],
  ['another extension', { id: 'them', origin: ORIGIN, url: `${ORIGIN}/options.html` }, false],
  ['nobody', {}, false],
])('%s', (_name, sender, own) => {
  expect(isOwnSender(sender, self)).toBe(own);
});
