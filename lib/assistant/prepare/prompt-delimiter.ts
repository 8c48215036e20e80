const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * A mark for one request that nobody who wrote into the ticket can know, so that no text in it can end the data early.
 * @param random as `Math.random`.
 * @param texts what will stand between the marks; the mark occurs in none of them.
 */
export function createMark(random: () => number, texts: string[]): string {
  const letter = () => LETTERS[Math.floor(random() * LETTERS.length)] ?? 'x';
  let mark = Array.from({ length: 16 }, letter).join('');
  while (texts.some((text) => text.toLowerCase().includes(mark))) mark += letter();
  return mark;
}

/** Text between two lines that carry the mark. */
export const enclose = (name: string, mark: string, text: string) => `<${name}_${mark}>\n${text}\n</${name}_${mark}>`;

/**
 * A line of ours among what people wrote. It begins with the mark, so that no text can pass for one: neither for a speaker
 * nor for a subject.
 */
export const heading = (mark: string, text: string) => `[${mark} ${text}]`;
