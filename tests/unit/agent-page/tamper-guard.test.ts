import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTamperGuard } from '@/lib/agent-page/tamper-guard';

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
  const guard = createTamperGuard({ host, root, sheet: {} } as never);
  guard.show([part as never]);
  return { guard, root, names };
}

test('P9 what a page takes out is put back three times in a row, and then no more', () => {
  const { guard, root } = ours();
  for (const left of [true, true, true, false]) {
    root.childNodes = [];
    expect(guard.restore()).toBe(left);
  }
  expect(root.childNodes).toEqual([]);
});

test('P9 a page that leaves it alone in between begins anew', () => {
  const { guard, root } = ours();
  for (let round = 0; round < 10; round += 1) {
    root.childNodes = [];
    expect(guard.restore()).toBe(true);
    expect(guard.restore()).toBe(true);
  }
});

test.each<[string, (page: ReturnType<typeof ours>) => void]>([
  ['another style sheet', ({ root }) => root.adoptedStyleSheets.push({})],
  ['an attribute that switches it off', ({ names }) => names.add('inert')],
  ['another node in it', ({ root }) => root.childNodes.push({})],
])('P9 after %s it is not settled for half a second', (_, change) => {
  const page = ours();
  expect(page.guard.isStable()).toBe(true);
  change(page);
  expect(page.guard.isStable()).toBe(false);
  page.guard.restore();
  expect(page.guard.isStable()).toBe(false);
  vi.advanceTimersByTime(499);
  expect(page.guard.isStable()).toBe(false);
  vi.advanceTimersByTime(2);
  expect(page.guard.isStable()).toBe(true);
});
