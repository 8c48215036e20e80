const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A mark for one request that nobody who wrote into the ticket can know, so that no text in it can end the data early.
 * @param random as `Math.random`.
 * @param texts what will stand between the marks; the mark occurs in none of them.
 */
export function dataMark(random: () => number, texts: string[]): string {
  const letter = () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x';
  let mark = Array.from({ length: 16 }, letter).join('');
  while (texts.some((text) => text.toLowerCase().includes(mark))) mark += letter();
  return mark;
}

/** Text between two lines that carry the mark. */
export const enclose = (name: string, mark: string, text: string) => `<${name}_${mark}>\n${text}\n</${name}_${mark}>`;
