/** Text and parameters of a message in order, empty text left out. */
export function piecesOf<V>(text: string, params: Readonly<Record<string, V>> | undefined): (string | V)[] {
  return text
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? (params?.[piece.slice(1, -1)] ?? '') : piece))
    .filter((piece) => piece !== '');
}
