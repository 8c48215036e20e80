import { DRAFT_KINDS, type DraftKind } from '@/lib/domain/draft-kinds';
import type { PageAnswers } from '@/lib/messages/page';
import { words } from '@/lib/words/agent-page';
import css from './buttons.css?inline';
import { createDragHandle, type DragHandle, type FloatingPosition } from './floating-position';
import { watchVisibility } from './genuine-click';
import { REPLY_ICON, TECH_ICON } from './icons';
import { createHost } from './instance';
import { createMessage } from './message';
import { createTamperGuard } from './tamper-guard';
import { createButton } from './ui-button';

/** The second half of a double click shall not stop what the first half started. */
const DOUBLE_CLICK_MS = 500;

const SHORT = { response: words.shortResponse, instructions: words.shortInstructions } as const;
const ICON = { response: REPLY_ICON, instructions: TECH_ICON } as const;

type Options = {
  document: Document;
  signal: AbortSignal;
  onGenerate: (kind: DraftKind) => void;
  onStop: (kind: DraftKind) => void;
  /** A response is written already: to be shown, not to be written again. */
  onOpen: () => void;
  onSettings: () => void;
  onReload: () => void;
  onMoved: (spot: FloatingPosition) => void;
};

/** The two buttons and what they have to say, in one element that keepPlaced() puts where it belongs. */
export interface Buttons {
  readonly host: HTMLElement;
  readonly handle: DragHandle;
  /** Which drafts are being generated: their buttons stop them. */
  setRunning(kinds: Iterable<DraftKind>): void;
  readonly running: ReadonlySet<DraftKind>;
  /** Whether there is a response to open. */
  setDraft(written: boolean): void;
  /** As many words as there is room for. */
  fit(): void;
  setShortcuts(shortcuts: PageAnswers['shortcuts']): void;
  showMessage(text: string, withSettings: boolean, onGoOn?: () => void): void;
  hideMessage(): void;
  /** For another ticket: nothing of the last one stays. */
  reset(): void;
  /** Our side of the extension is gone: one button is left, and it reloads the page. */
  offerReload(): void;
  /** Puts back what the page changed. @returns false when it will not leave the buttons alone. */
  restore(): boolean;
}

export function createButtons({
  document,
  signal,
  onGenerate,
  onStop,
  onOpen,
  onSettings,
  onReload,
  onMoved,
}: Options): Buttons {
  const host = createHost(document);
  // Open, not closed: nothing in it is secret, a closed one is no barrier to a page either, and assistive tools and tests
  // find the buttons by role and name. What protects a press is isGenuineClick().
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  let running: ReadonlySet<DraftKind> = new Set();
  let written = false;
  const startedAt = new Map<DraftKind, number>();

  const buttons = DRAFT_KINDS.map((kind) => {
    const button = createButton({
      host,
      names: {
        idle: { name: words[kind], word: SHORT[kind] },
        busy: { name: words.stop, word: words.shortStop },
        // Only of a reply: it is what one comes back for.
        ...(kind === 'response' && { draft: { name: words.openDraft, word: words.shortDraft } }),
      } as Record<'idle' | 'busy' | 'draft', { name: string; word: string }>,
      icon: ICON[kind],
      // The question stands in the top layer: a page with harmless layers over everything costs a click, not the button.
      onPress: () =>
        pressWhenSeen(kind, button.element, () =>
          message.show(words.covered, false, () => pressWhenSeen(kind, message.go, message.hide)),
        ),
    });
    return { kind, button };
  });
  const handle = createDragHandle({ host, signal, onMoved });
  let pressedAt = Number.NEGATIVE_INFINITY;
  const reload = createButton({
    host,
    names: { idle: { name: words.reload } },
    // It takes the place of a button that somebody may be pressing right now, and a reload may cost them what they typed.
    onPress: () => {
      const again = performance.now() - pressedAt < DOUBLE_CLICK_MS;
      pressedAt = performance.now();
      if (!again) onReload();
    },
  });
  const message = createMessage({ host, onSettings });
  const visibility = watchVisibility([message.go, ...buttons.map(({ button }) => button.element)]);
  const spoken = document.createElement('span');
  spoken.className = 'spoken';
  spoken.setAttribute('aria-live', 'polite');
  const guard = createTamperGuard({ host, root, sheet });
  guard.show([handle.element, ...buttons.map(({ button }) => button.element), spoken, message.element]);

  function pressWhenSeen(kind: DraftKind, element: HTMLElement, otherwise: () => void): void {
    if (guard.isStable()) visibility.judge(element, (visible) => (visible ? press(kind) : otherwise()));
    else otherwise();
  }

  function press(kind: DraftKind): void {
    pressedAt = performance.now();
    if (running.has(kind)) {
      if (performance.now() - (startedAt.get(kind) ?? 0) > DOUBLE_CLICK_MS) onStop(kind);
      return;
    }
    message.hide();
    if (kind === 'response' && written) {
      onOpen();
      return;
    }
    startedAt.set(kind, performance.now());
    // Before any answer: a person sees at once that the press was taken.
    setRunning([...running, kind]);
    onGenerate(kind);
  }

  function name(): void {
    for (const { kind, button } of buttons) {
      button.show(running.has(kind) ? 'busy' : kind === 'response' && written ? 'draft' : 'idle');
    }
  }

  /** Whole names, else short words, else the drawings alone: half a name says nothing. */
  function fit(): void {
    for (const length of ['full', 'word', 'icon']) {
      host.dataset['length'] = length;
      if (buttons.every(({ button }) => button.fits())) return;
    }
  }

  function setRunning(kinds: Iterable<DraftKind>): void {
    const before = running;
    running = new Set(kinds);
    name();
    // Only on a change: the same words written again would be read out again.
    if (running.size !== before.size) spoken.textContent = running.size > 0 ? words.generating : '';
  }

  return {
    host,
    handle,
    setRunning,
    get running(): ReadonlySet<DraftKind> {
      return running;
    },
    setDraft(is) {
      if (is === written) return;
      written = is;
      name();
    },
    fit,
    setShortcuts(shortcuts) {
      for (const { kind, button } of buttons) button.setShortcut(shortcuts[kind] ?? '');
    },
    showMessage: message.show,
    hideMessage: message.hide,
    reset() {
      message.hide();
      written = false;
      setRunning([]);
    },
    offerReload() {
      message.hide();
      guard.show([reload.element]);
    },
    restore: guard.restore,
  };
}
