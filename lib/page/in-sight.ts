import { isVisible } from './find';

/** Less of a button is none. */
const LEAST_SEEN_PX = 24;
/** Looks in a row; a page that is just being built, or resized, hides its bar for a moment. */
const LOOKS = 4;

type Options = {
  host: HTMLElement;
  find: () => Element | null;
  placement: { leaveBar: () => void; restart: () => void };
  signal: AbortSignal;
};

/** A known bar in which the buttons cannot be seen is as good as none: it is hidden, or reaches out of a narrow window. */
export function watchBar({ host, find, placement, signal }: Options) {
  const view = host.ownerDocument.defaultView as Window;
  let left: 'hidden' | 'narrow' | null = null;
  let looks = 0;

  function back(): void {
    left = null;
    placement.restart();
  }
  view.addEventListener('resize', () => left === 'narrow' && back(), { signal });

  function trouble(): typeof left {
    if (!isVisible(host)) return 'hidden';
    const box = host.getBoundingClientRect();
    return box.right <= 0 || box.left >= view.innerWidth - LEAST_SEEN_PX ? 'narrow' : null;
  }

  return {
    /** @param inBar whether the buttons are in one now. */
    look(inBar: boolean): void {
      const bar = left === 'hidden' && find();
      if (bar && isVisible(bar)) back();
      const why = inBar ? trouble() : null;
      looks = why ? looks + 1 : 0;
      if (looks < LOOKS) return;
      looks = 0;
      left = why;
      placement.leaveBar();
    },
    /** Another ticket, whose bar may do. */
    forget(): void {
      left = null;
      looks = 0;
    },
    /** The bar itself is one that is known, and there. */
    isNarrow: () => left === 'narrow',
  };
}
