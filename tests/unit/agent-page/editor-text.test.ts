import { describe, expect, it } from 'vitest';
import { squash } from '@/lib/agent-page/editor-text';

describe('squash', () => {
  it.each([
    ['Hello  Nora,\n bye', 'HelloNora,bye'],
    ['a\u00a0b', 'ab'],
    ['a\u200bb\ufeff', 'ab'],
    ['e\u0301', '\u00e9'],
    ['', ''],
    [null, ''],
    [undefined, ''],
  ])('%j becomes %j', (text, squashed) => {
    expect(squash(text)).toBe(squashed);
  });
});
