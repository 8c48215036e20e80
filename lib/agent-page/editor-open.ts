import { findReplyEditor, findReplyOpeners, isWritingSomethingElse } from './editor-find';
import { isBlank } from './editor-text';

const POLL_MS = 100;
/** A page that was loaded just now, maybe for this very insertion, is still being built. */
const BUILT_WITHIN_MS = 12_000;
const FIRST_OPENER_MS = 5000;
const OTHER_OPENER_MS = 2000;
const QUIET_MS = 500;
const SETTLE_AT_MOST_MS = 2500;

type Options = { document: Document; stillHere: () => boolean };

/**
 * Opens the reply editor unless it is open.
 * @returns whether it was open before or opened now; null when it cannot be had, or the page shows another ticket by now.
 */
export async function openReplyEditor({ document, stillHere }: Options): Promise<'before' | 'now' | null> {
  if (findReplyEditor(document)) return 'before';
  if (isWritingSomethingElse(document)) return null;
  let openers = findReplyOpeners(document);
  while (openers.length === 0 && performance.now() < BUILT_WITHIN_MS) {
    await pause();
    if (!stillHere()) return null;
    if (findReplyEditor(document)) return 'now';
    openers = findReplyOpeners(document);
  }
  let patience = FIRST_OPENER_MS;
  for (const opener of openers) {
    if (!opener.isConnected) continue;
    opener.click();
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      await pause();
      if (!stillHere()) return null;
      if (findReplyEditor(document)) return 'now';
    }
    patience = OTHER_OPENER_MS;
  }
  return null;
}

/**
 * Waits until the editor has filled itself: signature and quote arrive some time after it opens (seen up to 2.5 s), and a
 * text put in before them is lost or ends up below them.
 */
export async function settledReplyEditor({
  document,
  stillHere,
  fresh,
}: Options & {
  /** Opened just now: as long as nothing at all is in it, signature and quote may still be on their way. */
  fresh: boolean;
}): Promise<HTMLElement | null> {
  const start = performance.now();
  let since = start;
  let editor = findReplyEditor(document);
  let content = editor?.innerHTML;
  const quiet = () => performance.now() - since >= QUIET_MS && !(fresh && isBlank(editor));
  while (!quiet() && performance.now() - start < SETTLE_AT_MOST_MS) {
    await pause();
    if (!stillHere()) return null;
    const now = findReplyEditor(document);
    if (now === editor && now?.innerHTML === content) continue;
    editor = now;
    content = now?.innerHTML;
    since = performance.now();
  }
  return editor;
}

export const pause = (ms = POLL_MS) => new Promise<void>((resolve) => setTimeout(resolve, ms));
