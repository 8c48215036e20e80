/** Numbers in as few bytes as they need, seven bits each: the form of posting lists on the disk. */
export type ByteWriter = { bytes: Uint8Array; length: number };

export const createByteWriter = (room = 1024): ByteWriter => ({ bytes: new Uint8Array(room), length: 0 });

function makeRoom(to: ByteWriter, more: number): void {
  if (to.length + more <= to.bytes.length) return;
  const larger = new Uint8Array(Math.max(2 * to.bytes.length, to.length + more));
  larger.set(to.bytes.subarray(0, to.length));
  to.bytes = larger;
}

/** @param value a whole number, not below 0 and below 2^31. */
export function writeNumber(to: ByteWriter, value: number): void {
  makeRoom(to, 5);
  let rest = value;
  while (rest > 127) {
    to.bytes[to.length++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  to.bytes[to.length++] = rest;
}

export function writeBytes(to: ByteWriter, from: Uint8Array): void {
  makeRoom(to, from.length);
  to.bytes.set(from, to.length);
  to.length += from.length;
}

/** What was written, in a buffer of its own. */
export const written = ({ bytes, length }: ByteWriter): Uint8Array => bytes.slice(0, length);

/** Reads one number after the other. What is cut short reads as zeros. */
export function createNumberReader(bytes: Uint8Array, from = 0) {
  let at = from;
  return {
    next(): number {
      let value = 0;
      for (let shift = 0; shift < 35; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      return value;
    },
    at: () => at,
  };
}
