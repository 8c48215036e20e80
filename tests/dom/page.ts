import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
// Clicks and keys with every event that a browser fires for them.
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { DOMWindow, JSDOM } from 'jsdom';
import type { createBrowser } from '../platform/browser.ts';
import { DomLocator, type Surface, until } from './locator.ts';
import { byAttribute, byLabel, byRole, bySelector, byText, type Query, type RoleOptions } from './query.ts';
import { BASE } from './window.ts';

type Opened = { dom: JSDOM; end: () => void };

const KEYS: Record<string, string> = {
  Control: 'Control',
  ControlOrMeta: 'Control',
  Shift: 'Shift',
  Alt: 'Alt',
  Meta: 'Meta',
};

/** The part of Playwright's Page that these tests use: one of our own pages, in a window of jsdom. */
export class DomPage implements Surface {
  private opened: Opened;
  private user: UserEvent;
  private readonly changed = new WeakSet<Element>();
  private readonly downloads: { suggestedFilename: string; text: Promise<string> }[] = [];
  closed = false;

  constructor(
    readonly path: string,
    private readonly open: (path: string) => Opened,
    private readonly browser: ReturnType<typeof createBrowser>,
  ) {
    this.opened = open(path);
    this.user = this.hands();
  }

  get window(): DOMWindow {
    return this.opened.dom.window;
  }

  private hands(): UserEvent {
    const { document } = this.window;
    // A browser tells of a change when the field is left.
    document.addEventListener('focusout', ({ target }) => {
      const field = target as Element;
      if (!this.changed.delete(field)) return;
      field.dispatchEvent(new this.window.Event('change', { bubbles: true }));
    });
    const { downloads, window } = this;
    const blobs = new Map<string, Blob>();
    Object.assign(window.URL, {
      createObjectURL: (blob: Blob) => {
        const url = `blob:${blobs.size}`;
        blobs.set(url, blob);
        return url;
      },
      revokeObjectURL: () => undefined,
    });
    window.HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (!blob) return;
      const text = new Promise<string>((resolve) => {
        const reader = new window.FileReader();
        reader.onload = () => resolve(String(reader.result));
        reader.readAsText(blob as never);
      });
      downloads.push({ suggestedFilename: this.download, text });
    };
    const user = userEvent.setup({ document, delay: null, pointerEventsCheck: 0 });
    const { state } = this.browser;
    // One clipboard for all windows; that of user-event is its own.
    Object.defineProperty(window.navigator, 'clipboard', {
      value: {
        readText: async () => state.clipboard,
        writeText: async (text: string) => {
          state.clipboard = text;
        },
      },
    });
    return user;
  }

  private all(query: Query, described: string): DomLocator {
    return new DomLocator(this, () => query(this.window.document), described);
  }

  getByRole = (role: string, options?: RoleOptions) =>
    this.all(byRole(role, options), `${role} ${JSON.stringify(options ?? {})}`);
  getByText = (text: string | RegExp, options?: { exact?: boolean }) => this.all(byText(text, options), `text ${text}`);
  getByLabel = (text: string | RegExp, options?: { exact?: boolean }) =>
    this.all(byLabel(text, options), `label ${text}`);
  getByPlaceholder = (text: string | RegExp, options?: { exact?: boolean }) =>
    this.all(byAttribute('placeholder', text, options), `placeholder ${text}`);
  getByTitle = (text: string | RegExp, options?: { exact?: boolean }) =>
    this.all(byAttribute('title', text, options), `title ${text}`);
  locator = (selector: string) => this.all(bySelector(selector), selector);

  url = () => `${this.browser.origin}/${this.window.location.href.slice(BASE.length)}`;
  content = async () => this.window.document.documentElement.outerHTML;
  /** Nothing is heard of here: a dialog or a script error of the page fails the test by itself. */
  on = () => this;
  title = async () => this.window.document.title;
  bringToFront = async () => undefined;
  setViewportSize = async () => undefined;
  waitForTimeout = (milliseconds: number) => pause(milliseconds);

  /** Does something as the person, whose click the browser itself has seen. */
  async gesture(work: (user: UserEvent) => Promise<void>): Promise<void> {
    this.browser.state.gesture = true;
    try {
      await work(this.user);
    } finally {
      this.browser.state.gesture = false;
    }
  }

  /** Replaces what stands in a field, in one go. */
  async fill(field: HTMLInputElement, text: string): Promise<void> {
    const { window } = this;
    const kind = field.tagName === 'TEXTAREA' ? window.HTMLTextAreaElement : window.HTMLInputElement;
    field.focus();
    if (field.value === text && text === '') return;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
    this.changed.add(field);
    field.dispatchEvent(new window.InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
  }

  async giveFile(
    field: HTMLInputElement,
    { name, mimeType, buffer }: { name: string; mimeType: string; buffer: Buffer },
  ) {
    const file = new this.window.File([new Uint8Array(buffer)], name, { type: mimeType });
    await this.gesture((user) => user.upload(field, file as never));
  }

  readonly keyboard = {
    press: async (keys: string): Promise<void> => {
      const parts = keys.split(/\+(?!$)/);
      const key = parts.pop() ?? '';
      const held = parts.map((part) => KEYS[part] ?? part);
      const name = key === ' ' || key === 'Space' ? ' ' : key;
      const pressed = name.length === 1 ? name.replace(/[{[]/g, '$&$&') : `{${name}}`;
      await this.gesture(async (user) => {
        await user.keyboard(
          `${held.map((one) => `{${one}>}`).join('')}${pressed}${held.map((one) => `{/${one}}`).join('')}`,
        );
      });
      const { activeElement } = this.window.document;
      if (activeElement?.tagName === 'SUMMARY' && /^(?:Enter| |Space)$/.test(keys))
        (activeElement as HTMLElement).click();
      if (key === 'Escape') this.cancelDialog();
    },
    type: async (text: string): Promise<void> => {
      await this.gesture((user) => user.keyboard(text.replace(/[{[]/g, '$&$&')));
    },
    insertText: async (text: string): Promise<void> => {
      await this.gesture((user) => user.keyboard(text.replace(/[{[]/g, '$&$&')));
    },
  };

  /** Escape closes the dialog in front, unless its page forbids it. */
  private cancelDialog(): void {
    const dialog = [...this.window.document.querySelectorAll('dialog[open]')].at(-1) as HTMLDialogElement | undefined;
    if (dialog?.dispatchEvent(new this.window.Event('cancel', { cancelable: true }))) dialog.close();
  }

  /** Runs a function in the window, as one of its own: its globals are that window's. */
  call(work: (...args: never[]) => unknown, ...args: unknown[]): unknown {
    const inside = this.window.eval(`(${work})`) as (...args: unknown[]) => unknown;
    return inside(...args);
  }
  evaluate = async (work: (arg: never) => unknown, arg?: unknown) => this.call(work, arg);

  async waitForEvent(kind: string) {
    if (kind !== 'download') throw new Error(`Nothing here waits for ${kind}.`);
    const one = await until(() => this.downloads.shift(), 'a download');
    const path = async () => {
      const file = join(await mkdtemp(join(tmpdir(), 'download-')), one.suggestedFilename);
      await writeFile(file, await one.text);
      return file;
    };
    return { suggestedFilename: () => one.suggestedFilename, path };
  }

  private async leave(): Promise<void> {
    const { window } = this;
    window.dispatchEvent(new window.Event('pagehide'));
    Object.defineProperty(window.document, 'visibilityState', { configurable: true, value: 'hidden' });
    window.document.dispatchEvent(new window.Event('visibilitychange', { bubbles: true }));
    // What a page begins as it goes, a browser still takes.
    await pause(20);
    this.opened.end();
    window.close();
  }

  async reload(): Promise<void> {
    const path = this.window.location.href.slice(BASE.length);
    await this.leave();
    this.opened = this.open(path);
    this.user = this.hands();
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    await this.leave();
  }
}
