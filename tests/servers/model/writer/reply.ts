import { ADVICE } from './advice/index.ts';
import { languageOf } from './language.ts';
import { PHRASES } from './phrases/index.ts';
import { topicOf } from './topics.ts';
import type { Language, Prompt, Topic } from './types.ts';

export type Reply = {
  text: string;
  status: 'final_solution' | 'needs_follow_up';
  reason: string;
  questions: string[];
  topic: Topic;
  language: Language;
};

/** Topics where nothing can be solved without knowing the device, the place or the message. */
const NEEDS_DETAIL: Topic[] = ['vpn', 'printer', 'network', 'slow', 'email', 'software', 'share', 'login', 'general'];
const ERROR_CODE = /0x[0-9a-f]{4,8}|(?:error|fehler|erreur|erro|fout|エラー)(?: ?code| ?コード)?[ #:]*\d{2,6}/i;

export function fillIn(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

export const numbered = (steps: string[], from = 1) =>
  steps.map((step, index) => `${from + index}. ${step}`).join('\n');

export function ticketTopic(prompt: Prompt): Topic {
  return topicOf([
    { text: prompt.subject, weight: 3 },
    { text: prompt.newest, weight: 2 },
    { text: prompt.ticket, weight: 1 },
  ]);
}

/** Numbers or quoted messages: a sign that the customer told what exactly happens. */
const hasDetail = (text: string) => /\d/.test(text) || /["„«“「].{6,}["“»”」]/.test(text);

/**
 * An answer to the customer, in the customer's language.
 * @param turn picks the wording, so that asking again gives another text
 */
export function writeReply(prompt: Prompt, turn: number, wanted: Language | null = null): Reply {
  const topic = ticketTopic(prompt);
  const language = wanted ?? languageOf(`${prompt.subject}\n${prompt.newest}`);
  const phrases = PHRASES[language];
  const advice = ADVICE[language][topic];
  const code = ERROR_CODE.exec(prompt.ticket)?.[0] ?? null;
  const open = NEEDS_DETAIL.includes(topic) && (topic === 'general' || !hasDetail(prompt.ticket));
  const values = { name: prompt.firstName ?? '', subject: prompt.subject, code: code ?? '' };
  const pick = (list: string[]) => list[turn % list.length] ?? '';
  const questions = open ? [advice.question, ...phrases.questions.slice(code ? 1 : 0).slice(0, 2)] : [];

  const paragraphs = [
    fillIn(prompt.firstName ? phrases.greeting : phrases.greetingNoName, values),
    prompt.subject ? fillIn(pick(phrases.thanks), values) : '',
    [advice.opening, code ? fillIn(phrases.code, values) : ''].filter(Boolean).join(language === 'ja' ? '' : ' '),
    `${phrases.intro}\n\n${numbered(advice.steps)}`,
    open ? `${phrases.ask}\n\n${questions.map((question) => `- ${question}`).join('\n')}` : '',
    pick(phrases.closing),
  ];
  const why = open ? 'Device, place or exact message is missing.' : 'The usual steps normally solve this.';
  return {
    text: paragraphs.filter(Boolean).join('\n\n'),
    status: open ? 'needs_follow_up' : 'final_solution',
    reason: `${why} Written by the demo model from its template for ${topic} (${language}).`,
    questions,
    topic,
    language,
  };
}
