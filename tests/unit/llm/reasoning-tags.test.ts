import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReasoningSplitter } from '@/lib/llm/reasoning-tags';

const PARTS = ['<think>', '</think>', '</thinking>', '</thi', '<', '\n', ' ', '\r\n', '{', '```', '`', 'a', 'Bé😀'];
const content = fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join(''));

/** What is text and what is reasoning in the end. */
function split(pieces: string[], openTagOmitted: boolean) {
  const splitter = createReasoningSplitter(openTagOmitted);
  let [text, reasoning] = ['', ''];
  for (const thought of [...pieces.flatMap((piece) => splitter.take(piece)), ...splitter.rest()]) {
    if (thought.type === 'was-reasoning') [text, reasoning] = ['', reasoning + text];
    else if (thought.type === 'text') text += thought.delta;
    else reasoning += thought.delta;
  }
  return { text, reasoning };
}

test.each([false, true])(
  'however it is cut, the same is text and the same is not (openTagOmitted: %s)',
  (openTagOmitted) => {
    const property = fc.property(content, fc.array(fc.nat(60), { maxLength: 8 }), (whole, cuts) => {
      const edges = [0, ...cuts.filter((at) => at < whole.length).sort((a, b) => a - b), whole.length];
      const pieces = edges.slice(1).map((edge, index) => whole.slice(edges[index], edge));
      expect(split(pieces, openTagOmitted)).toEqual(split([whole], openTagOmitted));
      expect(split([...whole], openTagOmitted)).toEqual(split([whole], openTagOmitted));
    });
    fc.assert(property, { numRuns: 2000 });
  },
);

test('nothing but marks and the blanks around them is lost', () => {
  const bare = (text: string) => text.replace(/<\/?think(ing)?>|\s/g, '');
  const property = fc.property(content, (whole) => {
    const { text, reasoning } = split([whole], false);
    expect(bare(reasoning + text)).toBe(bare(whole));
  });
  fc.assert(property, { numRuns: 1000 });
});
