import { words } from '@/lib/words/agent-page';
/** Pixels from the window's right and bottom edge. */
export type FloatingPosition = { right: number; bottom: number };

const FIRST: FloatingPosition = { right: 24, bottom: 88 };
const STEP_PX = 16;

type Options = { host: HTMLElement; signal: AbortSignal; onMoved: (spot: FloatingPosition) => void };

/** The handle by which floating buttons are moved, with the pointer or the arrow keys. They never leave the window. */
export interface DragHandle {
  readonly element: HTMLButtonElement;
  place(wanted?: FloatingPosition | null): void;
  /** @returns whether the key was meant for the handle. */
  key(event: KeyboardEvent): boolean;
}

export function createDragHandle({ host, signal, onMoved }: Options): DragHandle {
  const view = host.ownerDocument.defaultView as Window;
  const element = host.ownerDocument.createElement('button');
  element.type = 'button';
  element.className = 'handle';
  element.textContent = '⠿';
  element.title = words.drag;
  element.setAttribute('aria-label', words.move);
  let spot = FIRST;

  function place(wanted: FloatingPosition): void {
    const inside = (distance: number, size: number, room: number) =>
      Math.round(Math.max(0, Math.min(distance, room - size)));
    spot = {
      right: inside(wanted.right, host.offsetWidth, view.innerWidth),
      bottom: inside(wanted.bottom, host.offsetHeight, view.innerHeight),
    };
    for (const [side, distance] of Object.entries(spot)) host.style.setProperty(`--${side}`, `${distance}px`);
  }

  element.addEventListener('pointerdown', (down) => {
    const from = spot;
    element.setPointerCapture(down.pointerId);
    const move = (to: PointerEvent) =>
      place({ right: from.right + down.clientX - to.clientX, bottom: from.bottom + down.clientY - to.clientY });
    element.addEventListener('pointermove', move);
    element.addEventListener(
      'lostpointercapture',
      () => {
        element.removeEventListener('pointermove', move);
        onMoved(spot);
      },
      { once: true },
    );
  });
  view.addEventListener('resize', () => host.hasAttribute('data-floating') && place(spot), { signal });

  return {
    element,
    place: (wanted?: FloatingPosition | null) => place(wanted ?? spot),
    key(event) {
      const along = (plus: string, minus: string) =>
        (Number(event.key === plus) - Number(event.key === minus)) * STEP_PX;
      const right = along('ArrowLeft', 'ArrowRight');
      const bottom = along('ArrowUp', 'ArrowDown');
      if ((!right && !bottom) || host.shadowRoot?.activeElement !== element) return false;
      place({ right: spot.right + right, bottom: spot.bottom + bottom });
      onMoved(spot);
      return true;
    },
  };
}
