import { isVisible } from './find';
import { isInTheWay } from './neighbours';

/** Less of a button is none. */
const LEAST_SEEN_PX = 24;
/** Both buttons at their smallest; where they get less, nothing of their names is left. */
const LEAST_WIDTH_PX = 94;
const RESIZED_MS = 200;
/** Looks in a row; a page that is just being built, or resized, hides its bar for a moment. */
const LOOKS = 4;

type Options = {
  host: HTMLElement;
  find: () => Element | null;
  placement: { leaveBar: () => void; restart: () => void };
  signal: AbortSignal;
};

/** A known bar in which the buttons cannot be seen is as good as none: it is hidden, or reaches out of a narrow window. */
export function createVisibilityMonitor({ host, find, placement, signal }: Options) {
  const view = host.ownerDocument.defaultView as Window;
  let left: 'hidden' | 'narrow' | null = null;
  let looks = 0;

  function back(): void {
    if (signal.aborted) return;
    left = null;
    placement.restart();
  }
  let rested: ReturnType<typeof setTimeout> | undefined;
  const resized = () => {
    const bar = host.parentElement;
    clearTimeout(rested);
    // Not at each step of a drag.
    if (left === 'narrow') rested = setTimeout(back, RESIZED_MS);
    // At once, before the frame that shows the new size.
    else if (bar && !host.hasAttribute('data-floating') && isInTheWay(host, bar)) leave('narrow');
  };
  view.addEventListener('resize', resized, { signal });

  function leave(why: typeof left): void {
    looks = 0;
    left = why;
    placement.leaveBar();
  }

  function trouble(): typeof left {
    if (!isVisible(host)) return 'hidden';
    const box = host.getBoundingClientRect();
    const gone = box.right <= 0 || box.left >= view.innerWidth - LEAST_SEEN_PX;
    return gone || box.width < LEAST_WIDTH_PX ? 'narrow' : null;
  }

  return {
    /** @param inBar whether the buttons are in one now. */
    check(inBar: boolean): void {
      const bar = left === 'hidden' && find();
      if (bar && isVisible(bar)) back();
      const why = inBar ? trouble() : null;
      looks = why ? looks + 1 : 0;
      if (looks >= LOOKS) leave(why);
    },
    /** The bar has no room for the buttons beside what is the page's own. */
    crowded(): void {
      left = 'narrow';
    },
    /** Another ticket, whose bar may do. */
    reset(): void {
      left = null;
      looks = 0;
    },
    /** The bar itself is one that is known, and there. */
    isNarrow: () => left === 'narrow',
  };
}
