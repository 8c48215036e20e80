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

/** Folded text, and for each of its characters the place in the original that it came from; one more for the end. */
export function foldWithPlaces(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  // A letter and the accents behind it are folded together.
  for (const [part] of text.matchAll(/.\p{M}*/gsu)) {
    const piece = fold(part);
    for (let index = 0; index < piece.length; index++) places.push(at);
    folded += piece;
    at += part.length;
  }
  places.push(text.length);
  return { folded, places };
}
