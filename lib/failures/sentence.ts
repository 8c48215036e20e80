import { lastWords } from '../words/en/last-words';
import type { Language } from '../words/languages';
import { loadTexts } from '../words/load';
import { adapt } from '../words/locale';
import type { Message } from '../words/message';
import { piecesOf } from '../words/pieces';
import { translated } from '../words/spoken';
import { formOf } from '../words/words';
import { z } from '../zod';
import type { Failure } from './app-error';

type Texts = Readonly<Record<string, Message>>;

/** All that is said of failures: sentences by kind, reasons and subjects by key, and what stands between. */
export type FailureWords = Readonly<Record<'failures' | 'reasons' | 'subjects' | 'parts', Texts>> & {
  /** Whose forms their plurals have; without it, the page's. */
  readonly language?: string;
};

type Params = Readonly<Record<string, string | number>>;

function say(texts: Texts, key: string, params?: Params): string {
  const message = Object.hasOwn(texts, key) ? texts[key] : undefined;
  return message === undefined ? '' : piecesOf(formOf(message, params), params).join('');
}

/** `90 s`, `12 min`, `3 h 5 min`, `2 days`: nobody counts in seconds beyond two minutes. Rounds up. */
export function waitText(seconds: number, parts: Texts): string {
  if (seconds <= 120) return say(parts, 'seconds', { count: Math.ceil(seconds) });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 90) return say(parts, 'minutes', { count: minutes });
  if (minutes >= 48 * 60) return say(parts, 'days', { count: Math.ceil(minutes / 1440) });
  const hours = Math.floor(minutes / 60);
  return minutes % 60 === 0
    ? say(parts, 'hours', { count: hours })
    : say(parts, 'hoursAndMinutes', { hours, count: minutes % 60 });
}

type Slot = (failure: Failure, words: FailureWords, otherwise: string) => string;

const reason = ({ reason: key, params }: Failure, { reasons }: FailureWords) => (key ? say(reasons, key, params) : '');

/** What may stand in braces in a sentence; `otherwise` is what follows a bar, for a failure that does not name it. */
const SLOTS: Record<string, Slot> = {
  subject: ({ subject, about, params }, { subjects }, otherwise) =>
    subject ?? ((about && say(subjects, about, params)) || otherwise),
  detail: (failure, words, otherwise) => failure.detail ?? (reason(failure, words) || otherwise),
  said: (failure, words) => {
    const detail = failure.detail ?? reason(failure, words);
    return detail && say(words.parts, 'said', { detail, end: /[.!?…。]$/.test(detail) ? '' : '.' });
  },
  placeholder: ({ params }, _, otherwise) => String(params?.['placeholder'] ?? otherwise),
  status: ({ status }, { parts }) => (status ? say(parts, 'status', { status }) : ''),
  wait: ({ retryAfterSeconds }, { parts }) =>
    retryAfterSeconds === undefined
      ? say(parts, 'waitAMinute')
      : say(parts, 'tryAgainIn', { wait: waitText(retryAfterSeconds, parts) }),
  asks: ({ retryAfterSeconds, period }, { parts }) => {
    const long = period && period !== 'hour' && (retryAfterSeconds ?? 0) <= 60;
    if (retryAfterSeconds !== undefined && !long) {
      return say(parts, 'asksToWait', { wait: waitText(retryAfterSeconds, parts) });
    }
    return say(parts, period ? `${period}Used` : 'asksNothing');
  },
};

/** The sentence of a failure's kind with its facts: `{subject|Freshdesk} refused the API key.` */
export function sentenceOf(failure: Failure, words: FailureWords): string {
  const { failures } = words;
  const text = failures[Object.hasOwn(failures, failure.kind) ? failure.kind : 'unexpected'];
  return text === undefined ? '' : fillSentence(formOf(text, failure.params, words.language), failure, words);
}

export const fillSentence = (text: string, failure: Failure, words: FailureWords): string =>
  text.replace(/\{(\w+)(?:\|([^{}]*))?\}/g, (slot, name: string, otherwise = '') =>
    Object.hasOwn(SLOTS, name) ? (SLOTS[name]?.(failure, words, otherwise) ?? slot) : slot,
  );

const LAST: Record<keyof typeof lastWords, string> = adapt(lastWords, 'lastWords');

/** Beside the worker in the package; the build writes it (see wxt.config.ts). */
const SHIPPED_SENTENCES = '/sentences.json';

const texts = z.lazy(() => z.record(z.string(), z.union([z.string(), z.looseObject({ other: z.string() })])));
const schema = z.lazy(() => z.object({ failures: texts, reasons: texts, subjects: texts, parts: texts }));

type Ports = { open: (path: string) => Promise<Response>; language: () => Promise<Language> };

/**
 * The sentence for a place that has not the table of them: 11 kB that the worker would otherwise read at every wake.
 * It fails only while the extension is being replaced.
 */
export async function readSentence(failure: Failure, { open, language }: Ports): Promise<string> {
  try {
    const english = schema.parse(await (await open(SHIPPED_SENTENCES)).json()) as FailureWords;
    const spoken = await language();
    const words = translated(english, await loadTexts(spoken, open));
    return sentenceOf(failure, { ...words, language: spoken });
  } catch {
    return LAST.unreadable;
  }
}
