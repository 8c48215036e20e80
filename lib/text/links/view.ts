/** A text as somebody reads it who looks for addresses, and where each of its letters stands in the original. */
export type View = {
  text: string;
  /** The place in the original of what stands from `from` up to `to` here. */
  place: (from: number, to: number) => { from: number; to: number };
};

/** Not seen, and left out by browsers: soft hyphens, joiners, marks of direction, control characters. */
const UNSEEN = String.raw`[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB]+`;
/** Full-width, mathematical, circled and raised letters and digits, which browsers take for plain ones. */
const STYLED = String.raw`[\u00AA\u00B2\u00B3\u00B9\u00BA\u017F\u02B0-\u02B8\u02E1-\u02E3\u1D2C-\u1D6A\u2070-\u209C\u2102-\u2115\u2119-\u211D\u2124-\u2149\u2460-\u2473\u24B6-\u24EA\uFB00-\uFB06\uFF0D\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F149}]`;

const GAP = String.raw`[ \t\u00A0]?`;
const [OPEN, CLOSE] = [String.raw`${GAP}[\[({<【（]${GAP}`, String.raw`${GAP}[\])}>】）]${GAP}`];
const [AFTER, BEFORE] = [String.raw`(?<=[\p{L}\p{N}])`, String.raw`(?=[\p{L}\p{N}])`];
/** Words are written small, or all in capitals: ignoring case altogether would take `s` for an old letter. */
const words = (list: string) => `(?:${list}|${list.toUpperCase()})`;
const COMMON = String.raw`${words('com|net|org|info|biz|edu|gov|io|co|eu|de|fr|uk|us|ru|example')}(?![\p{L}\p{N}])`;
const DOT_WORD = words('dot|punkt|point|punto|ponto|punt|kropka|точка|点');

/** "The dot com bubble" */
const NO_ARTICLE = String.raw`(?<!\b(?:[Tt]he|[Aa]))`;

const DOTS = [
  '[．｡﹒․]',
  `${AFTER}${OPEN}(?:[.。]|${DOT_WORD})${CLOSE}${BEFORE}`,
  // "evil dot com": only before an ending that is no word.
  String.raw`${AFTER}${NO_ARTICLE} ${words('dot')} (?=(?:[\p{L}\p{N}-]{1,63} ${words('dot')} ){0,3}${COMMON})`,
  String.raw`${AFTER}${NO_ARTICLE} ${DOT_WORD} (?=${words('com|net|org')}(?![\p{L}\p{N}]))`,
  String.raw`${AFTER} ?\. ?(?=${COMMON}\/)`,
];
const ATS = [
  '[＠﹫]',
  `${AFTER}${OPEN}(?:@|${words('at|ät|arroba|собака')})${CLOSE}${BEFORE}`,
  String.raw`${AFTER} ${words('at')} (?=[\p{L}\p{N}-]{1,63} ${words('dot')} )`,
];
const CHANGED = new RegExp(`(${UNSEEN})|(${STYLED})|(${DOTS.join('|')})|(${ATS.join('|')})`, 'gu');

function plain(unseen: string | undefined, styled: string | undefined, dot: string | undefined): string {
  if (unseen !== undefined) return '';
  return styled?.normalize('NFKC') ?? (dot === undefined ? '@' : '.');
}

/**
 * What hides an address from a simple search is undone: unseen characters, letters in another dress, dots and signs in
 * another dress or in words. Linear.
 */
export function viewOf(text: string): View {
  const pieces: string[] = [];
  const starts = new Uint32Array(text.length * 3 + 1);
  const ends = new Uint32Array(text.length * 3 + 1);
  let size = 0;
  let at = 0;
  function asItIs(to: number) {
    pieces.push(text.slice(at, to));
    for (; at < to; at += 1, size += 1) [starts[size], ends[size]] = [at, at + 1];
  }
  for (const match of text.matchAll(CHANGED)) {
    asItIs(match.index);
    const piece = plain(match[1], match[2], match[3]);
    at += match[0].length;
    for (const end = size + piece.length; size < end; size += 1) [starts[size], ends[size]] = [match.index, at];
    pieces.push(piece);
  }
  asItIs(text.length);
  return {
    text: pieces.join(''),
    place: (from, to) => ({
      from: starts[from] ?? text.length,
      to: to > from ? (ends[to - 1] ?? 0) : (starts[from] ?? 0),
    }),
  };
}
