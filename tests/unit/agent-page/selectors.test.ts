import { describe, expect, it } from 'vitest';
import { anyOf, type Candidate, SELECTORS } from '@/lib/agent-page/selectors';

const lists: [string, readonly Candidate[]][] = Object.entries(SELECTORS);
const WORDS = /aria-label=|title=/;
const SEND = /submit|send|reply-btn|btn--primary|discard|properties-btn/;

describe.each(lists)('selectors of %s', (_name, list) => {
  it('has at least one that somebody has seen', () => {
    expect(list.some(({ grade }) => grade !== 'G')).toBe(true);
  });

  it('names each selector once and says who has seen it', () => {
    expect(new Set(list.map(({ selector }) => selector)).size).toBe(list.length);
    for (const { source } of list) expect(source).not.toBe('');
  });

  it('depends on words of a language only after all others', () => {
    const firstWord = list.findIndex(({ selector }) => WORDS.test(selector));
    if (firstWord >= 0) expect(list.slice(firstWord).every(({ selector }) => WORDS.test(selector))).toBe(true);
  });

  it('reaches no button that sends, discards or saves', () => {
    for (const { selector } of list) expect(selector).not.toMatch(SEND);
  });

  it('uses no generated id', () => {
    for (const { selector } of list) expect(selector).not.toMatch(/ember\d|#[\w-]*\d/);
  });

  it('is balanced', () => {
    const all = anyOf(list);
    for (const [open, close] of ['[]', '()']) expect(all.split(open ?? '').length).toBe(all.split(close ?? '').length);
  });
});

describe('a ticket page', () => {
  it('is never told by something that lists have, too', () => {
    expect(SELECTORS.ticketPage.map(({ selector }) => selector).join()).not.toMatch(
      /page-actions|breadcrumb|main-title/,
    );
  });
});
