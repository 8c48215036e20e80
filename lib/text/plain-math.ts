const FORMULA = /\$([^$\n]{1,200})\$|\\\((.{1,200}?)\\\)/g;
const COMMAND = /\\(?:frac|times|cdot|div|pm|leq?|geq?|neq?|approx)(?![a-z])/;
const SIGNS: [RegExp, string][] = [
  [/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2'],
  [/\\text\{([^{}]*)\}/g, '$1'],
  [/\\times(?![a-z])/g, '×'],
  [/\\cdot(?![a-z])/g, '·'],
  [/\\div(?![a-z])/g, '÷'],
  [/\\pm(?![a-z])/g, '±'],
  [/\\leq?(?![a-z])/g, '≤'],
  [/\\geq?(?![a-z])/g, '≥'],
  [/\\neq?(?![a-z])/g, '≠'],
  [/\\approx(?![a-z])/g, '≈'],
];

/** A sum that was set as a formula, in signs that mail can show. */
export const plainMath = (line: string): string =>
  COMMAND.test(line)
    ? line.replace(FORMULA, (found, dollars?: string, brackets?: string) => {
        const sum = dollars ?? brackets ?? '';
        return COMMAND.test(sum)
          ? SIGNS.reduce((text, [pattern, sign]) => text.replace(pattern, sign), sum).trim()
          : found;
      })
    : line;
