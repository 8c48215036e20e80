import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRepair } from '@/lib/agent-page/repair';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** A host and its shadow tree, as far as the repair looks at them. */
function ours() {
  const names = new Set(['style', 'data-x']);
  const host = { getAttributeNames: () => [...names], removeAttribute: (name: string) => names.delete(name) };
  const root = {
    adoptedStyleSheets: [] as unknown[],
    childNodes: [] as unknown[],
    replaceChildren(...nodes: unknown[]) {
      root.childNodes = nodes;
    },
  };
  const part = { localName: 'p', hasAttribute: () => false };
  const repair = createRepair({ host, root, sheet: {} } as never);
  repair.show([part as never]);
  return { repair, root, names };
}

test('P9 what a page takes out is put back three times in a row, and then no more', () => {
  const { repair, root } = ours();
  for (const left of [true, true, true, false]) {
    root.childNodes = [];
    expect(repair.now()).toBe(left);
  }
  expect(root.childNodes).toEqual([]);
});

test('P9 a page that leaves it alone in between begins anew', () => {
  const { repair, root } = ours();
  for (let round = 0; round < 10; round += 1) {
    root.childNodes = [];
    expect(repair.now()).toBe(true);
    expect(repair.now()).toBe(true);
  }
});

test.each<[string, (page: ReturnType<typeof ours>) => void]>([
  ['another style sheet', ({ root }) => root.adoptedStyleSheets.push({})],
  ['an attribute that switches it off', ({ names }) => names.add('inert')],
  ['another node in it', ({ root }) => root.childNodes.push({})],
])('P9 after %s it is not settled for half a second', (_, change) => {
  const page = ours();
  expect(page.repair.settled()).toBe(true);
  change(page);
  expect(page.repair.settled()).toBe(false);
  page.repair.now();
  expect(page.repair.settled()).toBe(false);
  vi.advanceTimersByTime(499);
  expect(page.repair.settled()).toBe(false);
  vi.advanceTimersByTime(2);
  expect(page.repair.settled()).toBe(true);
});
