import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFactCheck } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';
import { findAddresses } from '@/lib/text/links';
import { textToHtml } from '@/lib/text/text-to-html';
import { OWN_HOSTS } from './link-forms';

const OWN = OWN_HOSTS.map((host) => `https://${host}`);
const check = createFactCheck({ own: OWN, customer: [], times: [], hosts: [] }, readMonths());

/** What hosts are made of, what ends them, and what only looks like either. */
const PIECES = [
  ...[
    'https://',
    'http://',
    'HTTPS://',
    'hTtp://',
    'https:/',
    'https:',
    '//',
    'hxxp://',
    'www.',
    'ftp://',
    'file://',
    '\\\\',
    'mailto:',
    'javascript:',
  ],
  ...[
    'acme.freshdesk.com',
    'kb.acme.example',
    'evil.com',
    'evil',
    'com',
    'example',
    'xn--pple-43d',
    'аcme',
    'bücher',
    '例え',
    'jp',
    'рф',
    '203.0.113.7',
  ],
  ...'.,;:!?/\\@#%&=+~|()[]{}<>"\'`*_-$^ \n\t0aZé。．｡﹒․・…’”»「」、／⁄∕＠：',
  ...[
    '\u00AD',
    '\u200B',
    '\u200C',
    '\u200D',
    '\u2060',
    '\uFEFF',
    '\u202E',
    '\u2066',
    '\u0000',
    '\u0001',
    '\u000B',
    '\u0085',
    '\u00A0',
    '\u2028',
    '\u0301',
  ],
  ...[
    '😀',
    'א',
    'ب',
    'ไ',
    '한',
    'あ',
    '中',
    'в',
    'ｅ',
    '𝐞',
    '[.]',
    '(dot)',
    ' dot ',
    '[at]',
    ':443',
    ':8080',
    '%2e',
    '%40',
    '- ',
    '1. ',
    '](',
    '](http',
  ],
];
const hostile = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
/** Mostly one own address with something done to it. */
const bent = fc
  .tuple(hostile, fc.constantFrom(...OWN, 'https://evil.com'), hostile)
  .map(([before, address, after]) => `${before}${address}${after}`);
const text = fc.oneof(
  hostile,
  bent,
  fc.tuple(bent, bent).map((two) => two.join('')),
);
const RUNS = { numRuns: 4000 };

const decoded = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const links = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/gs)].map(([, href = '', words = '']) => ({
    href: decoded(href),
    words: decoded(words),
  }));

describe('every link that leaves', () => {
  test('opens an own host, or a claim covers all of it', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const claims = check(draft).map((claim) => claim.text);
        for (const { href } of links(textToHtml(draft))) {
          const own = OWN_HOSTS.includes(new URL(href).host);
          expect(own || claims.includes(href), `${JSON.stringify(draft)} ${href}`).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('was judged by the host that the browser finds', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const judged = new Map(
          findAddresses(draft).map((one) => [one.text, one.kind === 'link' ? one.url?.host : undefined]),
        );
        for (const { href } of links(textToHtml(draft))) expect(judged.get(href)).toBe(new URL(href).host);
      }),
      RUNS,
    );
  });

  test('shows its whole target, and nothing in it that is not seen', () => {
    fc.assert(
      fc.property(text, (draft) => {
        for (const { href, words } of links(textToHtml(draft))) {
          expect(words).toBe(href);
          expect(href).toMatch(
            /^https?:\/\/[a-z\d.-]+(?::\d+)?(?:[/?#][^\\\p{Default_Ignorable_Code_Point}\p{Cc}\s]*)?$/iu,
          );
          const shown = href
            .replace(/^[a-z]+:\/\//i, '')
            .split(/[/?#]/)[0]
            ?.toLowerCase()
            .replace(/:\d+$/, '');
          expect(new URL(href).hostname).toBe(shown);
        }
      }),
      RUNS,
    );
  });
});

test('addresses are in the order of the text, apart, and as they stand there', () => {
  fc.assert(
    fc.property(text, (draft) => {
      let end = 0;
      for (const { from, to, text: words } of findAddresses(draft)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(draft.slice(from, to)).toBe(words);
        end = to;
      }
    }),
    RUNS,
  );
});
