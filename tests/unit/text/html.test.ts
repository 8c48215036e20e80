import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseForCompare, textToHtml } from '@/lib/text/text-to-html';

describe('textToHtml', () => {
  test.each([
    [
      'paragraphs and lines',
      'Hi Ann,\n\nline one\nline two\n\n\n\nBye',
      '<p>Hi Ann,</p><p>line one<br>line two</p><p>Bye</p>',
    ],
    ['bullets', 'Do:\n- one\n- two\nThen', '<p>Do:</p><ul><li>one</li><li>two</li></ul><p>Then</p>'],
    ['numbers', '1. one\n2. two', '<ol><li>one</li><li>two</li></ol>'],
    ['numbers with blank lines', '1. one\n\n2. two', '<ol><li>one</li></ol><ol start="2"><li>two</li></ol>'],
    ['a list that starts anew', '1. one\n1. two', '<ol><li>one</li></ol><ol><li>two</li></ol>'],
    ['a line that belongs to an item', '1. one\n   more\n2. two', '<ol><li>one<br>more</li><li>two</li></ol>'],
    ['indented command', 'Run\n    ls -l', '<p>Run<br>&nbsp;&nbsp;&nbsp;&nbsp;ls -l</p>'],
    ['Windows line ends', 'a\r\nb', '<p>a<br>b</p>'],
    ['a year is no list', '2026. was a year', '<p>2026. was a year</p>'],
    ['a dash is no list', '-x and - y', '<p>-x and - y</p>'],
    ['nothing', ' \n ', ''],
    [
      'link',
      'See https://a.example/x_y?a=1&b=2.',
      '<p>See <a href="https://a.example/x_y?a=1&amp;b=2">https://a.example/x_y?a=1&amp;b=2</a>.</p>',
    ],
    [
      'link in brackets',
      '(https://a.example/b_(c))',
      '<p>(<a href="https://a.example/b_(c)">https://a.example/b_(c)</a>)</p>',
    ],
    ['link in Japanese', 'https://a.example/x。次', '<p><a href="https://a.example/x">https://a.example/x</a>。次</p>'],
    [
      'link and kana',
      '詳しくはhttps://a.example/xをご覧',
      '<p>詳しくは<a href="https://a.example/x">https://a.example/x</a>をご覧</p>',
    ],
    [
      'link and Han',
      '请看https://a.example/x页面',
      '<p>请看<a href="https://a.example/x">https://a.example/x</a>页面</p>',
    ],
    [
      'link and Hangul',
      'https://a.example/x를 보세요',
      '<p><a href="https://a.example/x">https://a.example/x</a>를 보세요</p>',
    ],
    [
      'link with Han in it',
      'https://a.example/日本/東京',
      '<p><a href="https://a.example/日本/東京">https://a.example/日本/東京</a></p>',
    ],
    ['link in quotes', '"http://a.example"', '<p>&quot;<a href="http://a.example">http://a.example</a>&quot;</p>'],
    ['Hebrew', 'שלום דנה,\n\nVPN הופעל מחדש', '<p dir="rtl">שלום דנה,</p><p dir="rtl">VPN הופעל מחדש</p>'],
    [
      'commands and lists in Arabic',
      'نفّذ هذه الأوامر\n- الأمر ipconfig /all\n\nnet use /all',
      '<p dir="rtl">نفّذ هذه الأوامر</p><ul dir="rtl"><li>الأمر ipconfig /all</li></ul><p>net use /all</p>',
    ],
    [
      'numbers in Hebrew',
      '1. ראשון\n\n2. שני',
      '<ol dir="rtl"><li>ראשון</li></ol><ol dir="rtl" start="2"><li>שני</li></ol>',
    ],
    ['a Hebrew word in English', 'Press שלום to go on', '<p>Press שלום to go on</p>'],
    ['two languages', 'Hello everybody\n\nשלום לכולם', '<p>Hello everybody</p><p dir="rtl">שלום לכולם</p>'],
    ['UNC path', '\\\\srv\\share', '<p>\\\\srv\\share</p>'],
  ])('%s', (_, text, html) => expect(textToHtml(text)).toBe(html));

  test.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['"><svg onload=alert(1)>'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['https://a.example/"onmouseover="x'],
    ["https://a.example/'><b>"],
    ['https://bank.example@evil.example/'],
    ['- <b>x</b>\n1. <i>y</i>'],
    ['&lt;b&gt;'],
  ])('%s is inert', (text) => {
    const html = textToHtml(text);
    const rest = html.replace(/<\/?(p|ul|ol|li)>|<br>|<a href="https?:\/\/[^"<>]*">|<\/a>/g, '');
    expect(rest).not.toMatch(/[<>"']/);
    expect(html).not.toMatch(/href="(?!https?:\/\/a\.example\/?")/);
  });

  test('no text makes another tag (H4, H9)', () => {
    const unit = fc.constantFrom(...'abש <>"\'&/=:.-1\n\t@()', 'https://', 'javascript:', '<a href="', '- ', '1. ');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const tag =
          /<\/?(?:p|ul|ol|li|a)>|<br>|<(?:p|ul|ol)(?: dir="rtl")?(?: start="\d+")?>|<a href="https?:\/\/[^"<>]*">/g;
        expect(textToHtml(text).replace(tag, '')).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe('normaliseForCompare', () => {
  const TEXT = 'Hi Ann,\n\nDo this:\n1. Open <b> & "C:\\x"\n2. See https://a.example/x\n\n- one\n\nBye 😀';
  test.each([
    ['itself', TEXT],
    ['its HTML', textToHtml(TEXT)],
    [
      'other tags and entities',
      textToHtml(TEXT)
        .replaceAll('<p>', '<div dir="ltr">')
        .replaceAll('</p>', '</div>\n')
        .replaceAll('&#39;', '&apos;'),
    ],
    ['flattened', TEXT.replaceAll(/\n(?:\d\. |- )?/g, ' ')],
    ['no-break spaces, other line ends', TEXT.replaceAll(' ', '\u00A0').replaceAll('\n', '\r\n')],
    ['decomposed', TEXT.normalize('NFD')],
  ])('equals %s', (_, other) => expect(normaliseForCompare(other)).toBe(normaliseForCompare(TEXT)));

  test.each([
    ['a word more', `${TEXT} now`],
    ['another number', TEXT.replace('/x', '/y')],
    ['another case', TEXT.replace('Open', 'open')],
  ])('differs with %s', (_, other) => expect(normaliseForCompare(other)).not.toBe(normaliseForCompare(TEXT)));

  test('text and its HTML say the same', () => {
    const unit = fc.constantFrom(...'ab é😀 <>"\'&;.-1\n()', 'https://a.example ', '- ', '1. ', '&amp;', '<b>');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(normaliseForCompare(textToHtml(text))).toBe(normaliseForCompare(text));
      }),
    );
  });
});
