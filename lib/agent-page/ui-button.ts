import { isGenuineClick } from './genuine-click';

type Options = { host: HTMLElement; name: string; busyName?: string; onPress: () => void };

/** A button that only a person can press, and that keeps its width when it takes its other name. */
export function createButton({ host, name, busyName, onPress }: Options) {
  const element = host.ownerDocument.createElement('button');
  element.type = 'button';
  const names = element.appendChild(host.ownerDocument.createElement('span'));
  names.className = 'names';
  const labels = [name, busyName ?? name].map((text) => {
    const label = names.appendChild(host.ownerDocument.createElement('span'));
    label.textContent = text;
    return label;
  });
  if (busyName) labels[1]?.classList.add('busy-name');
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (isGenuineClick(event, element, host)) onPress();
  });
  let isBusy = false;
  let shortcut = '';

  function setBusy(busy: boolean): void {
    isBusy = busy;
    element.classList.toggle('busy', busy);
    element.title = busy ? (busyName ?? name) : shortcut ? `${name} (${shortcut})` : name;
    labels.forEach((label, index) => {
      if (index === Number(busy)) label.removeAttribute('aria-hidden');
      else label.setAttribute('aria-hidden', 'true');
    });
  }
  setBusy(false);
  return {
    element,
    setBusy,
    /** Shown with the name. @param keys as the browser writes them, e.g. `Alt+Shift+G`; empty for none. */
    setShortcut(keys: string): void {
      shortcut = keys;
      setBusy(isBusy);
    },
  };
}
