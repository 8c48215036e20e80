import { NO_DETAILS } from '@/lib/domain/answer-details';
import { AppError } from '@/lib/failures/app-error';
import { wholeEmoji } from '@/lib/text/unicode';
import type { ParsedAnswer } from '../types';
import { citesOf } from './cites';
import type { Content, Received } from './read';

/** A mark of a source, or an entity, of which the rest is still to come. */
const BEGUN = / ?\[(?:\[(?:[A-Z][\dA-Z, ]{0,60}\]?)?)?$|&(?:#?\w{0,7})?$/;

/**
 * Whether the text can be shown as it is, and an answer that has ended is one at all. One that is not JSON has no status;
 * one that ends in the middle is `cut`.
 * @throws AppError `answer-empty`, `answer-malformed`
 */
export function check({ task, ended, content, text }: Received & { content: Content; text: string }): {
  answer: ParsedAnswer;
} {
  // Not half an emoji, that the next piece may make a whole one.
  if (!ended) return { answer: { ...NO_DETAILS, text: wholeEmoji(text.replace(BEGUN, '')) } };
  if (content.as !== 'object') {
    if (text === '') throw new AppError('answer-empty');
    return { answer: { ...NO_DETAILS, cites: content.as === 'text' ? citesOf(content.text) : [], text } };
  }
  if (!content.complete) return { answer: { ...NO_DETAILS, text, cut: true } };
  if (content.fields === null) throw new AppError('answer-malformed');
  if (text === '') throw new AppError(task.isAnswer(content.fields) ? 'answer-empty' : 'answer-malformed');
  return { answer: { ...task.details(content.fields), cites: citesOf(content.fields), text } };
}
