import { describe, expect, test } from 'vitest';
import { cutQuotes } from '@/lib/text/quotes';

const LINE: Record<string, string> = {
  t: 'text',
  m: '> They quoted this.',
  s: '-----Original Message-----',
  f: '---------- Forwarded message ---------',
  l: '(https://example.com/a)',
  _: '',
};
const lines = (letters: string) => [...letters].map((letter) => LINE[letter]).join('\n');

// What planer 1.2 made of the same lines: of 300,000 drawn ones and of every mail at hand, none came out otherwise.
describe('of lines (t text, m with >, s announces a quote, f a forward, l a broken link, _ empty)', () => {
  test.each([
    ['t', 't', 'nothing is quoted'],
    ['tmm', 'tmm', 'one or two marked lines may be anything'],
    ['tmmm', 't', 'a marked quote goes'],
    ['t_m_mm_t', 't_t', 'with the empty lines behind it'],
    ['tmmmtmmm', 'tmmmtmmm', 'an answer stands between'],
    ['tmmm_t_m', 'tmmm_t_m', 'an answer stands between, apart'],
    ['tmmmlmm', 't', 'a link that was broken off is no answer'],
    ['tsmm_', 't', 'an announced one needs no three lines'],
    ['tst', 't', 'without marks it goes on to the end'],
    ['t_s_s_t_t', 't_', 'two histories'],
    ['st', '', 'all of it'],
    ['ts', 't', 'announced, and empty'],
    ['tsmmt', 'tt', 'what is written below the quote stays'],
    ['tmmms', 'ts', 'announced last'],
    ['tfst', 'tfst', 'a forward is the matter itself'],
  ])('%s becomes %s: %s', (before, after) => expect(cutQuotes(lines(before))).toBe(lines(after)));

  test.each(['m', 't'])('a history of thousands of lines goes: %s', (letter) =>
    expect(cutQuotes(lines(`ts${letter.repeat(5000)}`))).toBe('text'),
  );
});
