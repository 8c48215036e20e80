import { describe, expect, test } from 'vitest';
import { createFactCheck } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';
import { linkify } from '@/lib/text/linkify';
import { findAddresses } from '@/lib/text/links';
import { separateWords } from '@/lib/text/own-words';
import { growth, LINEAR } from '../growth';

const SIZE = 64_000;
const months = readMonths();

/** Each of these, over and over, made some reader of addresses look at the same letters again and again. */
const PIECES = [
  ...[
    'a',
    '.',
    'a.',
    'A.',
    'It.',
    '1.',
    '。',
    'a。',
    '@',
    'a@',
    'a@b.',
    '-',
    '_',
    '-_',
    'a-',
    '_a',
    '()',
    ')',
    '(',
    '](',
    '/',
    '/a',
    '\\',
    '%',
    ':',
    '::',
  ],
  ...[
    'https:',
    'https://',
    'https://a',
    'https://a.',
    'https:a,',
    'http://a)',
    'https://a/)',
    '](http',
    'h',
    'htt',
    'hxxp',
    '//',
    '//a/',
    '\\\\a\\',
  ],
  ...[
    '[.]',
    'a[.]',
    ' dot ',
    'a dot ',
    'dot com ',
    'a at b dot ',
    '\u00AD',
    'a\u200B',
    '. ',
    'file:',
    'javascript:',
    'ms-a:',
    'data:a/',
    'x://',
    'tel:+1',
  ],
  ...[
    'xn--',
    'www.a',
    '0x',
    '1.1.1.1/',
    '1.1.1.',
    '[1:]/',
    '例',
    '例え.jp',
    'あa.com',
    'ー',
    '😀.',
    'ｈ',
    '𝐚',
    'a\u0301',
    'mailto:a@b.c?',
  ],
  ...[
    'a.com/',
    'a.com?',
    'a.com:1',
    '/a.com ',
    '% /a.com ',
    'x.example.Then',
    'Co.KG ',
    'bitcoin:aaaaaaaaaaaaaaaaaaaaaaaa',
    '> ',
    '> a\n',
    '\n',
    'On 2026 a wrote:\n',
  ],
];

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

describe.each<[string, (text: string) => unknown]>([
  ['findAddresses', findAddresses],
  ['linkify', (text) => linkify(`https://${text}`)],
  ['separateWords', (text) => separateWords([true, false, true].map((own) => ({ text, own })))],
])('%s grows with its text', (_, work) => {
  test.each(PIECES)('%j', (piece) => {
    const text = repeated(piece);
    expect(growth((size) => work(text(size)), SIZE)).toBeLessThan(LINEAR);
  });
});

describe('the whole check grows with draft and sources', () => {
  const claims = [
    '3 May ',
    '12/3/2026 ',
    '$1 ',
    '1 ',
    '+1 2',
    '(0',
    '#123 ',
    'ABC-12345 ',
    '1234567 ',
    'A 1',
    'a-1',
    '1/1',
    'refund ',
    'https://a.b/ ',
    'a@b.c ',
  ];
  test.each(claims)('%j', (piece) => {
    const text = repeated(piece);
    const work = (size: number) =>
      createFactCheck({ own: [text(size)], customer: [text(size)], times: [], hosts: [] }, months)(text(size));
    expect(growth(work, SIZE)).toBeLessThan(LINEAR);
  });
});
