import { fold } from './fold';
import { languageBits } from './languages';

/**
 * Beginnings of words, by concept and language, parted by `|`. A space stands between words. `word=` is a whole word,
 * `word^` may have one more letter, `word~` three, `*part` may stand inside of a word, `-end` is the end of one, and `one>other`
 * stand in one clause, in this order. In a list of an ordered concept, `/` parts what means the same: the place in the
 * list is the number.
 */
export type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A word that was found: places in the folded text. */
export type Hit = { concept: string; languages: number; order: number; from: number; to: number };

type Entry = {
  stem: string;
  /** The stem of a pair is a whole word. */
  whole: boolean;
  end: '=' | '~' | '^' | '';
  then: string;
  concept: string;
  languages: number;
  order: number;
};

const GAPLESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const PREFIXED = /[\p{sc=Arabic}\p{sc=Hebrew}]/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const BEYOND = 60;
/** Letters that may follow a stem. */
const MORE = { '=': 0, '^': 1, '~': 3 };

/** By code unit, asked once each: 1 no, 2 yes. Two patterns for every sign of a long text would be most of the work. */
const wordSigns = new Uint8Array(0x10000);

/** A letter or digit of a script that puts gaps between words. */
function isWordSign(sign: string): boolean {
  const code = sign.charCodeAt(0);
  if (Number.isNaN(code)) return false;
  if (wordSigns[code] === 0) wordSigns[code] = WORD.test(sign) && !GAPLESS.test(sign) ? 2 : 1;
  return wordSigns[code] === 2;
}

/** Where the word ends in which `at` stands. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordSign(text.charAt(end))) end += 1;
  return end;
}

/** The first three signs of a stem, or fewer, as one number. */
const keyAt = (text: string, at: number, size: number) =>
  (size > 0 ? text.charCodeAt(at) : 0) * 2 ** 32 +
  (size > 1 ? text.charCodeAt(at + 1) : 0) * 2 ** 16 +
  (size > 2 ? text.charCodeAt(at + 2) : 0);

const SLOTS = 1 << 16;

/** Whole numbers only: this is asked six times for each sign of a text. */
const slotAt = (text: string, at: number, size: number) =>
  ((size > 0 ? Math.imul(text.charCodeAt(at), 961) : 0) +
    (size > 1 ? Math.imul(text.charCodeAt(at + 1), 31) : 0) +
    (size > 2 ? text.charCodeAt(at + 2) : 0)) &
  (SLOTS - 1);

/** Stems by their first three signs. Most places in a text have none: `seen` says so at once. */
function createIndex() {
  const entries = new Map<number, Entry[]>();
  const seen = new Uint8Array(SLOTS);
  return {
    put(entry: Entry, from = 0) {
      const size = Math.min(3, entry.stem.length);
      const key = keyAt(entry.stem, from, size);
      const same = entries.get(key);
      if (same) same.push(entry);
      else entries.set(key, [entry]);
      seen[slotAt(entry.stem, from, size)] = 1;
    },
    get: (text: string, at: number, size: number) =>
      seen[slotAt(text, at, size)] === 1 ? entries.get(keyAt(text, at, size)) : undefined,
  };
}

const plain = (word: string) => /^[\u0020-\u02FF]*$/.test(word);

/** @param written folded. */
function parse(written: string, concept: string, languages: number, order: number) {
  const first = written.charAt(0);
  const last = written.charAt(written.length - 1);
  const where = first === '*' || first === '-' ? first : '';
  const end = last === '=' || last === '~' || last === '^' ? last : '';
  const word = written.slice(where.length, written.length - end.length);
  const [front = '', then = ''] = word.split('>');
  const whole = then !== '' && front.endsWith('=');
  const stem = whole ? front.slice(0, -1) : front;
  const anywhere =
    !plain(stem) && end === '' && (GAPLESS.test(stem) || (stem.replaceAll(' ', '').length >= 4 && PREFIXED.test(stem)));
  const entry: Entry = { stem, whole, end, then, concept, languages, order };
  return { entry, index: where === '-' ? 'end' : where === '*' || anywhere ? 'inside' : 'start' } as const;
}

/** Reads tables once; finds their words in a folded text in one pass: linear, since a stem and what follows it are short. */
export function createLexicon(tables: readonly Table[]): (text: string) => Hit[] {
  const signs = new Map<string, string>();
  const indexes = { start: createIndex(), inside: createIndex(), end: createIndex() };

  function put(known: Map<string, Entry>, written: string, concept: string, languages: number, order: number) {
    const name = order === 0 ? written : `${order}/${written}`;
    const same = known.get(name);
    if (same) {
      same.languages |= languages;
      return;
    }
    const { entry, index } = parse(written, concept, languages, order);
    if (entry.stem === '') return;
    known.set(name, entry);
    indexes[index].put(entry, index === 'end' ? Math.max(0, entry.stem.length - 3) : 0);
  }

  for (const table of tables) {
    for (const [name, rows] of Object.entries(table)) {
      const ordered = name.endsWith('#');
      const concept = ordered ? name.slice(0, -1) : name;
      /** The same word in several languages is one entry. */
      const known = new Map<string, Entry>();
      for (const [names, row] of Object.entries(rows)) {
        const languages = languageBits(names);
        const lists = fold(row, signs).text.split('|');
        for (const [order, same] of lists.entries()) {
          if (ordered) for (const written of same.split('/')) put(known, written, concept, languages, order + 1);
          else put(known, same, concept, languages, 0);
        }
      }
    }
  }

  return function find(text) {
    const hits: Hit[] = [];

    function take(entries: Entry[] | undefined, at: number, backwards: boolean) {
      if (!entries) return;
      for (const { stem, whole, end, then, concept, languages, order } of entries) {
        const from = backwards ? at - stem.length : at;
        if (from < 0 || !text.startsWith(stem, from)) continue;
        let to = from + stem.length;
        if (whole && wordEnd(text.slice(to, to + 1), 0) > 0) continue;
        if (then !== '') to = follows(text, to, then);
        if (to < 0 || (end !== '' && wordEnd(text.slice(to, to + 4), 0) > MORE[end])) continue;
        hits.push({ concept, languages, order, from, to });
      }
    }

    let inWord = false;
    for (let at = 0; at < text.length; at += 1) {
      const word = isWordSign(text.charAt(at));
      const starts = !(inWord && word);
      for (let size = 3; size > 0; size -= 1) {
        if (at + size > text.length) continue;
        take(indexes.inside.get(text, at, size), at, false);
        if (starts) take(indexes.start.get(text, at, size), at, false);
      }
      if (word && (at + 1 === text.length || !isWordSign(text.charAt(at + 1)))) {
        for (let size = 3; size > 0; size -= 1) {
          if (at + 1 >= size) take(indexes.end.get(text, at + 1 - size, size), at + 1, true);
        }
      }
      inWord = word;
    }
    return hits.sort((a, b) => a.from - b.from);
  };
}

/** The end of a word that begins with `stem` soon after, in the same clause; -1 without one. */
function follows(text: string, at: number, stem: string): number {
  const [rest = ''] = text.slice(at, at + BEYOND).split(/[.,;:!?\n。、，！？]/, 1);
  for (let from = rest.indexOf(stem); from >= 0; from = rest.indexOf(stem, from + 1)) {
    if (from === 0 || GAPLESS.test(stem) || !isWordSign(rest.charAt(from - 1))) return at + from + stem.length;
  }
  return -1;
}
