import { describe, expect, test } from 'vitest';
import { insertQuestions } from '@/lib/assistant/questions';

const ASK = 'Which model is it?';

describe('where a question goes', () => {
  test.each([
    ['before the closing', 'Hi Ann,\n\nTry this.\n\nKind regards', `Hi Ann,\n\nTry this.\n\n${ASK}\n\nKind regards`],
    ['before a closing with a name', 'Text.\n\nBest regards,\nTom', `Text.\n\n${ASK}\n\nBest regards,\nTom`],
    ['German', 'Text.\n\nViele Grüße', `Text.\n\n${ASK}\n\nViele Grüße`],
    ['French', 'Texte.\n\nBien cordialement,', `Texte.\n\n${ASK}\n\nBien cordialement,`],
    ['Japanese', '本文です。\n\nよろしくお願いいたします。', `本文です。\n\n${ASK}\n\nよろしくお願いいたします。`],
    ['before the last but one', 'Text.\n\nKind regards\n\nTom', `Text.\n\n${ASK}\n\nKind regards\n\nTom`],
    ['no closing', 'Hi.\n\nTry this.\n', `Hi.\n\nTry this.\n\n${ASK}`],
    ['thanks at the start is no closing', 'Thanks for writing.', `Thanks for writing.\n\n${ASK}`],
    [
      'a long paragraph is no closing',
      'Hi.\n\nThank you for all the details that you sent along with your message today.',
      `Hi.\n\nThank you for all the details that you sent along with your message today.\n\n${ASK}`,
    ],
    ['empty text', '', ASK],
    ['asked already', `${ASK}\n\nKind regards`, `${ASK}\n\nKind regards`],
  ])('%s', (_, text, expected) => expect(insertQuestions(text, [ASK])).toBe(expected));

  test('several become a list, without those that are there', () => {
    expect(insertQuestions('Is it on?\n\nKind regards', ['Is it on?', ' Which? ', '', 'Since when?'])).toBe(
      'Is it on?\n\n- Which?\n- Since when?\n\nKind regards',
    );
  });
});
