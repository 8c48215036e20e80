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

/** One of these is in each of them. */
const ADDRESS_SIGN = /[@[]|:\/\/|www\.|mailto:/i;
const withoutAddresses = (line: string) => (ADDRESS_SIGN.test(line) ? line.replace(ADDRESSES, ' ') : line);

/** A word, or one sign of a script that is written without gaps. */
const words = () =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

const BASIS = 0x811c9dc5;
const withLetter = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

function numberOf(word: string): number {
  let hash = BASIS;
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

/** Whether a sign of a Latin text, in lower case, is a letter or a number; null for signs of other scripts. */
function isOfWord(code: number): boolean | null {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code < 0xc0) return /[ªµº²³¹¼½¾]/.test(String.fromCharCode(code));
  return code >= 0x2010 && code <= 0x2027 ? false : null;
}

/** Numbers of the words of a Latin line, letter by letter; null for another one. A pattern takes three times as long. */
function latinWords(line: string): number[] | null {
  const numbers: number[] = [];
  let hash = BASIS;
  let inWord = false;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const isWord = isOfWord(code);
    if (isWord === null) return null;
    if (isWord) hash = withLetter(hash, code);
    else if (inWord) {
      numbers.push(hash);
      hash = BASIS;
    }
    inWord = isWord;
  }
  if (inWord) numbers.push(hash);
  return numbers;
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

  const wordsIn = (line: string): number[] => {
    const said = withoutAddresses(line).toLowerCase();
    return latinWords(said) ?? (said.match(word) ?? []).map(numberOf);
  };
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
