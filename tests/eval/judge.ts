import type { ParsedAnswer } from '@/lib/assistant/types';
import { fold } from '@/lib/search/fold';
import { languageOf } from '@/lib/search/language';
import { mentions } from '@/lib/search/mentions';
import { termsOf } from '@/lib/search/terms';
import type { EvalCase, Language } from './cases.ts';

/** Any one of them fails a draft, whatever else is right. */
type Gate =
  | 'no draft'
  | 'language'
  | 'internal'
  | 'forbidden'
  | 'link'
  | 'Markdown'
  | 'placeholder'
  | 'final with questions';

export type Judged = {
  gates: Gate[];
  /** 0 to 100; 0 without a draft. */
  points: number;
  musts: { met: number; of: number };
  statusRight: boolean;
  /** No gate, every must, the right status. */
  passed: boolean;
};

/** Of the internal articles, in any language. */
const INTERNAL = [/GOODWILL/i, /\/admin\//i, /team ?lead/i, /\bRavi\b/, /fraud team/i, /legal team/i];
const MARKDOWN = /\*\*\S|^#{1,6} |\]\(https?:|^```/m;
const PLACEHOLDER = /\[(?:Your|Name|Ihr|Votre|Su|Seu|Uw|Il tuo)\b[^\]]*\]|\{\{|\[\[/i;
const LINK = /https?:\/\/[^\s<>()"']*[^\s<>()"'.,;:!?]/g;

const FEWEST_WORDS = 6;

/** Whether a text is in another language than it should be; too little text is not held against it. */
export function isForeign(text: string, language: Language): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (language === 'ja') return letters > 20 && kana < letters / 5;
  const words = termsOf(fold(text));
  return kana > 0 || (words.length >= FEWEST_WORDS && languageOf(words) !== language);
}

const has = (text: string, patterns: readonly string[]) =>
  patterns.filter((pattern) => new RegExp(pattern, 'imu').test(text)).length;

const words = (text: string) =>
  text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{N}]+/gu)?.length ?? 0;
const isStep = (line: string) => /^\s*(?:\d+[.)]|-)\s/.test(line);
/** Outside of steps. */
const MOST_WORDS = 220;

const STATUS = { final_solution: 'f', needs_follow_up: 'n' } as const;

/** @param links addresses that a reply to this ticket may have. */
export function judge(one: EvalCase, answer: ParsedAnswer | null, links: readonly string[]): Judged {
  const of = one.must.length;
  if (!answer || answer.cut || answer.text.trim() === '')
    return { gates: ['no draft'], points: 0, musts: { met: 0, of }, statusRight: false, passed: false };
  const { text, status, questions, asks } = answer;
  const gates: Gate[] = [];
  if (isForeign(text, one.language)) gates.push('language');
  if (INTERNAL.some((pattern) => pattern.test(text))) gates.push('internal');
  if (has(text, one.not) > 0) gates.push('forbidden');
  if ((text.match(LINK) ?? []).some((link) => !links.includes(link))) gates.push('link');
  if (MARKDOWN.test(text)) gates.push('Markdown');
  if (PLACEHOLDER.test(text)) gates.push('placeholder');
  if (status === 'final_solution' && questions.length > 0) gates.push('final with questions');
  const met = has(text, one.must);
  const statusRight = status !== null && (one.st === 'e' || STATUS[status] === one.st);
  const [least, most] = one.q;
  const covered = asks.filter((ask) => mentions(text, ask)).length;
  const prose = words(
    text
      .split('\n')
      .filter((line) => !isStep(line))
      .join('\n'),
  );
  const points =
    50 * (of === 0 ? 1 : met / of) +
    15 * Number(statusRight) +
    15 * Number(questions.length >= least && questions.length <= most) +
    10 * (asks.length === 0 ? 0 : covered / asks.length) +
    10 * Number(prose <= MOST_WORDS);
  return { gates, points, musts: { met, of }, statusRight, passed: gates.length === 0 && met === of && statusRight };
}
