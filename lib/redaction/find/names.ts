import { matches } from '../matches';
import type { Find, Span } from '../span';
import { ALSO_WORDS, ENDINGS, NOBODY, PARTICLES, TELLING } from './names-data';

/** Somebody whom the ticket itself knows. */
export type Person = { name: string };

const MOST_LEARNT = 300;
const GAPLESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’-]{0,40}/gu;
const CLITIC = /^[وبلفك](?=\p{L}{3})/u;

const plainLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i');
const ENDED = new Set([...ENDINGS].map(plainLetters));
/** As people write umlauts where keyboards have none. */
const spelledOut = (text: string): string =>
  text.toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');

/** Names that texts tell: in greetings, titles, closings, senders. */
export function learnNames(texts: readonly string[]): Person[] {
  const found = new Map<string, Person>();
  for (const text of texts)
    for (const pattern of TELLING)
      for (const { groups } of matches(text, pattern)) {
        const name = (groups?.['name'] ?? '').trim();
        const words = name.split(/\s+/);
        if (words.every((word) => NOBODY.has(word.toLowerCase()) || PARTICLES.has(word.toLowerCase()))) continue;
        if (words.some((word) => NOBODY.has(word.toLowerCase()))) continue;
        if (found.size < MOST_LEARNT) found.set(plainLetters(name), { name });
      }
  return [...found.values()];
}

type Needles = { words: Map<string, string>; stems: Map<string, string>; gapless: Map<string, string> };

function needlesOf(people: readonly Person[]): Needles {
  const needles: Needles = { words: new Map(), stems: new Map(), gapless: new Map() };
  const keep = (map: Map<string, string>, part: string, of: string) => map.has(part) || map.set(part, of);
  for (const { name } of people) {
    // "Herr Müllers" is one who is known already.
    const words = name.split(/\s+/);
    const of =
      words.map((word) => ownerOf(word, needles)).find((owner) => owner !== undefined && words.length === 1) ??
      plainLetters(name).trim();
    for (const part of name.split(/[\s,()"<>/|]+/).filter((one) => one !== '')) {
      if (GAPLESS.test(part)) {
        if (part.length > 1) keep(needles.gapless, part, of);
        continue;
      }
      for (const piece of new Set([part, ...part.split('-')])) {
        const folded = plainLetters(piece).replace(/[^\p{L}'’-]/gu, '');
        if (folded.length < 2 || PARTICLES.has(folded)) continue;
        keep(needles.words, folded, of);
        keep(needles.words, plainLetters(spelledOut(piece)).replace(/[^\p{L}'’-]/gu, ''), of);
        const stem = folded.replace(/[aeiouyаеиоуыюяьй]$/u, '');
        if (stem.length >= 3) keep(needles.stems, stem, of);
        if (folded.length >= 3) keep(needles.stems, folded, of);
      }
    }
    const joined = name.replace(/\s+/g, '');
    if (GAPLESS.test(joined) && joined.length > 1) keep(needles.gapless, joined, of);
  }
  return needles;
}

/** Whose name a word is; undefined for nobody's. */
function ownerOf(word: string, { words, stems }: Needles): string | undefined {
  const bare = plainLetters(word).replace(/['’](?:s|a|in|ın|un|e|ya|ye|da|de|dan|den|nin|nın)?$/u, '');
  const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);
  const exact = words.get(bare) ?? words.get(bare.replace(CLITIC, ''));
  // "anna" is a name, "will" is not.
  if (exact !== undefined) return capital || (bare.length >= 4 && !ALSO_WORDS.has(bare)) ? exact : undefined;
  if (!capital) return undefined;
  for (let cut = 1; cut <= 4 && bare.length - cut >= 3; cut += 1) {
    const owner = stems.get(bare.slice(0, -cut));
    if (owner !== undefined && ENDED.has(bare.slice(-cut))) return owner;
  }
  const part = bare.includes('-') ? bare.split('-').find((one) => words.has(one)) : undefined;
  return part === undefined ? undefined : words.get(part);
}

/** Between two words of one name: a space, an initial, "von". */
const WITHIN = /^(?:,? |-)(?:\p{Lu}\. ?|(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ten|ter) ){0,3}$/u;

/** Finds every spelling of known names: alone, in capitals, with endings, without accents. */
export function createNameFinder(people: readonly Person[]): Find {
  const needles = needlesOf(people);
  const gapless = [...needles.gapless.keys()].sort((a, b) => b.length - a.length);
  const inside =
    gapless.length > 0
      ? new RegExp(gapless.map((one) => one.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&')).join('|'), 'gu')
      : null;
  return (text) => {
    const found: Span[] = [];
    if (needles.words.size > 0)
      for (const { 0: word, index } of matches(text, WORD)) {
        const of = ownerOf(word, needles);
        if (of === undefined) continue;
        const last = found.at(-1);
        const to = index + word.replace(/['’](?:s)?$/u, '').length;
        if (last && last.of === of && index - last.to < 16 && WITHIN.test(text.slice(last.to, index))) last.to = to;
        else found.push({ from: index, to, kind: 'name', of });
      }
    for (const { 0: word, index } of inside ? matches(text, inside) : []) {
      const of = needles.gapless.get(word);
      found.push({ from: index, to: index + word.length, kind: 'name', ...(of !== undefined && { of }) });
    }
    return found;
  };
}
