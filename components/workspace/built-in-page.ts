import type { Platform } from '@/lib/browser/platform';
import { findBuiltIn } from '@/lib/llm/built-in/api';
import { createBuiltInClient } from '@/lib/llm/built-in/client';
import { BUILT_IN_PORT, serveBuiltIn } from '@/lib/llm/built-in/port';
import { isOwnSender } from '@/lib/messages/own-sender';

/** Lends this page to the worker, for the browser's own model. */
export function offerBuiltIn({ extension, messaging }: Pick<Platform, 'extension' | 'messaging'>): void {
  const page = crypto.randomUUID();
  messaging.onConnect(BUILT_IN_PORT, (port, sender) => {
    // A content script has our id, too, and shares its page with strangers: they would ask the model whatever they like.
    if (!isOwnSender(sender, extension)) return port.disconnect();
    serveBuiltIn(port, createBuiltInClient(findBuiltIn(globalThis)), page);
  });
}
