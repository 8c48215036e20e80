import { browser } from 'wxt/browser';
import { findBuiltIn } from '@/lib/llm/built-in/api';
import { createBuiltInClient } from '@/lib/llm/built-in/client';
import { BUILT_IN_PORT, serveBuiltIn } from '@/lib/llm/built-in/port';
import { isOwnSender } from '@/lib/messages/own-sender';

/** Lends this page to the worker, for the browser's own model. */
export function offerBuiltIn(): void {
  const page = crypto.randomUUID();
  const self = { extensionId: browser.runtime.id, extensionOrigin: location.origin };
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== BUILT_IN_PORT) return;
    // A content script has our id, too, and shares its page with strangers: they would ask the model whatever they like.
    if (!isOwnSender(port.sender ?? {}, self)) return port.disconnect();
    serveBuiltIn(port, createBuiltInClient(findBuiltIn(globalThis)), page);
  });
}
