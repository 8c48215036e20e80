/**
 * Keeps keys pressed on our buttons from Freshdesk's one-key shortcuts: seen from the page, their target is our host, which
 * no "is this an input?" check knows. At the window and in the capture phase, because shortcut libraries listen there, too;
 * what a key does to a button (Enter, Space, Tab) is the browser's and happens all the same.
 * @param onKey a key of ours, which comes nowhere else; true when it was used.
 */
export function keepKeys(host: HTMLElement, signal: AbortSignal, onKey: (event: KeyboardEvent) => boolean): void {
  const view = host.ownerDocument.defaultView;
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    view?.addEventListener(
      type,
      (event) => {
        if (event.target !== host) return;
        event.stopImmediatePropagation();
        if (type === 'keydown' && onKey(event)) event.preventDefault();
      },
      { capture: true, signal },
    );
  }
}
