/** One way to find tickets by parts of their text, newest (highest number) first. */
export type Way = {
  add(id: number, text: string): unknown;
  /** What was added is kept; called after each hundred, and at the end. */
  flush?(last: boolean): unknown;
  find(query: string): number[] | Promise<number[]>;
  /** Bytes of WebAssembly, which no heap counts. */
  native?(): number | Promise<number>;
};

export const MOST = 50;
export const newest = (ids: number[]) => ids.sort((a, b) => b - a).slice(0, MOST);

const RUNS =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]+)|[\p{L}\p{N}\p{M}]+/gu;

/** Words of a folded text; pairs of letters in scripts without spaces, as an index of words needs them. */
export function tokens(text: string, inQuery: boolean): string[] {
  return [...text.matchAll(RUNS)].flatMap(([word, dense]) => {
    if (dense === undefined || (inQuery && dense.length === 1)) return [word];
    const pairs = Array.from(dense, (_, at) => dense.slice(at, at + 2));
    return inQuery ? pairs.slice(0, -1) : pairs;
  });
}
