/** Words in a row that two texts share only where one was taken from the other. */
const SHINGLE = 4;
/** Share of a line's words that must stand in the thread. */
const ENOUGH = 0.75;

/** `held`: it stands in an earlier message; `new`: it does not; `none`: it says nothing. */
export type LineState = 'held' | 'new' | 'none';

export type Held = {
  /** A message that the reader of the thread has. */
  add(text: string): void;
  /** Whether a line, without what is around it, stands there just so. */
  hasLine(line: string): boolean;
  statesOf(lines: readonly string[]): LineState[];
};

const ADDRESSES =
  /(?:https?:\/\/|mailto:|www\.)[^\s<>()]+|[^\s<>()@]{1,80}@[^\s<>()@]{1,200}|\[(?:image|cid)[^\][]*\]/gi;

/** A word, or one sign of a script that is written without gaps. */
const words = () =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * What a thread already says, so that a quote of it may go, and nothing else. Runs of four words are compared, of signs
 * where a script has no gaps, without addresses: mail programs write those anew. Linear.
 */
export function createHeld(): Held {
  const pending: string[] = [];
  const unsplit: string[] = [];
  const exactly = new Set<string>();
  const runs = new Set<number>();
  const wholeLines = new Set<number>();
  const word = words();

  const wordsIn = (line: string): number[] =>
    (line.replace(ADDRESSES, ' ').toLowerCase().match(word) ?? []).map(numberOf);
  const runAt = (all: readonly number[], at: number): number => {
    let hash = 7;
    for (let step = 0; step < SHINGLE; step += 1) hash = Math.imul(hash, 31) + (all[at + step] ?? 0);
    return hash | 0;
  };
  const lineOf = (all: readonly number[]): number => {
    let hash = all.length;
    for (const one of all) hash = (Math.imul(hash, 31) + one) | 0;
    return hash;
  };

  /** Most threads quote nothing, so nothing is read before somebody asks. */
  function read(): void {
    for (const text of pending.splice(0)) {
      const all: number[] = [];
      for (const line of text.split('\n')) {
        const ofLine = wordsIn(line);
        if (ofLine.length > 0) wholeLines.add(lineOf(ofLine));
        for (const one of ofLine) all.push(one);
      }
      for (let at = 0; at + SHINGLE <= all.length; at += 1) runs.add(runAt(all, at));
    }
  }

  return {
    add(text) {
      pending.push(text);
      unsplit.push(text);
    },
    hasLine(line) {
      for (const text of unsplit.splice(0)) for (const one of text.split('\n')) exactly.add(one.trim());
      return exactly.has(line.trim());
    },
    statesOf(lines) {
      read();
      const ofLines = lines.map(wordsIn);
      const all = ofLines.flat();
      const covered = new Uint8Array(all.length);
      for (let at = 0; at + SHINGLE <= all.length; at += 1) {
        if (runs.has(runAt(all, at))) covered.fill(1, at, at + SHINGLE);
      }
      let from = 0;
      return ofLines.map((ofLine) => {
        const to = from + ofLine.length;
        let count = 0;
        for (let at = from; at < to; at += 1) count += covered[at] ?? 0;
        from = to;
        if (ofLine.length === 0) return 'none';
        return wholeLines.has(lineOf(ofLine)) || count >= ofLine.length * ENOUGH ? 'held' : 'new';
      });
    },
  };
}
