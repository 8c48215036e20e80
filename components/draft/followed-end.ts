import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** So far off, somebody has scrolled to read. */
const AWAY_PX = 32;
/** So much of the window may be what stands below the text: it then stays where it is while the text grows above it. */
const BELOW = 0.5;

/** What scrolls a text box that has no scroll bar of its own: its column, or the page. */
function scrollerOf(box: HTMLElement): HTMLElement {
  for (let at = box.parentElement; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.documentElement;
}

/** Where the scroller has to be for the end of the text to be right above the foot. */
function endOf(box: HTMLElement, scroller: HTMLElement): number {
  const most = scroller.scrollHeight - scroller.clientHeight;
  const foot = box.closest('section')?.querySelector('.foot')?.getBoundingClientRect().top ?? innerHeight;
  const wanted = scroller.scrollTop + box.getBoundingClientRect().bottom - foot;
  return most - wanted < innerHeight * BELOW ? most : Math.max(0, wanted);
}

/** Keeps the end of a text in sight while it grows, and goes back to its beginning once it is written. */
export function useFollowedEnd(box: RefObject<HTMLTextAreaElement | null>, text: string, writing: boolean): void {
  const follows = useRef(false);

  useLayoutEffect(() => {
    if (!writing) return;
    follows.current = true;
    box.current?.scrollIntoView({ block: 'nearest' });
    const look = () => {
      if (!box.current) return;
      const scroller = scrollerOf(box.current);
      follows.current = Math.abs(endOf(box.current, scroller) - scroller.scrollTop) < AWAY_PX;
    };
    document.addEventListener('scroll', look, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      // It is read from its start.
      if (follows.current) box.current?.scrollIntoView({ block: 'start' });
    };
  }, [writing, box]);

  // With each piece of the text.
  useLayoutEffect(() => {
    if (!writing || !follows.current || !box.current) return;
    const scroller = scrollerOf(box.current);
    scroller.scrollTop = endOf(box.current, scroller);
  }, [text, writing, box]);
}
