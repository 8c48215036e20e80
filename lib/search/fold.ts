/** Letters that carry no separable accent. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};
/** Accents of Latin, Greek and Cyrillic, and the optional vowel signs of Hebrew and Arabic; never vowels of other scripts. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;

/** Lower case without accents and width, so that "cafe" finds "Café" and "ｶﾞ" finds "ガ". */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[ßøłđðþæœıς]/g, (letter) => PLAIN[letter] ?? letter);
}

/** Letters that folding leaves as they are, unless an accent stands behind them; ASCII but for its capitals. */
const isPlain = (code: number) =>
  (code < 0x80 && (code < 0x41 || code > 0x5a)) ||
  (code >= 0x3041 && code <= 0x30fe && (code < 0x3099 || code > 0x309f)) ||
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7a3);
const mayBeAccent = (code: number) => code >= 0x300 && !isPlain(code);

/** Folded text, and for each of its characters the place in the original that it came from; one more for the end. */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  // A letter and the accents behind it are folded together.
  const letter = /.\p{M}*/suy;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isPlain(code) && !mayBeAccent(text.charCodeAt(at + 1))) {
      places.push(at);
      folded += text[at];
      at += 1;
      continue;
    }
    letter.lastIndex = at;
    const part = letter.exec(text)?.[0] ?? text.charAt(at);
    const piece = fold(part);
    for (let index = 0; index < piece.length; index++) places.push(at);
    folded += piece;
    at += part.length;
  }
  places.push(text.length);
  return { folded, places };
}
