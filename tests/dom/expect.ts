import { expect as plain } from 'vitest';
import { DomLocator, PATIENCE_MS, until } from './locator.ts';
import { DomPage } from './page.ts';
import { descriptionOf, isDisabled, nameOf, spaced, textOf } from './query.ts';
import { isVisible } from './visible.ts';

type Text = string | RegExp;
type Options = { timeout?: number; ignoreCase?: boolean };
type Judge = (locator: DomLocator, ...args: never[]) => boolean;

const fits = (text: string, wanted: Text, part: boolean): boolean =>
  typeof wanted !== 'string'
    ? wanted.test(text)
    : part
      ? spaced(text).includes(spaced(wanted))
      : spaced(text) === spaced(wanted);

/** Of one text, of its one element; of a list, of all elements in order. */
const texts =
  (part: boolean): Judge =>
  (locator, wanted: Text | Text[]) => {
    if (!Array.isArray(wanted)) {
      const element = locator.one();
      return element !== null && fits(textOf(element), wanted, part);
    }
    const found = locator.elements().map(textOf);
    if (!part)
      return found.length === wanted.length && wanted.every((one, index) => fits(found[index] ?? '', one, false));
    let from = 0;
    return wanted.every((one) => {
      const at = found.findIndex((text, index) => index >= from && fits(text, one, true));
      from = at + 1;
      return at >= 0;
    });
  };

const JUDGES: Record<string, Judge> = {
  toBeVisible: (locator) => isVisible(locator.one() ?? locator.page.window.document.createElement('i')),
  toBeHidden: (locator) => !isVisible(locator.one() ?? locator.page.window.document.createElement('i')),
  toBeAttached: (locator) => locator.one() !== null,
  toBeEnabled: (locator) => locator.one() !== null && !isDisabled(locator.one() as Element),
  toBeDisabled: (locator) => locator.one() !== null && isDisabled(locator.one() as Element),
  toBeEditable: (locator) => {
    const field = locator.one() as HTMLInputElement | null;
    return field !== null && !isDisabled(field) && !field.readOnly;
  },
  toBeChecked: (locator, { checked = true }: { checked?: boolean } = {}) => {
    const field = locator.one() as HTMLInputElement | null;
    return field !== null && (field.checked ?? field.getAttribute('aria-checked') === 'true') === checked;
  },
  toBeFocused: (locator) => locator.one() !== null && locator.one() === locator.page.window.document.activeElement,
  toBeEmpty: (locator) => locator.one() !== null && (locator.one() as Element).textContent === '',
  toHaveCount: (locator, count: number) => locator.elements().length === count,
  toHaveText: texts(false),
  toContainText: texts(true),
  toHaveValue: (locator, wanted: Text) => {
    const { value } = (locator.one() as HTMLInputElement | null) ?? { value: null };
    return value !== null && (typeof wanted === 'string' ? value === wanted : wanted.test(value));
  },
  toHaveAttribute: (locator, name: string, wanted?: Text) => {
    const value = locator.one()?.getAttribute(name) ?? null;
    if (value === null) return false;
    return typeof wanted === 'string' ? value === wanted : (wanted?.test(value) ?? true);
  },
  toHaveAccessibleName: (locator, wanted: Text) =>
    locator.one() !== null && fits(nameOf(locator.one() as Element), wanted, false),
  toHaveAccessibleDescription: (locator, wanted: Text) =>
    locator.one() !== null && fits(descriptionOf(locator.one() as Element), wanted, false),
  toHaveId: (locator, id: string) => locator.one()?.id === id,
};

const PAGE_JUDGES: Record<string, (page: DomPage, wanted: Text) => boolean> = {
  toHaveURL: (page, wanted) => (typeof wanted === 'string' ? page.url() === wanted : wanted.test(page.url())),
  toHaveTitle: (page, wanted) => fits(page.window.document.title, wanted, false),
};

const isOptions = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && 'timeout' in value && typeof value.timeout === 'number';

/** The end of what stands on the page. */
const said = (subject: DomLocator | DomPage): string =>
  spaced(textOf((subject instanceof DomPage ? subject : subject.page).window.document.body)).slice(-1500);

function checks(subject: DomLocator | DomPage, wanted: boolean): Record<string, unknown> {
  const judges = (subject instanceof DomPage ? PAGE_JUDGES : JUDGES) as Record<string, (...args: unknown[]) => boolean>;
  const described = subject instanceof DomPage ? 'the page' : subject.described;
  const result: Record<string, unknown> = {};
  for (const [name, judge] of Object.entries(judges)) {
    result[name] = async (...args: unknown[]) => {
      const last = args.at(-1);
      const timeout = isOptions(last) ? last.timeout : undefined;
      const what = `${described} ${wanted ? '' : 'not '}${name} ${args.map(String).join(' ')}`;
      await until(() => judge(subject, ...args) === wanted, what, timeout ?? PATIENCE_MS).catch((error: Error) => {
        error.message += `\nfound: ${subject instanceof DomPage ? subject.url() : subject.shown()}\nin: ${said(subject)}`;
        throw error;
      });
    };
  }
  return result;
}

async function toPass(work: () => unknown, { timeout = PATIENCE_MS }: Options = {}): Promise<void> {
  await until(
    async () => {
      await work();
      return true;
    },
    'the block to pass',
    timeout,
  );
}

/** Playwright's `expect`, of which the kinds of checks are split: those that wait are ours, all others Vitest's. */
export const expect = Object.assign(
  (subject: unknown, message?: string) => {
    if (subject instanceof DomLocator || subject instanceof DomPage)
      return { ...checks(subject, true), not: checks(subject, false) };
    if (typeof subject === 'function')
      return new Proxy(plain(subject, message), {
        get: (target, key) =>
          key === 'toPass' ? (options: Options) => toPass(subject as () => unknown, options) : Reflect.get(target, key),
      });
    return plain(subject, message);
  },
  {
    poll: (work: () => unknown, options: { timeout?: number; message?: string } | undefined = {}) =>
      plain.poll(work as () => never, { timeout: options?.timeout ?? PATIENCE_MS, interval: 20 }),
    any: plain.any,
    anything: plain.anything,
    objectContaining: plain.objectContaining,
    arrayContaining: plain.arrayContaining,
    stringContaining: plain.stringContaining,
    stringMatching: plain.stringMatching,
    soft: plain.soft,
  },
);
