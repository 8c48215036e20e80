import { browser } from 'wxt/browser';
import { findBuiltIn } from '@/lib/model/built-in/api';
import { createBuiltInClient } from '@/lib/model/built-in/client';
import { BUILT_IN_PORT, serveBuiltIn } from '@/lib/model/built-in/port';

/** Lends this page to the worker, for the browser's own model. */
export function offerBuiltIn(): void {
  const page = crypto.randomUUID();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== BUILT_IN_PORT || port.sender?.id !== browser.runtime.id) return;
    serveBuiltIn(port, createBuiltInClient(findBuiltIn(globalThis)), page);
  });
}
