import { expect, test } from 'vitest';
import { boundText, MOST_CHARACTERS, readPaste } from '@/lib/drafts/paste';

const long = 'a'.repeat(200_000);

test.each([
  { name: 'plain text', plain: 'Hello', html: '', files: 0, text: 'Hello', says: null },
  { name: 'bold text: only its words', plain: 'Hello', html: '<b>Hello</b>', files: 0, text: 'Hello', says: null },
  { name: 'a picture', plain: '', html: '<img src="x">', files: 1, text: '', says: /pictures and files were left out/ },
  {
    name: 'a link',
    plain: 'our site',
    html: '<a href="https://x.example">our site</a>',
    files: 0,
    text: 'our site',
    says: /link addresses/,
  },
  {
    name: 'hidden characters',
    plain: 'Hi\u200b\u202e there\u{E0041}',
    html: '',
    files: 0,
    text: 'Hi there',
    says: null,
  },
  { name: '200 kB', plain: long, html: '', files: 0, text: 'a'.repeat(MOST_CHARACTERS), says: /at most 100,000/ },
])('U9 pasting $name', ({ plain, html, files, text, says }) => {
  const result = readPaste({ plain, html, files }, MOST_CHARACTERS);
  expect(result.text).toBe(text);
  if (says) expect(result.notice).toMatch(says);
  else expect(result.notice).toBeNull();
});

test('only as much as still fits, and no half character', () => {
  expect(readPaste({ plain: 'ab😀', html: '', files: 0 }, 3).text).toBe('ab');
  expect(boundText(`${'a'.repeat(MOST_CHARACTERS - 1)}😀`)).toMatchObject({ text: 'a'.repeat(MOST_CHARACTERS - 1) });
  expect(boundText('short')).toEqual({ text: 'short', notice: null });
});
