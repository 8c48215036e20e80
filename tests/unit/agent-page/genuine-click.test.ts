import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isGenuineClick } from '@/lib/agent-page/genuine-click';
import { buttonIn } from './dom-stub';

beforeAll(() => void vi.stubGlobal('getComputedStyle', ({ opacity }: { opacity: number }) => ({ opacity })));
afterAll(() => vi.unstubAllGlobals());

describe('P7 P8 a click', () => {
  test.each<[string, boolean, Parameters<typeof buttonIn>[0], boolean]>([
    ['of a person', true, {}, true],
    ['of a script', false, {}, false],
    ['on a button under something else', true, { covered: true }, false],
    ['on a faded button', true, { opacity: 0.5 }, false],
    ['on a button in a faded bar', true, { parentOpacity: 0.5 }, false],
    ['on a button and in a bar that are each a little faded', true, { opacity: 0.8, parentOpacity: 0.8 }, false],
    ['on a button of a few pixels', true, { width: 4 }, false],
    ['on a button that is a little faded', true, { opacity: 0.9 }, true],
  ])('%s', (_, isTrusted, options, genuine) => {
    const { button, host } = buttonIn(options);
    expect(isGenuineClick({ isTrusted } as Event, button, host)).toBe(genuine);
  });
});
