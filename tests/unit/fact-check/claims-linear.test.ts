import { expect, test } from 'vitest';
import { createFactCheck } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';
import { growth, LINEAR } from '../growth';

const SIZE = 32_000;
const months = readMonths();
const check = createFactCheck({ own: [], customer: [], times: ['2026-11-20T09:14:00Z'], hosts: [] }, months);

/** Each of these, over and over, is what some reader of claims might look at again and again. */
const PIECES = [
  ...['a', ' ', '1', '12 34 ', 'pay, ', 'refund ', 'not ', '3 May ', 'by Friday ', 'within 2 hours ', 'no later than '],
  ...[
    '[',
    '[a',
    '<a ',
    '{{',
    '-',
    '_',
    'a____',
    'X',
    'A1-',
    'ABCD-',
    'ABCD1-',
    '%%a',
    '"',
    '\n',
    'a\n',
    '(1)',
    '+ ',
    '0 ',
  ],
  ...[
    'order ',
    'order no. ',
    'version ',
    'v1.',
    '1.',
    'tel: ',
    'call us at on ',
    'price is of ',
    'password is ',
    '12/3 ',
  ],
  ...[
    'send us your password ',
    'eyJaaaaaaaaaaaa',
    'sk-a',
    'DE89 3704 ',
    '0x',
    '十',
    '二十元',
    '返金',
    'パスワードを教えて',
  ],
  ...['आपका पासवर्ड क्या है? ', '٣ ديسمبر ', 'a\u0308', '１', 'Kind regards,\nAnna B\n', 'turn off the firewall '],
];

test.each(PIECES)('a draft of %j grows with its length', (piece) => {
  const work = (size: number) => void check(piece.repeat(Math.ceil(size / piece.length)));
  expect(growth(work, SIZE)).toBeLessThan(LINEAR);
});

test.each(PIECES)('and so do sources of %j', (piece) => {
  const work = (size: number) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    createFactCheck({ own: [text], customer: [text], times: [], hosts: [], prompt: [text] }, months);
  };
  expect(growth(work, SIZE)).toBeLessThan(LINEAR);
});
