import { PATTERNS_LIMIT, patternProblem } from '@/lib/redaction/own-patterns';
import { message, type SettingsMessage } from '../message';
import type { Kind } from '../registry/kinds';
import type { Codec } from './codec';

function problemOf(typed: string): SettingsMessage | null {
  if (typed.length > PATTERNS_LIMIT) return message('too-long', { max: PATTERNS_LIMIT });
  const wrong = patternProblem(typed);
  return wrong && message(`pattern-${wrong.problem}`, { pattern: wrong.pattern });
}

/** Patterns of one's own for what is replaced in requests, one a line. */
export const patterns: Codec<Kind, string, string> = {
  onLeave: 'check',
  show: (value) => value,
  read(typed) {
    const problem = problemOf(typed);
    return problem ? { problem } : { value: typed.trim() };
  },
  take(value) {
    if (typeof value !== 'string') return { why: message('not-a-text') };
    const why = problemOf(value);
    if (why) return { why };
    return {
      typed: value,
      note: value.trim() === '' ? message('none') : value.trim().split('\n').slice(0, 3).join(', '),
    };
  },
};
