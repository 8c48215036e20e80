import { isMoved, placesAround } from './neighbours';

/** A bar that has not come by then is not coming: Freshdesk renders it within about a second of the URL. */
const FLOAT_AFTER_MS = 4000;
/** Animation frames stop in hidden tabs; a timer does not. */
const FRAME_FALLBACK_MS = 100;
/** A page that throws the buttons out again and again gets them back, but not at the price of its speed. */
const MOUNTS_AT_ONCE = 20;
const MOUNT_PAUSE_MS = 2000;
/** How often the buttons follow when the bar fills up behind them. Another extension may want to be last, too. */
const MOVES_PER_BAR = 3;
/** Taken out of a bar that itself stays, so often in a row: somebody does not want them there. */
const TAKEN_OUT = 3;

type Options = {
  document: Document;
  signal: AbortSignal;
  host: HTMLElement;
  /** Where the host belongs, or null while that is not there. */
  find: () => Element | null;
  /** Whether this page should have the host at all. Cheap; called on every change of the page. */
  wanted: () => boolean;
  /** The host has come somewhere, and shall look like it: into a bar, or floating when null. */
  dress: (bar: Element | null) => void;
  /** It stays there. */
  onPlaced: (bar: Element | null) => void;
  /** The bar cannot hold it without moving something of the page's; it never was seen there. */
  onCrowded: () => void;
};

/**
 * Keeps one element in its place in a page that re-renders as it likes. One idempotent function looks at the page as it is
 * and puts right what is not; it runs at most once a frame, whatever happened: removal, replacement, an `innerHTML` swap.
 * It never moves or removes anything but its own host.
 */
export function keepPlaced({ document, signal, host, find, wanted, dress, onPlaced, onCrowded }: Options) {
  let bar: Element | null = null;
  let waitingSince: number | null = null;
  let moves = MOVES_PER_BAR;
  let floating = false;
  const mounts: number[] = [];
  let taken: number[] = [];
  /** Given up for this ticket: first the bar, then the floating place, too. */
  let given: 'nothing' | 'bar' | 'all' = 'nothing';
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let observing = false;
  // Something that comes behind the host is let before it in the same frame, also when that frame is being made.
  const observer = new MutationObserver(() =>
    bar && host.parentNode === bar && shouldMove(bar) ? reconcile() : schedule(),
  );

  function schedule(): void {
    if (timer !== undefined || signal.aborted) return;
    frame = requestAnimationFrame(reconcile);
    timer = setTimeout(reconcile, FRAME_FALLBACK_MS);
  }

  function reconcile(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted || !wanted()) {
      withdraw();
      return;
    }
    observe();
    if (inPlace()) return;
    const found = given === 'nothing' ? find() : null;
    if (found) putInto(found);
    else floatWhenLate();
    // Our own change is no news. What else is in the queue was seen just now.
    observer.takeRecords();
  }

  const inPlace = () => bar?.isConnected === true && host.parentNode === bar && !shouldMove(bar);
  // Moving an element takes the focus from it.
  const shouldMove = (into: Element) => into.lastElementChild !== host && moves > 0 && document.activeElement !== host;

  function putInto(found: Element): void {
    const here = host.parentNode === found;
    if (found !== bar) moves = MOVES_PER_BAR;
    else if (!here && tooOften(taken, TAKEN_OUT)) {
      given = 'bar';
      taken = [];
      floatWhenLate();
      return;
    }
    bar = found;
    floating = false;
    waitingSince = null;
    if ((here && !shouldMove(found)) || !allowed()) return;
    if (here) moves -= 1;
    const before = here ? null : placesAround(found, host);
    found.append(host);
    dress(found);
    if (before && isMoved(before, placesAround(found, host))) {
      host.remove();
      given = 'bar';
      onCrowded();
      floatWhenLate();
    } else onPlaced(found);
  }

  function floatWhenLate(): void {
    bar = null;
    const now = performance.now();
    waitingSince ??= now;
    const left = given === 'nothing' ? waitingSince + FLOAT_AFTER_MS - now : 0;
    if (given === 'all') return;
    if (left > 0) {
      again(left);
    } else if (document.body && host.parentNode !== document.body) {
      if (floating && tooOften(taken, TAKEN_OUT)) given = 'all';
      else if (allowed()) {
        floating = true;
        document.body.append(host);
        dress(null);
        onPlaced(null);
      }
    }
  }

  /** Counts this time. @returns whether it came more than `limit` times within the pause. */
  function tooOften(times: number[], limit: number): boolean {
    const now = performance.now();
    while (times[0] !== undefined && now - times[0] >= MOUNT_PAUSE_MS) times.shift();
    return times.push(now) > limit;
  }

  function allowed(): boolean {
    if (!tooOften(mounts, MOUNTS_AT_ONCE)) return true;
    again(MOUNT_PAUSE_MS);
    return false;
  }

  function again(ms: number): void {
    clearTimeout(later);
    later = setTimeout(schedule, ms);
  }

  function observe(): void {
    if (observing) return;
    // The document, not its body: both may be replaced.
    observer.observe(document, { childList: true, subtree: true });
    observing = true;
  }

  /** Pages without a ticket cost nothing: no observer, no timer. */
  function withdraw(): void {
    observer.disconnect();
    observing = false;
    clearTimeout(later);
    forget();
    host.remove();
  }

  function forget(): void {
    bar = null;
    floating = false;
    waitingSince = null;
  }

  signal.addEventListener('abort', withdraw, { once: true });
  document.addEventListener('visibilitychange', schedule, { signal });
  document.defaultView?.addEventListener('pageshow', schedule, { signal });

  return {
    /** Another page is shown: the bar of the last one proves nothing. */
    restart(): void {
      forget();
      given = 'nothing';
      reconcile();
    },
    schedule,
    /** The bar is no good here and now; until the next restart the host floats. */
    leaveBar(): void {
      if (given !== 'nothing') return;
      given = 'bar';
      bar = null;
      reconcile();
    },
  };
}
