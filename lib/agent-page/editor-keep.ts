import { findReplyEditor } from './editor-find';
import type { Hands } from './editor-hands';
import { pause } from './editor-open';
import { shareOf } from './editor-share';
import { writtenText } from './editor-text';

/** An editor that has been left alone so long has got its signature and its quote. */
const STILL_MS = 2000;
/** An editor that never comes to rest keeps nobody waiting. */
const SETTLE_AT_MOST_MS = 6000;
/** How long a later loss is noticed. Data that comes later than this was seen by nobody. */
const WATCH_MS = 30_000;
const LOOK_MS = 100;
const LOOK_LATER_MS = 500;
/** Less of the text than this, and it is not the text any more; up to the other, and it is as good as gone. */
const STILL_IT = 0.5;
const GONE = 0.2;

type Options = {
  document: Document;
  hands: Hands;
  stillHere: () => boolean;
  /** Of the text, see tellingPieces(). */
  pieces: readonly string[];
  /** @returns whether the text is in the editor again. */
  putBack: () => Promise<boolean>;
  /** It went away after all was said to be well. */
  onLost: () => void;
};

/**
 * Looks after a text that was put into the editor: the page may set the editor's whole content anew when its own data comes
 * late, half a second or more after the signature. The text is then put back, once, and never against a person: what
 * somebody takes out stays out, and after somebody's typing nothing is put in.
 */
export function keepInserted({ document, hands, stillHere, pieces, putBack, onLost }: Options) {
  let stopped = false;
  let isSettled = false;
  let tell: (kept: boolean) => void = () => undefined;
  /** Whether the text is there once the editor rests, or somebody has put a hand to it. */
  const settled = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  const settle = (kept: boolean) => {
    isSettled = true;
    tell(kept);
  };

  async function watch(): Promise<boolean> {
    const start = performance.now();
    let since = start;
    let content: string | undefined;
    let mayPutBack = true;
    while (performance.now() - start < WATCH_MS) {
      await pause(isSettled ? LOOK_LATER_MS : LOOK_MS);
      if (stopped || !stillHere()) return true;
      const editor = findReplyEditor(document);
      const share = editor ? shareOf(pieces, writtenText(editor)) : 0;
      if (share < STILL_IT) {
        if (hands.atWork()) return true;
        if (!mayPutBack || share > GONE || hands.touched() || !(await putBack())) return false;
        mayPutBack = false;
        continue;
      }
      const now = performance.now();
      if (content !== editor?.innerHTML) since = now;
      content = editor?.innerHTML;
      if (hands.touched() || now - since >= STILL_MS || now - start >= SETTLE_AT_MOST_MS) settle(true);
    }
    return true;
  }

  const ended = watch().then((kept) => {
    hands.stop();
    if (!kept && isSettled) onLost();
    settle(kept);
    return kept;
  });
  return {
    settled,
    /** Whether it was there to the last that was seen of it. */
    ended,
    stop: () => {
      stopped = true;
    },
  };
}

export type Keeping = ReturnType<typeof keepInserted>;
