import { anyOf, SELECTORS } from './selectors';

const EDITABLE = anyOf(SELECTORS.editableRoot);
/** What is typed is done at once; how late it is seen depends on the one who looks, most of all in a hidden tab. */
const AT_ONCE_MS = 1500;
/** Send, Discard, another tab, a shortcut: the page may take a while to do it. */
const BY_THE_PAGE_MS = 10_000;
/** Keys that change nothing by themselves. */
const HARMLESS = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Arrow.*|Home|End|Page(Up|Down))$/;

/**
 * What a person does in the page, as far as it bears on a text in the editor. Only events that the browser made: a page
 * can fake the others, and other extensions do. Froala handles many keys itself, so that no `beforeinput` follows them.
 */
export function watchHands(document: Document) {
  const controller = new AbortController();
  const { signal } = controller;
  let touched = false;
  let until = Number.NEGATIVE_INFINITY;

  const act = (ms: number) => {
    touched = true;
    until = Math.max(until, performance.now() + ms);
  };
  const selects = () => document.getSelection()?.isCollapsed === false;
  const on = <T extends Event>(types: string[], hear: (event: T, inEditor: boolean) => void) => {
    for (const type of types) {
      const listen = (event: Event) => {
        if (event.isTrusted) hear(event as T, event.target instanceof Element && !!event.target.closest(EDITABLE));
      };
      document.addEventListener(type, listen, { capture: true, signal });
    }
  };

  on<KeyboardEvent>(['keydown'], ({ key, ctrlKey, metaKey }, inEditor) => {
    if (HARMLESS.test(key)) return;
    if (!inEditor || ctrlKey || metaKey) act(BY_THE_PAGE_MS);
    else act(key.length > 1 || selects() ? AT_ONCE_MS : 0);
  });
  on<InputEvent>(['beforeinput'], ({ inputType }, inEditor) => {
    if (inEditor) act(!inputType.startsWith('insert') || selects() ? AT_ONCE_MS : 0);
  });
  on(['cut', 'paste', 'drop'], (_, inEditor) => inEditor && act(AT_ONCE_MS));
  on(['pointerdown'], (_, inEditor) => !inEditor && act(BY_THE_PAGE_MS));

  return {
    /** Somebody typed there, or pressed something in the page. */
    touched: () => touched,
    /** What goes away now is taken for the person's own doing. */
    atWork: () => performance.now() < until,
    stop: () => controller.abort(),
  };
}

export type Hands = ReturnType<typeof watchHands>;
