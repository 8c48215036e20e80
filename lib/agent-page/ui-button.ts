import { isGenuineClick } from './genuine-click';

/** One of a button's names; where the bar is narrow its short word stands in for it, then its drawing alone. */
type Name = { name: string; word?: string };

type Options<State extends string> = {
  host: HTMLElement;
  /** The first one is the one it starts with. */
  names: Record<State, Name>;
  /** SVG paths, in a square of 24. */
  icon?: readonly string[];
  onPress: () => void;
};

/** A button that only a person can press, and that keeps its width when it takes another of its names. */
export function createButton<State extends string>({ host, names, icon, onPress }: Options<State>) {
  const document = host.ownerDocument;
  const element = document.createElement('button');
  element.type = 'button';
  if (icon) element.append(drawing(document, icon));
  const box = element.appendChild(document.createElement('span'));
  box.className = 'names';
  const states = Object.keys(names) as State[];
  const labels = states.map((state) => {
    const label = box.appendChild(document.createElement('span'));
    label.className = state;
    for (const [kind, text] of Object.entries({ full: names[state].name, word: names[state].word })) {
      if (text === undefined) continue;
      const part = label.appendChild(document.createElement('span'));
      part.className = kind;
      part.textContent = text;
    }
    return label;
  });
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (isGenuineClick(event, element, host)) onPress();
  });
  let shown = states[0] as State;
  let shortcut = '';

  function show(state: State): void {
    shown = state;
    const { name } = names[state];
    element.dataset['state'] = state;
    // The drawing alone would have no name, and a short word another one.
    element.setAttribute('aria-label', name);
    element.title = shortcut && state === states[0] ? `${name} (${shortcut})` : name;
    labels.forEach((label, index) => {
      label.toggleAttribute('data-shown', states[index] === state);
    });
  }
  show(shown);
  return {
    element,
    show,
    /** Whether each of its names can be read whole: they take turns in the same place. */
    fits: () => labels.every((label) => label.scrollHeight <= label.clientHeight + 1),
    /** Shown with the first name. @param keys as the browser writes them, e.g. `Alt+Shift+G`; empty for none. */
    setShortcut(keys: string): void {
      shortcut = keys;
      show(shown);
    },
  };
}

function drawing(document: Document, paths: readonly string[]): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of paths) {
    svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path')).setAttribute('d', d);
  }
  return svg;
}
