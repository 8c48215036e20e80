import { expect, it } from 'vitest';
import { claimPage, isClaimed } from '@/lib/agent-page/instance';

/** As much of a document as the mark needs. */
function page() {
  const attributes = new Map<string, string>();
  const documentElement = {
    hasAttribute: (name: string) => attributes.has(name),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    setAttribute: (name: string, value: string) => void attributes.set(name, value),
  };
  const document = { documentElement, querySelectorAll: () => [] } as unknown as Document;
  return { document, wipe: () => attributes.clear() };
}

it('a page is claimed from the first copy on', () => {
  const { document, wipe } = page();
  expect(isClaimed(document)).toBe(false);
  claimPage(document, 1000, () => 0.5);
  expect(isClaimed(document)).toBe(true);
  wipe();
  expect(isClaimed(document)).toBe(false);
});

it('a mark that was wiped or made up as an older one is written again', () => {
  const { document, wipe } = page();
  const copy = claimPage(document, 1000, () => 0.5);
  wipe();
  expect([copy.isOurs(), isClaimed(document)]).toEqual([true, true]);
  document.documentElement.setAttribute('data-freshdesk-assistant', 'nonsense');
  expect(copy.isOurs()).toBe(true);
});

it.each([
  { name: 'the later one', first: [1000, 0.1], second: [2000, 0.2] },
  { name: 'the later one, also where the first draws more', first: [1000, 0.9], second: [2000, 0.2] },
  { name: 'one of two that started in the same millisecond', first: [1000, 0.1], second: [1000, 0.2] },
  { name: 'and the same one when they come the other way round', first: [1000, 0.2], second: [1000, 0.1] },
] as const)('of two copies that both run $name has the page, however often they look', ({ first, second }) => {
  const { document } = page();
  const copies = [first, second].map(([started, random]) => claimPage(document, started, () => random));
  for (let look = 0; look < 3; look += 1) for (const copy of copies) copy.isOurs();
  const ours = copies.map((copy) => copy.isOurs());
  expect(ours.filter(Boolean)).toHaveLength(1);
  if (first[0] !== second[0]) expect(ours).toEqual([false, true]);
});
