import { isSameQuantity, isSameUnit } from './quantities';
import { likeness, type Reading, type Told } from './reading';

/** Two sentences speak of the same from here on. */
const SAME_MATTER = 0.45;
/** And say the same but for a word. */
const SAME_WORDS = 0.55;
/** So much of what a page tells in a sentence stands in the draft's. */
const PART_OF = 0.55;

/** Words of a sentence that says but one thing, and letters of one that tells what. */
const SHORT = 5;
const TELLING = 4;

/** The sentence that speaks most of the same; null where none does. */
function closest(said: Told, { sentences }: Reading): { told: Told; like: number } | null {
  let best: { told: Told; like: number } | null = null;
  for (const told of sentences) {
    const like = likeness(said, told);
    if (like > (best?.like ?? 0)) best = { told, like };
  }
  return best;
}

/** One that shares a number with its unit, where no other does: what sentences of two languages have in common. */
function byNumber(said: Told, { sentences }: Reading): Told | null {
  const counted = said.quantities.filter(({ unit }) => unit !== null);
  if (counted.length === 0) return null;
  const alike = sentences.filter(({ quantities }) =>
    counted.every((one) => quantities.some((other) => other.unit !== null && isSameQuantity(one, other))),
  );
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/**
 * Where a page says otherwise than a sentence: the opposite, or another number of the same. Null where it does not, or
 * where nobody can tell: a sentence that holds for some cases only contradicts none.
 * @param sameLanguage whether words can be compared at all.
 */
export function contradicted(said: Told, page: Reading, sameLanguage: boolean): Told | null {
  if (!sameLanguage) {
    const told = byNumber(said, page);
    return told && opposite(said, told) ? told : null;
  }
  const other = otherNumber(said, page);
  if (other) return other;
  const near = closest(said, page);
  if (!near || near.like < SAME_MATTER) return otherScope(said, page);
  const { told, like } = near;
  if (said.scope !== null && told.scope !== null && said.scope !== told.scope) return told;
  if (said.often !== null && told.often !== null && said.often !== told.often) return told;
  if (like >= SAME_WORDS && opposite(said, told)) return told;
  const apart = said.direction !== null && told.direction !== null && said.direction !== told.direction;
  return apart && sharesNumber(said, told) ? told : null;
}

/**
 * A short sentence says of all what the page says of some only, or that it happens as often as the page does not. It shares
 * a word with the one sentence of the page that says so.
 */
function otherScope(said: Told, { sentences }: Reading): Told | null {
  if ((said.scope !== 'all' && said.often === null) || said.stems.size > SHORT) return null;
  const against = sentences.filter(({ scope, often }) =>
    said.often === null ? scope === 'only' : often !== null && often !== said.often,
  );
  const same = said.often !== null && sentences.some(({ often }) => often === said.often);
  const [told] = against;
  if (same || against.length !== 1 || !told || told.stems.size > SHORT) return null;
  return [...said.stems].some((stem) => stem.length >= TELLING && told.stems.has(stem)) ? told : null;
}

const opposite = (said: Told, told: Told) => said.negated !== told.negated && said.cased === told.cased;

const sharesNumber = (one: Told, other: Told) =>
  one.quantities.some((a) => other.quantities.some((b) => isSameQuantity(a, b)));

/** A sentence of the page that tells of the same and counts the same, where none that does has a number of the sentence. */
function otherNumber(said: Told, { sentences }: Reading): Told | null {
  const counted = sentences.filter(({ quantities }) => quantities.length > 0);
  for (const one of said.quantities) {
    const counting = counted.filter(({ quantities }) => quantities.some((other) => isSameUnit(one, other)));
    const about = counting.filter((told) => isPartOf(told, said) || (counting.length === 1 && sharesHalf(said, told)));
    if (about.length === 0) continue;
    const known = sentences.some(({ quantities }) => quantities.some((other) => isSameQuantity(one, other)));
    if (!known) return about[0] ?? null;
  }
  return null;
}

/** A short sentence, of whose words the only one that counts the same has half. */
function sharesHalf({ stems }: Told, told: Told): boolean {
  const common = [...stems].filter((stem) => told.stems.has(stem)).length;
  return common >= 1 && common >= stems.size / 2;
}

/** Most of what one tells, the other tells. */
function isPartOf({ stems }: Told, other: Told): boolean {
  let common = 0;
  for (const stem of stems) if (other.stems.has(stem)) common += 1;
  return common >= 2 && common >= PART_OF * stems.size;
}
