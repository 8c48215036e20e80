/** One way to find tickets by parts of their text, newest (highest number) first. */
export type Way = {
  add(id: number, text: string): unknown;
  /** What was added is kept; called after each hundred, and at the end. */
  flush?(): unknown;
  find(query: string): number[] | Promise<number[]>;
  /** Keeps all of it for the next opening. @returns bytes, where they are known. */
  save?(): Promise<number | null>;
  /** Bytes of WebAssembly, which no heap counts. */
  native?(): number | Promise<number>;
  /** Forgets all of it and takes what was saved. */
  load?(): Promise<unknown>;
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

/** A file that only this extension can see, as the private file system of an origin holds it. */
export async function keep(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const folder = await navigator.storage.getDirectory();
  const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await file.write(bytes);
  await file.close();
  return bytes.length;
}

export async function kept(name: string): Promise<ArrayBuffer> {
  const folder = await navigator.storage.getDirectory();
  return (await (await folder.getFileHandle(name)).getFile()).arrayBuffer();
}
