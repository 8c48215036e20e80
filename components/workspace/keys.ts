import type { ReadonlySignal } from '@preact/signals';
import type { Action } from './actions';

/** Single letters are for the page only while nothing is typed and no question is open. */
const TYPED = ':is(input,textarea,select,[contenteditable])';

const nameOf = (event: KeyboardEvent) =>
  event.shiftKey && /^[A-Z]$/.test(event.key) ? `Shift+${event.key}` : event.key;

/**
 * Does what the keys of the page say. Function keys and Ctrl+K work everywhere; single letters can be switched off, since
 * speech input may press them by accident (WCAG 2.1.4).
 */
export function followKeys(deps: {
  document: Document;
  actions: () => Action[];
  single: ReadonlySignal<boolean>;
  palette: () => void;
}): void {
  const { document, actions, single, palette } = deps;

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (document.querySelector('dialog[open]')) return;
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if ((ctrlKey || metaKey) && !altKey && !event.shiftKey && key.toLowerCase() === 'k') {
      event.preventDefault();
      palette();
      return;
    }
    const field = target instanceof Element && target.matches(TYPED) ? (target as HTMLElement) : null;
    if ((ctrlKey || metaKey) && key === 'Enter' && !field && !event.repeat) {
      actions()
        .find(({ id }) => id === 'send')
        ?.run();
    }
    if (ctrlKey || metaKey || altKey) return;
    if (field && key === 'Escape') {
      field.blur();
      return;
    }
    if (!/^F\d/.test(key) && (field || !single.value)) return;
    const name = nameOf(event);
    const action = actions().find(({ keys }) => keys.includes(name));
    // A key that is held down does its work once.
    if (!action || event.repeat) return;
    event.preventDefault();
    action.run();
  });
}
