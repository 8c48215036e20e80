import { words } from '@/lib/words/agent-page';
import { MOMENTS } from '@/lib/words/locale';
import { piecesOf } from '@/lib/words/pieces';
import { isDark } from './appearance';
import { createHost } from './instance';
import { keepKeys } from './own-keys';
import { anyOf, SELECTORS } from './selectors';
import css from './sent-bar.css?inline';
import { createButton } from './ui-button';

const GAP_PX = 8;
const WIDEST_PX = 700;
const LEAST_PX = 320;
const CONTAINER = anyOf(SELECTORS.editorContainer);

type Options = { document: Document; signal: AbortSignal; onTake: () => void; onLeave: () => void };
/** `warns`: text that was sent stands in the editor; `tells`: it was taken out. */
type Saying = { kind: 'warns' | 'tells'; at: number; editor: HTMLElement; removable: boolean };

/**
 * What there is to say about a reply that went out from here and whose text stands, or stood, in Freshdesk's own editor.
 * In the top layer, above the editor: it moves nothing of the page and covers nothing of the editor while there is room.
 */
export interface SentBar {
  /** @param removable whether it can be told from the agent's own words. */
  warn(at: number, editor: HTMLElement, removable: boolean): void;
  tell(at: number, editor: HTMLElement): void;
  hide(): void;
  /** What it says now. */
  kind(): 'warns' | 'tells' | null;
}

export function createSentBar({ document, signal, onTake, onLeave }: Options): SentBar {
  const view = document.defaultView as Window;
  const host = createHost(document);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const bar = root.appendChild(document.createElement('div'));
  const region = (role: 'alert' | 'status') => {
    const element = bar.appendChild(document.createElement('span'));
    element.setAttribute('role', role);
    return element;
  };
  const regions = { warns: region('alert'), tells: region('status') };
  const take = createButton({ host, names: { idle: { name: words.takeOut } }, onPress: onTake });
  const leave = createButton({ host, names: { idle: { name: words.leave } }, onPress: onLeave });
  const close = createButton({ host, names: { idle: { name: 'OK' } }, onPress: hide });
  bar.append(take.element, leave.element, close.element);
  let saying: Saying | null = null;

  function show(next: Saying): void {
    const { kind, at, editor, removable } = next;
    const same = host.isConnected && saying?.kind === kind && saying.at === at && saying.removable === removable;
    saying = next;
    if (!host.isConnected) document.body.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    if (!same) {
      bar.className = `bar ${kind}`;
      leave.element.hidden = kind !== 'warns';
      take.element.hidden = kind !== 'warns' || !removable;
      close.element.hidden = kind !== 'tells';
      host.toggleAttribute('data-dark', isDark(editor));
      // Filled after it is shown: screen readers announce what changes in a region that is there.
      for (const [name, element] of Object.entries(regions)) {
        element.textContent = name === kind ? sentence(next) : '';
        element.hidden = name !== kind;
      }
    }
    place();
  }

  function hide(): void {
    saying = null;
    host.remove();
  }

  function place(): void {
    if (!saying || !host.isConnected) return;
    const { editor } = saying;
    const box = (editor.closest(CONTAINER) ?? editor).getBoundingClientRect();
    const width = Math.min(WIDEST_PX, Math.max(LEAST_PX, box.width), view.innerWidth - 2 * GAP_PX);
    bar.style.width = `${width}px`;
    const height = host.offsetHeight;
    const left = Math.max(GAP_PX, Math.min(box.left, view.innerWidth - width - GAP_PX));
    const top = Math.max(GAP_PX, Math.min(box.top, view.innerHeight) - height - GAP_PX);
    host.style.setProperty('--left', `${left}px`);
    host.style.setProperty('--top', `${top}px`);
  }

  view.addEventListener('scroll', place, { capture: true, passive: true, signal });
  view.addEventListener('resize', place, { signal });
  signal.addEventListener('abort', hide, { once: true });
  keepKeys(host, signal, () => false);

  return {
    warn: (at, editor, removable) => show({ kind: 'warns', at, editor, removable }),
    tell: (at, editor) => show({ kind: 'tells', at, editor, removable: false }),
    hide,
    kind: () => saying?.kind ?? null,
  };
}

function sentence({ kind, at, removable }: Saying): string {
  const text = kind === 'tells' ? words.sentAndTaken : removable ? words.sentAndStands : words.sentAndOwn;
  return piecesOf(text, { moment: moment(at) }).join('');
}

/** "at 14:03", with the day when it is another one. */
function moment(at: number): string {
  const date = new Date(at);
  const time = date.toLocaleTimeString(MOMENTS, { hour: '2-digit', minute: '2-digit' });
  const day = date.toLocaleDateString(MOMENTS, { day: 'numeric', month: 'short' });
  const today = date.toDateString() === new Date().toDateString();
  return piecesOf(today ? words.today : words.onDay, { time, day }).join('');
}
