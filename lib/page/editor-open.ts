import { findReplyEditor, findReplyOpeners, isWritingSomethingElse } from './editor-find';

const POLL_MS = 100;
const FIRST_OPENER_MS = 5000;
const OTHER_OPENER_MS = 2000;
const QUIET_MS = 500;
const SETTLE_AT_MOST_MS = 2500;

type Options = { document: Document; stillHere: () => boolean };

/** @returns the reply editor, opened if need be, or null when it cannot be had, or the page shows another ticket by now. */
export async function openReplyEditor({ document, stillHere }: Options): Promise<HTMLElement | null> {
  const open = findReplyEditor(document);
  if (open || isWritingSomethingElse(document)) return open;
  let patience = FIRST_OPENER_MS;
  for (const opener of findReplyOpeners(document)) {
    if (!opener.isConnected) continue;
    opener.click();
    const deadline = performance.now() + patience;
    while (performance.now() < deadline) {
      await pause();
      if (!stillHere()) return null;
      const editor = findReplyEditor(document);
      if (editor) return editor;
    }
    patience = OTHER_OPENER_MS;
  }
  return null;
}

/**
 * Waits until the editor has filled itself: signature and quote arrive some time after it opens (seen up to 2.5 s), and a
 * text put in before them is lost or ends up below them.
 */
export async function settledReplyEditor({ document, stillHere }: Options): Promise<HTMLElement | null> {
  const start = performance.now();
  let since = start;
  let editor = findReplyEditor(document);
  let content = editor?.innerHTML;
  while (performance.now() - since < QUIET_MS && performance.now() - start < SETTLE_AT_MOST_MS) {
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
