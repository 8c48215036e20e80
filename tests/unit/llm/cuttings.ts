const bytes = (text: string) => new TextEncoder().encode(text);

function inPieces(text: string, length: number): Uint8Array[] {
  const all = bytes(text);
  return Array.from({ length: Math.ceil(all.length / length) }, (_, at) => all.slice(at * length, (at + 1) * length));
}

/** A body as one piece, in pieces of 7, 64 and 1000 bytes, byte by byte, event by event, and with CRLF. */
export const cuttings = (body: string): Uint8Array[][] => [
  [bytes(body)],
  ...[7, 64, 1000, 1].map((length) => inPieces(body, length)),
  body.split(/(?<=\n\n)/).map(bytes),
  [bytes(body.replace(/\r?\n/g, '\r\n'))],
  inPieces(body.replace(/\r?\n/g, '\r\n'), 7),
];
