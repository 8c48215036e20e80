/** Bits of one ticket's signature; a text of 1,000 letters sets about one in six. */
const BITS = 4096;
export const WORDS = BITS / 32;

/** From here on are the scripts whose words are often two letters long (CJK and its neighbours in Unicode). */
const DENSE = 0x2e80;

const bit = (a: number, b: number, c: number) => (Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c) * 0x2c1b3c6d;
const place = (a: number, b: number, c: number) => (bit(a, b, c) >>> 0) % BITS;

/** Which bits the groups of three letters of a text set (of two, in dense scripts). A text holds a word only if it has all of the word's bits. */
export function places(text: string): number[] {
  const found: number[] = [];
  for (let at = 1; at < text.length; at++) {
    const [a, b, c] = [text.charCodeAt(at - 1), text.charCodeAt(at), text.charCodeAt(at + 1)];
    if (a >= DENSE && b >= DENSE) found.push(place(a, b, 0));
    if (at + 1 < text.length) found.push(place(a, b, c));
  }
  return found;
}

/** Writes a text's signature at an offset, over what was there. */
export function sign(signatures: Uint32Array, offset: number, text: string): void {
  signatures.fill(0, offset, offset + WORDS);
  for (const at of places(text))
    signatures[offset + (at >>> 5)] = (signatures[offset + (at >>> 5)] ?? 0) | (1 << (at & 31));
}

/** A plain loop: it runs for every ticket at every letter that is typed. */
export function hasAll(signatures: Uint32Array, offset: number, wanted: readonly number[]): boolean {
  for (const at of wanted) if (((signatures[offset + (at >>> 5)] ?? 0) & (1 << (at & 31))) === 0) return false;
  return true;
}
