import { setTimeout as pause } from 'node:timers/promises';
import type { UserEvent } from '@testing-library/user-event';
import type { DOMWindow } from 'jsdom';
import {
  byAttribute,
  byLabel,
  byRole,
  bySelector,
  byText,
  hasText,
  isDisabled,
  type Query,
  type RoleOptions,
  spaced,
  textOf,
} from './query.ts';
import { isVisible } from './visible.ts';

/** Milliseconds that an action or a check waits for what it needs: beside others on a busy machine, a whole worker in the same thread. */
export const PATIENCE_MS = 30_000;
const STEP_MS = 15;

type Text = string | RegExp;
type Exact = { exact?: boolean };
type Filter = { hasText?: Text; hasNotText?: Text; has?: DomLocator; hasNot?: DomLocator; visible?: boolean };

/** What a locator needs of the page in which it looks. */
export interface Surface {
  readonly window: DOMWindow;
  readonly keyboard: { press(keys: string): Promise<void>; type(text: string): Promise<void> };
  gesture(work: (user: UserEvent) => Promise<void>): Promise<void>;
  fill(field: HTMLInputElement, text: string): Promise<void>;
  giveFile(field: HTMLInputElement, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void>;
  call(work: (...args: never[]) => unknown, ...args: unknown[]): unknown;
}

/** Waits until something holds. @throws what it threw or came to last, with what was wanted. */
export async function until<T>(
  what: () => T | Promise<T>,
  wanted: string,
  timeout = PATIENCE_MS,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    let problem: unknown;
    try {
      const value = await what();
      if (value) return value;
    } catch (error) {
      problem = error;
    }
    if (Date.now() > end) throw new Error(`${wanted}: not within ${timeout} ms`, { cause: problem });
    await pause(STEP_MS);
  }
}

/** The part of Playwright's Locator that these tests use, on a document of jsdom. */
export class DomLocator {
  constructor(
    readonly page: Surface,
    private readonly find: () => Element[],
    readonly described: string,
  ) {}

  /** All that is found now, in the order of the document. */
  elements(): Element[] {
    return this.find();
  }

  private within(query: Query, described: string): DomLocator {
    const found = () => [...new Set(this.find().flatMap((element) => query(element)))];
    return new DomLocator(this.page, found, `${this.described} ${described}`);
  }

  getByRole = (role: string, options?: RoleOptions) =>
    this.within(byRole(role, options), `${role} ${JSON.stringify(options?.name ?? '')}${options?.name ?? ''}`);
  getByText = (text: Text, options?: Exact) => this.within(byText(text, options), `text ${text}`);
  getByLabel = (text: Text, options?: Exact) => this.within(byLabel(text, options), `label ${text}`);
  getByPlaceholder = (text: Text, options?: Exact) =>
    this.within(byAttribute('placeholder', text, options), `placeholder ${text}`);
  getByTitle = (text: Text, options?: Exact) => this.within(byAttribute('title', text, options), `title ${text}`);
  locator = (selector: string) => this.within(bySelector(selector), selector);

  filter({ hasText: text, hasNotText, has, hasNot, visible }: Filter): DomLocator {
    const holds = (element: Element, { find }: { find: () => Element[] }) =>
      find().some((one) => element.contains(one) && one !== element);
    const found = () =>
      this.find().filter(
        (element) =>
          (text === undefined || hasText(element, text)) &&
          (hasNotText === undefined || !hasText(element, hasNotText)) &&
          (!has || holds(element, has as unknown as { find: () => Element[] })) &&
          (!hasNot || !holds(element, hasNot as unknown as { find: () => Element[] })) &&
          (visible === undefined || isVisible(element) === visible),
      );
    return new DomLocator(this.page, found, `${this.described} filtered ${text ?? ''}`);
  }

  nth(index: number): DomLocator {
    const found = () => this.find().slice(index, index === -1 ? undefined : index + 1);
    return new DomLocator(this.page, found, `${this.described} [${index}]`);
  }
  first = () => this.nth(0);
  last = () => this.nth(-1);
  and = (other: DomLocator) =>
    new DomLocator(
      this.page,
      () => this.find().filter((one) => other.find().includes(one)),
      `${this.described} and ${other.described}`,
    );
  or = (other: DomLocator) =>
    new DomLocator(
      this.page,
      () => [...new Set([...this.find(), ...other.find()])],
      `${this.described} or ${other.described}`,
    );

  count = async () => this.find().length;
  async all(): Promise<DomLocator[]> {
    return this.find().map((_, index) => this.nth(index));
  }

  /** The one element. @throws when there are several. */
  one(): Element | null {
    const found = this.find();
    if (found.length > 1)
      throw new Error(
        `${this.described}: ${found.length} elements\n${found.map((one) => one.outerHTML.slice(0, 160)).join('\n')}`,
      );
    return found[0] ?? null;
  }

  /** What is found now, for a person who reads why a test failed. */
  shown(): string {
    return this.find()
      .map((element) => `${element.outerHTML.slice(0, 300)}${'value' in element ? ` = ${String(element.value)}` : ''}`)
      .join('\n');
  }

  private present = () => until(() => this.one(), this.described) as Promise<HTMLElement>;

  /** As soon as a person could act on it. */
  private async ready(editable = false): Promise<HTMLElement> {
    const acts = () => {
      const element = this.one();
      if (!element || !isVisible(element) || isDisabled(element)) return null;
      return editable && (element as HTMLInputElement).readOnly ? null : element;
    };
    return (await until(acts, `${this.described} to act on`).catch((error: Error) => {
      error.message += `\nfound: ${this.shown()}\nin: ${spaced(textOf(this.page.window.document.body)).slice(-1500)}`;
      throw error;
    })) as HTMLElement;
  }

  async click({ clickCount = 1 }: { clickCount?: number } = {}): Promise<void> {
    const element = await this.ready();
    await this.page.gesture(async (user) => {
      for (let count = 0; count < clickCount; count += 1) await user.click(element);
    });
  }
  dblclick = () => this.click({ clickCount: 2 });

  async hover(): Promise<void> {
    const element = await this.ready();
    await this.page.gesture((user) => user.hover(element));
  }

  async fill(text: string): Promise<void> {
    const element = (await this.ready(true)) as HTMLInputElement;
    await this.page.fill(element, text);
  }
  clear = () => this.fill('');

  async press(keys: string): Promise<void> {
    (await this.present()).focus();
    await this.page.keyboard.press(keys);
  }

  async pressSequentially(text: string): Promise<void> {
    (await this.present()).focus();
    await this.page.keyboard.type(text);
  }

  async check(): Promise<void> {
    const element = (await this.ready()) as HTMLInputElement;
    if (!element.checked) await this.click();
    if (!(this.one() as HTMLInputElement | null)?.checked) throw new Error(`${this.described} stayed as it was`);
  }
  async uncheck(): Promise<void> {
    const element = (await this.ready()) as HTMLInputElement;
    if (element.checked) await this.click();
  }
  setChecked = (wanted: boolean) => (wanted ? this.check() : this.uncheck());

  async selectOption(wanted: string | { label: string }): Promise<void> {
    const select = (await this.ready()) as HTMLSelectElement;
    const label = typeof wanted === 'string' ? wanted : wanted.label;
    const option = await until(
      () => [...select.options].find((one) => one.value === wanted || spaced(one.text) === label),
      `${this.described} with ${label}`,
    );
    await this.page.gesture((user) => user.selectOptions(select, option));
  }

  async setInputFiles(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    const element = (await this.present()) as HTMLInputElement;
    await this.page.giveFile(element, file);
  }

  focus = async () => (await this.present()).focus();
  blur = async () => (await this.present()).blur();
  inputValue = async () => ((await this.present()) as HTMLInputElement).value;
  textContent = async () => (await this.present()).textContent;
  innerText = async () => textOf(await this.present());
  getAttribute = async (name: string) => (await this.present()).getAttribute(name);
  isVisible = async () => isVisible(this.one() ?? this.page.window.document.createElement('i'));
  isChecked = async () => ((await this.present()) as HTMLInputElement).checked;
  allTextContents = async () => this.find().map((element) => element.textContent ?? '');
  allInnerTexts = async () => this.find().map(textOf);
  evaluate = async (work: (element: never, arg: never) => unknown, arg?: unknown) =>
    this.page.call(work, await this.present(), arg);
  evaluateAll = async (work: (elements: never, arg: never) => unknown, arg?: unknown) =>
    this.page.call(work, this.find(), arg);

  async waitFor({ state = 'visible' }: { state?: 'visible' | 'hidden' | 'attached' | 'detached' } = {}): Promise<void> {
    const is = () => {
      const element = this.one();
      if (state === 'attached' || state === 'detached') return (element !== null) === (state === 'attached');
      return (element !== null && isVisible(element)) === (state === 'visible');
    };
    await until(is, `${this.described} ${state}`);
  }
}
