import { pageRuntime } from '@/lib/page/runtime';

const TICK_MS = 1000;

type Options = {
  document: Document;
  signal: AbortSignal;
  /** Whether anyone would see the result: nothing is done on pages without a ticket. */
  active: () => boolean;
  onTick: () => void;
  /** The extension was updated, reloaded or removed; this script can no longer reach it. */
  onGone: () => void;
};

/** Looks once a second, while the tab is seen and shows a ticket: no event tells a page that its extension is gone. */
export function watchExtension({ document, signal, active, onTick, onGone }: Options): void {
  let gone = false;
  const look = () => {
    if (document.hidden || !active()) return;
    if (!gone && !pageRuntime()) {
      gone = true;
      onGone();
    }
    onTick();
  };
  const timer = setInterval(look, TICK_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  document.addEventListener('visibilitychange', look, { signal });
}
