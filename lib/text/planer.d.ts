/** planer 1.2.0 ships no types; only what is used here. */
declare module 'planer' {
  type Deletion = { wereLinesDeleted?: boolean; firstLine?: number; lastLine?: number };
  const planer: {
    /** One letter a line: e empty, m quoted with `>`, f forward mark, s splitter, t text. */
    markMessageLines(lines: string[]): string;
    /** The lines without the quotation that the markers show. Fills `deletion`. */
    processMarkedLines(lines: string[], markers: string, deletion?: Deletion): string[];
  };
  export default planer;
}
