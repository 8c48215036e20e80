import { pageRuntime } from './runtime';

/** Within two seconds a page says that it must be reloaded, also on a busy computer. */
const TICK_MS = 500;

type Options = {
  document: Document;
  signal: AbortSignal;
  onTick: () => void;
  /** The extension was updated, reloaded or removed; this script can no longer reach it. */
  onGone: () => void;
};

/** Looks twice a second, while the tab is seen and shows a ticket: no event tells a page that its extension is gone. */
export function watchExtension({ document, signal, onTick, onGone }: Options) {
  let gone = false;
  let timer: ReturnType<typeof setInterval> | undefined;
  const isGone = () => {
    if (!gone && !pageRuntime()) {
      gone = true;
      onGone();
    }
    return gone;
  };
  const look = () => {
    if (document.hidden || timer === undefined) return;
    isGone();
    onTick();
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  document.addEventListener('visibilitychange', look, { signal });

  return {
    /** Asked before a press is taken, too: half a second is long enough for one. */
    isGone,
    /** Pages without a ticket have no timer. */
    run(on: boolean): void {
      if (!on || signal.aborted) stop();
      else {
        // A page without a ticket did not look.
        isGone();
        timer ??= setInterval(look, TICK_MS);
      }
    },
  };
}
