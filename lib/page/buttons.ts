import css from './buttons.css?inline';
import { HOST_TAG } from './instance';
import { createMessage } from './message';
import { createButton } from './ui-button';

export type Kind = 'response' | 'instructions';

const NAMES = [
  ['response', 'Generate Response'],
  ['instructions', 'Tech Instructions'],
] as const;
/** The second half of a double click shall not stop what the first half started. */
const DOUBLE_CLICK_MS = 500;

type Options = {
  document: Document;
  onGenerate: (kind: Kind) => void;
  onStop: (kind: Kind) => void;
  onSettings: () => void;
  onReload: () => void;
};

/** The two buttons and what they have to say, in one element that keepPlaced() puts where it belongs. */
export function createButtons({ document, onGenerate, onStop, onSettings, onReload }: Options) {
  const host = document.createElement(HOST_TAG);
  // Open, not closed: nothing in it is secret, a closed one is no barrier to a page either, and assistive tools and tests
  // find the buttons by role and name. What protects a press is isGenuineClick().
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  let running: ReadonlySet<Kind> = new Set();
  const startedAt = new Map<Kind, number>();

  const buttons = NAMES.map(([kind, name]) => ({
    kind,
    button: createButton({ host, name, busyName: 'Stop generating', onPress: () => press(kind) }),
  }));
  const reload = createButton({ host, name: 'Reload this page', onPress: onReload });
  const message = createMessage({ host, onSettings });
  const spoken = document.createElement('span');
  spoken.className = 'spoken';
  spoken.setAttribute('aria-live', 'polite');
  let parts = [...buttons.map(({ button }) => button.element), spoken, message.element];
  root.append(...parts);

  function press(kind: Kind): void {
    if (running.has(kind)) {
      if (performance.now() - (startedAt.get(kind) ?? 0) > DOUBLE_CLICK_MS) onStop(kind);
      return;
    }
    startedAt.set(kind, performance.now());
    message.hide();
    // Before any answer: a person sees at once that the press was taken.
    setRunning([...running, kind]);
    onGenerate(kind);
  }

  function setRunning(kinds: Iterable<Kind>): void {
    const before = running;
    running = new Set(kinds);
    for (const { kind, button } of buttons) button.setBusy(running.has(kind));
    // Only on a change: the same words written again would be read out again.
    if (running.size !== before.size) spoken.textContent = running.size > 0 ? 'Generating' : '';
  }

  return {
    host,
    setRunning,
    get running(): ReadonlySet<Kind> {
      return running;
    },
    showMessage: message.show,
    /** For another ticket: nothing of the last one stays. */
    reset(): void {
      message.hide();
      setRunning([]);
    },
    /** Our side of the extension is gone: one button is left, and it reloads the page. */
    offerReload(): void {
      message.hide();
      parts = [reload.element];
      root.replaceChildren(...parts);
    },
    /** Puts back what a page took out of the shadow tree, or threw in. */
    repair(): void {
      const intact = parts.length === root.childNodes.length && parts.every((part) => part.parentNode === root);
      if (!intact) root.replaceChildren(...parts);
    },
  };
}

export type Buttons = ReturnType<typeof createButtons>;
