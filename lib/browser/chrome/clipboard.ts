import type { Clipboard } from '../platform';

const FOCUS_WAIT_MS = 1000;

export const clipboard: Clipboard = {
  async copy(text) {
    // The browser takes text only of a page that is in front.
    const until = Date.now() + FOCUS_WAIT_MS;
    while (!document.hasFocus() && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  },
};
