import type { ArticleRow, CannedRow } from '@/lib/domain/knowledge';
import type { CacheDatabase } from '@/lib/storage/cache';
import { cut } from '@/lib/text/cut';
import type { Found } from './sources';

/** What is looked for, and names of people, which never are. */
export type ScanQuestion = { subject: string; said: readonly string[]; names: readonly string[] };

const GAPLESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*/gu;
/** Words that are looked for, characters of a question and of one text that are read. */
const QUESTION = 8000;
const TEXT = 12_000;
/** Rows in one go: the worker answers others between two. */
const CHUNK = 100;
const SHORTEST = 3;
const MOST_WORDS = 60;

/** Below, a text speaks of something else: the share of the question's words, by how rare they are, that it must hold. */
const LEAST_COVERAGE = 0.35;
const LEAST_RARE = 2;
/** A word that more of the texts hold says little. */
const RARE = 0.25;
const MOST = 8;
/** Characters of a text that is given whole, and of the part of a longer one. */
const WHOLE = 3600;

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** Words as they are, and every two letters of scripts without gaps. */
function wordsOf(text: string): Set<string> {
  const folded = fold(text);
  const words = new Set<string>();
  for (const [run] of folded.matchAll(GAPLESS)) {
    for (let at = 0; at + 1 < run.length; at++) words.add(run.slice(at, at + 2));
  }
  for (const [word] of folded.replace(GAPLESS, ' ').matchAll(WORD)) {
    const bare = word.replace(/[._-]+$/, '');
    if (bare.length >= SHORTEST) words.add(bare);
  }
  return words;
}

const LETTER = /[\p{L}\p{N}]/u;
/** From so many letters on, a word is also looked for inside longer ones: compounds, endings. */
const INSIDE = 5;

function holds(folded: string, word: string): boolean {
  if (word.length >= INSIDE || !/[a-z0-9]/.test(word)) return folded.includes(word);
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!LETTER.test(folded[at - 1] ?? '') && !LETTER.test(folded[at + word.length] ?? '')) return true;
  }
  return false;
}

type Candidate = { kind: Found['kind']; id: string; text: string; held: Set<string>; title: Set<string> };

const ofArticle = ({ key, title, tags, text }: ArticleRow) => ({ id: key, title: `${title} ${tags.join(' ')}`, text });
const ofCanned = ({ id, title, text }: CannedRow) => ({ id, title, text });

/**
 * Looks through all articles and canned replies for those that speak of what is asked. Exact, and in time in proportion to
 * their number: for where no index answers.
 */
export async function scanKnowledge(
  { articles, canned }: Pick<CacheDatabase, 'articles' | 'canned'>,
  { subject, said, names }: ScanQuestion,
): Promise<Found[]> {
  const people = wordsOf(names.join(' '));
  const text = cut([subject, ...said.toReversed()].join('\n'), QUESTION);
  const asked = [...wordsOf(text)].filter((word) => !people.has(word)).slice(0, MOST_WORDS);
  if (asked.length === 0) return [];

  const candidates: Candidate[] = [];
  let others = 0;
  const note = (kind: Found['kind'], { id, title, text }: { id: string; title: string; text: string }) => {
    const folded = fold(`${title}\n${cut(text, TEXT)}`);
    const held = new Set(asked.filter((word) => holds(folded, word)));
    if (held.size > 0) candidates.push({ kind, id, text, held, title: wordsOf(title) });
    else others++;
  };
  const keys = await articles.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += CHUNK) {
    for (const row of await articles.bulkGet(keys.slice(from, from + CHUNK))) if (row) note('article', ofArticle(row));
  }
  for (const row of await canned.toArray()) note('canned', ofCanned(row));
  return ranked(candidates, asked, candidates.length + others);
}

/** @param all how many texts there are, those that hold nothing included. */
function ranked(candidates: readonly Candidate[], asked: readonly string[], all: number): Found[] {
  const holders = new Map(asked.map((word) => [word, candidates.filter(({ held }) => held.has(word)).length]));
  const rarity = (word: string) => {
    const count = holders.get(word) ?? 0;
    return Math.log(1 + (all - count + 0.5) / (count + 0.5));
  };
  // A word that nothing holds says nothing of which text is meant.
  const known = asked.filter((word) => (holders.get(word) ?? 0) > 0).sort((a, b) => rarity(b) - rarity(a));
  const mass = known.reduce((sum, word) => sum + rarity(word), 0);
  const isRare = (word: string) => (holders.get(word) ?? 0) <= Math.max(1, all * RARE);
  return candidates
    .flatMap(({ kind, id, text, held, title }) => {
      const hit = known.filter((word) => held.has(word));
      const coverage = hit.reduce((sum, word) => sum + rarity(word), 0) / (mass || 1);
      if (coverage < LEAST_COVERAGE || hit.filter(isRare).length < LEAST_RARE) return [];
      const score = hit.reduce((sum, word) => sum + rarity(word) * (title.has(word) ? 2 : 1), 0) / (mass || 1);
      return [{ kind, id, passage: passageOf(text, hit), score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}

/** All of a short text; of a long one the stretch of lines that holds most of the words. */
function passageOf(text: string, words: readonly string[]): string {
  if (text.length <= WHOLE) return text;
  const lines = cut(text, 10 * TEXT).split('\n');
  const hits = lines.map((line) => {
    const folded = fold(line);
    return words.filter((word) => folded.includes(word)).length;
  });
  let [from, size, sum] = [0, 0, 0];
  let best = { from: 0, to: 0, sum: -1 };
  for (let to = 0; to < lines.length; to++) {
    size += (lines[to]?.length ?? 0) + 1;
    sum += hits[to] ?? 0;
    while (size > WHOLE && from < to) {
      size -= (lines[from]?.length ?? 0) + 1;
      sum -= hits[from] ?? 0;
      from++;
    }
    if (sum > best.sum) best = { from, to: to + 1, sum };
  }
  return cut(lines.slice(best.from, best.to).join('\n').trim(), WHOLE);
}
