import { pageRuntime } from '@/lib/page/runtime';

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
  const look = () => {
    if (document.hidden || timer === undefined) return;
    if (!gone && !pageRuntime()) {
      gone = true;
      onGone();
    }
    onTick();
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });
  document.addEventListener('visibilitychange', look, { signal });

  return {
    /** Pages without a ticket have no timer. */
    run(on: boolean): void {
      if (!on || signal.aborted) stop();
      else timer ??= setInterval(look, TICK_MS);
    },
  };
}
