import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
// The DOM in Node that follows the standards most closely; its windows are contexts of their own, so several pages can be open.
import { type DOMWindow, JSDOM } from 'jsdom';
import type { createContext } from '../platform/context.ts';
import { scriptOf } from './bundle.ts';

/** What Node has under the same name and jsdom does not. */
const FROM_NODE = [
  'structuredClone',
  'TextEncoder',
  'TextDecoder',
  'ReadableStream',
  'TransformStream',
  'CompressionStream',
  'DecompressionStream',
  'Response',
  'Request',
  'Headers',
  'crypto',
  'BroadcastChannel',
] as const;

/** A scheme of its own would have no origin in jsdom, and so no storage. */
export const BASE = 'https://assistant.example/';

const scripts = new Map<string, Script>();

/** Compiled once for all windows. */
function script(page: string): Script {
  const known = scripts.get(page);
  if (known) return known;
  const compiled = new Script(readFileSync(scriptOf(page), 'utf8'), { filename: `${page}.js` });
  scripts.set(page, compiled);
  return compiled;
}

type Context = ReturnType<typeof createContext>;

/**
 * A window with one of our own pages, running.
 * @param path its address in the extension: `sidepanel.html?ticket=4711`.
 */
export function openWindow(path: string, { platform, globals }: Context, chrome: object): JSDOM {
  const [name = ''] = /^\w+/.exec(path) ?? [];
  const dom = new JSDOM('<!doctype html><html lang="en"><head></head><body><div id="app"></div></body></html>', {
    url: BASE + path,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
  });
  const { window } = dom;
  for (const key of FROM_NODE) Object.defineProperty(window, key, { configurable: true, value: globalThis[key] });
  Object.assign(window, { platform, chrome, indexedDB: globals.indexedDB, IDBKeyRange: globals.IDBKeyRange });
  Object.defineProperties(window.navigator, {
    locks: { value: globals.locks },
    storageBuckets: { value: globals.storageBuckets },
  });
  layOut(window);
  labelQuickly(window);
  script(name).runInContext(dom.getInternalVMContext());
  return dom;
}

/** What belongs to a layout, which nothing here has: enough that code that asks for it goes on. */
function layOut(window: DOMWindow): void {
  class Observer {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const element = window.Element.prototype as unknown as Record<string, unknown>;
  Object.assign(window, {
    ResizeObserver: Observer,
    IntersectionObserver: Observer,
    scrollTo: () => undefined,
    matchMedia: (media: string) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} }),
  });
  Object.assign(element, {
    scrollIntoView: () => undefined,
    scrollTo: () => undefined,
    checkVisibility(this: Element) {
      return this.isConnected && this.closest('[hidden]') === null;
    },
  });
  const dialog = window.HTMLDialogElement.prototype as HTMLDialogElement;
  dialog.show = function show() {
    this.open = true;
  };
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  dialog.showModal = function showModal() {
    before.set(this, this.ownerDocument.activeElement);
    this.open = true;
    const first = this.querySelector<HTMLElement>(
      '[autofocus], button:not([disabled]), input:not([disabled]), select, textarea, a[href], [tabindex="0"]',
    );
    (first ?? this).focus();
  };
  dialog.close = function close() {
    if (!this.open) return;
    this.open = false;
    (before.get(this) as HTMLElement | null | undefined)?.focus?.();
    setTimeout(() => this.dispatchEvent(new window.Event('close')));
  };
}

/** jsdom looks through the whole document for the labels of each control; names are asked for all the time here. */
function labelQuickly(window: DOMWindow): void {
  for (const kind of ['HTMLInputElement', 'HTMLSelectElement', 'HTMLTextAreaElement', 'HTMLButtonElement'] as const) {
    Object.defineProperty(window[kind].prototype, 'labels', {
      get(this: HTMLElement) {
        const { id, ownerDocument } = this;
        const named = id ? ownerDocument.querySelectorAll<HTMLLabelElement>(`label[for="${quoted(id)}"]`) : [];
        const around = this.closest('label:not([for])');
        return [...named, ...(around ? [around] : [])];
      },
    });
  }
}

const quoted = (id: string) => id.replace(/["\\]/g, '\\$&');
