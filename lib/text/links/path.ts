/** East Asian text runs on without a space: its punctuation, kana, or its letters right after a Latin one end an address. */
const RUNS_ON =
  /[。、，；：「」『』（）！？【】〈〉《》〔〕]|\p{Script=Hiragana}|(?<=[\w/])(?=\p{Script=Katakana}|\p{Script=Hangul})|(?<=\w)(?=\p{Script=Han})/u;
/** Another address right behind: a Markdown link whose words are one, or a list without spaces. */
const NEXT = /(?:\]\(|[,;|])(?=h(?:tt|xx)ps?:)/i;
/** Longer ones are of no use to anybody; a bound keeps many beginnings in one run of letters from being read to its end each. */
const ADDRESS = /[^\s<>"'`]{0,4000}/y;
const TRAILING = /[.,;:!?…'’”»。、，；：！？」』）\]}*_]/;

/**
 * Where an address ends that goes on at `at`: punctuation after it stays outside.
 * @param text a view (view.ts).
 */
export function addressEnd(text: string, at: number): number {
  ADDRESS.lastIndex = at;
  const rest = ADDRESS.exec(text)?.[0] ?? '';
  // The letter before decides whether the text may run on.
  const around = text.slice(Math.max(at - 1, 0), at + rest.length);
  const skipped = around.length - rest.length;
  const ends = [RUNS_ON, NEXT].map((end) => around.search(end) - skipped).filter((end) => end >= 0);
  return at + withoutTrailing(rest.slice(0, Math.min(...ends, rest.length))).length;
}

/** The same for an address whose host ends at `at`. */
export const pathEnd = (text: string, at: number): number =>
  /[/\\?#]/.test(text.charAt(at)) ? addressEnd(text, at) : at;

/** Without the punctuation of the sentence; a closing bracket stays where its opening one is part of the address. */
export function withoutTrailing(path: string): string {
  const count = (sign: string) => path.split(sign).length - 1;
  let surplus = count(')') - count('(');
  let end = path.length;
  for (; end > 0; end -= 1) {
    const last = path.charAt(end - 1);
    if (last === ')' && surplus > 0) surplus -= 1;
    else if (!TRAILING.test(last)) break;
  }
  return path.slice(0, end);
}
