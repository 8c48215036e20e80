/** A hit in the subject says more than one in the body. */
const SUBJECT_WEIGHT = 3;
/** Endings that a word may have beyond the keyword: plural, case, "-ing". */
const ENDING = 3;
/** Characters; a longer one matches nothing that people write. */
const LONGEST_KEYWORD = 200;

/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/u;

/** Lower case, without accents; other marks (Japanese voicing, Indic vowels) stay. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();

const wordsOf = (folded: string) => folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

type Reading = { text: string; words: string[] };

function read(text: string): Reading {
  const folded = fold(text);
  // "VPNに接続" holds the word VPN.
  return { text: folded, words: folded.split(UNSPACED).flatMap(wordsOf) };
}

const isWord = (word: string | undefined, wanted: string) =>
  word === wanted ||
  (wanted.length >= 4 && word !== undefined && word.length <= wanted.length + ENDING && word.startsWith(wanted));

/** 0 when the keyword does not occur; a phrase says more than a word. */
function hit(reading: Reading, keyword: string): number {
  const folded = fold(keyword.slice(0, LONGEST_KEYWORD)).trim();
  if (folded === '') return 0;
  if (UNSPACED.test(folded)) return reading.text.includes(folded) ? 2 : 0;
  const wanted = wordsOf(folded);
  if (wanted.length === 0) return 0;
  const found = reading.words.some((_, start) =>
    wanted.every((word, step) => isWord(reading.words[start + step], word)),
  );
  return found ? wanted.length : 0;
}

/** How loudly a ticket speaks in the keywords that a person gave a playbook. */
export function scoreKeywords(keywords: readonly string[], ticket: { subject: string; body: string }): number {
  const subject = read(ticket.subject);
  const body = read(ticket.body.slice(0, 20_000));
  return keywords.reduce((sum, keyword) => sum + SUBJECT_WEIGHT * hit(subject, keyword) + hit(body, keyword), 0);
}
