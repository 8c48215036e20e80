/** Scripts whose words run together, or take endings and articles without a gap: looked for inside a text. */
const INSIDE =
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script=Thai}\p{Script=Hangul}]+/gu;
const GLUED = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Accents, and the vowel points that Arabic and Hebrew leave out as they like. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0655]/g;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Lower case, without accents, one space around each word; "VPNに接続" holds the word VPN. */
export function topicText(text: string): string {
  const folded = text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase();
  return ` ${(folded.replace(INSIDE, ' $& ').match(WORD) ?? []).join(' ')} `;
}

/**
 * What a way of saying it looks like in a `topicText`: `lock*` begins a word, `*drucker` ends one. A word of a script
 * without gaps is found anywhere.
 */
export function needle(way: string): string {
  const text = topicText(way);
  const inside = new RegExp(INSIDE, 'u').test(text) || GLUED.test(text);
  const from = inside || way.startsWith('*') ? text.trimStart() : text;
  return inside || way.endsWith('*') ? from.trimEnd() : from;
}
