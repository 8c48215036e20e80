/** Keywords by language in one line each, separated by commas; which language a word is from does not matter later. */
export const words = (...lines: string[]): string[] => [
  ...new Set(lines.flatMap((line) => line.split(',').map((word) => word.trim()))),
];
