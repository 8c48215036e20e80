import { STOPS } from './stops-data';

const COMMON = new Set(
  Object.values(STOPS['stop'] ?? {}).flatMap((words) => words.split('|').map((word) => word.replace(/=$/, ''))),
);

/** One of the commonest words of a language, in small letters: by itself it tells nothing. */
export const isCommon = (word: string): boolean => COMMON.has(word);
