import { expect, test } from 'vitest';
import { sentencesOf } from '@/lib/text/sentences';

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['“Is it on?” Yes.', ['“Is it on?”', 'Yes.']],
  [
    'Version 2.3.1 costs 4.50 EUR. See https://a.example/b.html now.',
    ['Version 2.3.1 costs 4.50 EUR.', 'See https://a.example/b.html now.'],
  ],
  ['1. Open it.\n2. Close it.\n- Wait', ['Open it.', 'Close it.', 'Wait']],
  ['Fragen Sie Dr. Meier, z. B. am Montag. Danke', ['Fragen Sie Dr. Meier, z. B. am Montag.', 'Danke']],
  ['再起動します。次に押します。', ['再起動します。', '次に押します。']],
  ['هل يعمل؟ نعم.', ['هل يعمل؟', 'نعم.']],
  ['Wait… what?!  Yes', ['Wait…', 'what?!', 'Yes']],
  ['\n \n', []],
])('%j', (text, sentences) => {
  expect(sentencesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(sentences);
});
