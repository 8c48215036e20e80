import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ticket's own content comes out of the database in so many milliseconds. */
const COMES_WITHIN_MS = 1000;

/**
 * Another ticket begins at its top, and one that was shown before where it was left: in the middle of a page nobody can
 * see whose ticket it is. @param ticketId null for none.
 */
export function useScrollMemory(ticketId: number | null): void {
  const places = useRef(new Map<number | null, number>());
  useLayoutEffect(() => {
    const known = places.current;
    const wanted = known.get(ticketId) ?? 0;
    const end = new AbortController();
    const go = () => scrollTo({ top: wanted, behavior: 'instant' });
    go();
    // The page is short until its text is there; a person who moves it themselves has the last word.
    const grown = new ResizeObserver(() => (scrollY < wanted ? go() : undefined));
    if (wanted > 0) grown.observe(document.body);
    const settle = () => grown.disconnect();
    const timer = setTimeout(settle, COMES_WITHIN_MS);
    for (const type of ['wheel', 'keydown', 'pointerdown']) addEventListener(type, settle, { signal: end.signal });
    addEventListener('scroll', () => known.set(ticketId, scrollY), { signal: end.signal, passive: true });
    return () => {
      clearTimeout(timer);
      settle();
      end.abort();
    };
  }, [ticketId]);
}
