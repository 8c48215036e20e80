import { EDGE, END } from './find/beside';

/** Patterns of one's own: `#` a digit, `@` a letter, `*` up to twenty of both, anything else itself. */
const MOST_PATTERNS = 30;
const LONGEST = 40;
const MOST_STARS = 2;
/** Characters of all of them as they are typed. */
export const PATTERNS_LIMIT = 1500;

export type PatternProblem = 'too-long' | 'too-short' | 'too-many-stars' | 'too-many';

const split = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A pattern needs something by which it is known: "#" alone would be every digit. */
function problemOf(pattern: string): PatternProblem | null {
  if (pattern.length > LONGEST) return 'too-long';
  if (pattern.split('*').length - 1 > MOST_STARS || pattern.includes('**')) return 'too-many-stars';
  return pattern.replace(/[\s*]/g, '').length < 4 ? 'too-short' : null;
}

/** What is wrong with patterns as they are typed, one a line; null where nothing is. */
export function patternProblem(typed: string): { pattern: string; problem: PatternProblem } | null {
  const patterns = split(typed);
  if (patterns.length > MOST_PATTERNS) return { pattern: '', problem: 'too-many' };
  for (const pattern of patterns) {
    const problem = problemOf(pattern);
    if (problem) return { pattern, problem };
  }
  return null;
}

const MEANS: Record<string, string> = {
  '#': String.raw`\d`,
  '@': String.raw`\p{L}`,
  '*': String.raw`[\p{L}\d]{1,20}`,
  ' ': String.raw`\s{1,3}`,
};

const source = (pattern: string): string =>
  [...pattern].map((char) => MEANS[char] ?? char.replace(/[\\^$.|?+()[\]{}/]/g, String.raw`\$&`)).join('');

/** What finds them: no more than so many steps a letter, whatever was typed. Unsound patterns are left out. */
export function ownPatterns(typed: string): RegExp | null {
  const sound = split(typed)
    .slice(0, MOST_PATTERNS)
    .filter((pattern) => problemOf(pattern) === null);
  if (sound.length === 0) return null;
  return new RegExp(`${EDGE}(?:${sound.map(source).join('|')})${END}`, 'giu');
}
