import { words } from '@/lib/words/agent-page';
import { createButton } from './ui-button';

/** Chrome counts a shadow as hiding what it falls on: the message keeps so far from the buttons that its own does not. */
const GAP_PX = 10;

/**
 * A sentence under the buttons, with a way to Settings when that is the remedy. In the top layer: it moves nothing in
 * the page, and no bar with hidden overflow can cut it.
 */
export function createMessage({ host, onSettings }: { host: HTMLElement; onSettings: () => void }) {
  const document = host.ownerDocument;
  const element = document.createElement('div');
  element.className = 'message';
  element.popover = 'manual';
  element.setAttribute('role', 'status');
  const sentence = element.appendChild(document.createElement('span'));
  const settings = createButton({ host, names: { idle: { name: words.settings } }, onPress: onSettings });
  let goOn: (() => void) | undefined;
  const go = createButton({ host, names: { idle: { name: words.press } }, onPress: () => goOn?.() });
  const close = createButton({ host, names: { idle: { name: words.dismiss } }, onPress: hide });
  element.append(go.element, settings.element, close.element);

  /** @param onGoOn makes the sentence a question. */
  function show(text: string, withSettings: boolean, onGoOn?: () => void): void {
    if (!element.isConnected) return;
    settings.element.hidden = !withSettings;
    go.element.hidden = !onGoOn;
    goOn = onGoOn;
    element.showPopover();
    // Filled after it is shown: screen readers announce what changes in a region that is there.
    sentence.textContent = text;
    // The host has no height of its own.
    const box = (host.shadowRoot?.querySelector('button:not(.handle)') ?? host).getBoundingClientRect();
    const below = box.bottom + element.offsetHeight + 2 * GAP_PX < innerHeight;
    element.style.left = `${Math.max(8, Math.min(box.left, innerWidth - element.offsetWidth - 8))}px`;
    element.style.top = `${below ? box.bottom + GAP_PX : box.top - element.offsetHeight - GAP_PX}px`;
  }

  function hide(): void {
    sentence.textContent = '';
    if (element.matches(':popover-open')) element.hidePopover();
  }

  return { element, go: go.element, show, hide };
}
