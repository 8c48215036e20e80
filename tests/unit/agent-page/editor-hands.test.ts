import { beforeAll, describe, expect, test } from 'vitest';
import { watchHands } from '@/lib/agent-page/editor-hands';

/** An element as far as its closest editor goes. */
class FakeElement {
  constructor(readonly inEditor: boolean) {}
  closest = () => (this.inEditor ? this : null);
}

beforeAll(() => {
  Object.assign(globalThis, { Element: FakeElement });
});

/** A document that hears what the browser says happened. */
function watched({ selected = false } = {}) {
  const listeners = new Map<string, ((event: object) => void)[]>();
  const document = {
    addEventListener: (type: string, listen: (event: object) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listen]),
    getSelection: () => ({ isCollapsed: !selected }),
  };
  const hands = watchHands(document as unknown as Document);
  return {
    hands,
    happens: (type: string, event: object, { inEditor = true, isTrusted = true } = {}) => {
      for (const listen of listeners.get(type) ?? [])
        listen({ ctrlKey: false, metaKey: false, ...event, isTrusted, target: new FakeElement(inEditor) });
    },
  };
}

type Case = { name: string; type: string; event?: object; inEditor?: boolean; selected?: boolean };

const key = (name: string, more: object = {}): Pick<Case, 'type' | 'event'> => ({
  type: 'keydown',
  event: { key: name, ...more },
});

describe('what may take the text away', () => {
  const CASES: Case[] = [
    { name: 'Delete', ...key('Delete') },
    { name: 'Backspace', ...key('Backspace') },
    { name: 'a letter over a selection', ...key('a'), selected: true },
    { name: 'Ctrl+Z', ...key('z', { ctrlKey: true }) },
    { name: '⌘X', ...key('x', { metaKey: true }) },
    { name: 'a key outside the editor', ...key('r'), inEditor: false },
    { name: 'a deletion without a key', type: 'beforeinput', event: { inputType: 'deleteByCut' } },
    { name: 'an undo of the browser', type: 'beforeinput', event: { inputType: 'historyUndo' } },
    {
      name: 'a dictated text over a selection',
      type: 'beforeinput',
      event: { inputType: 'insertText' },
      selected: true,
    },
    { name: 'Cut in a menu', type: 'cut' },
    { name: 'Paste in a menu', type: 'paste' },
    { name: 'a drop', type: 'drop' },
    { name: 'a press on a button of the page', type: 'pointerdown', inEditor: false },
  ];

  test.each(CASES)('$name', ({ type, event = {}, inEditor = true, selected = false }) => {
    const { hands, happens } = watched({ selected });
    happens(type, event, { inEditor });
    expect({ touched: hands.touched(), atWork: hands.atWork() }).toEqual({ touched: true, atWork: true });
  });

  test.each(CASES)('$name, made by a script: no hand', ({ type, event = {}, inEditor = true, selected = false }) => {
    const { hands, happens } = watched({ selected });
    happens(type, event, { inEditor, isTrusted: false });
    expect({ touched: hands.touched(), atWork: hands.atWork() }).toEqual({ touched: false, atWork: false });
  });
});

test.each<Case>([
  { name: 'a letter', ...key('a') },
  { name: 'a letter of an input method', type: 'beforeinput', event: { inputType: 'insertCompositionText' } },
])('$name is a hand, but takes nothing away', ({ type, event = {} }) => {
  const { hands, happens } = watched();
  happens(type, event);
  expect({ touched: hands.touched(), atWork: hands.atWork() }).toEqual({ touched: true, atWork: false });
});

test.each<Case>([
  { name: 'Shift', ...key('Shift') },
  { name: 'an arrow', ...key('ArrowLeft') },
  { name: 'End', ...key('End') },
  { name: 'a press into the text', type: 'pointerdown' },
  { name: 'a cut elsewhere', type: 'cut', inEditor: false },
  { name: 'a word typed elsewhere', type: 'beforeinput', event: { inputType: 'deleteContent' }, inEditor: false },
])('$name is no hand', ({ type, event = {}, inEditor = true }) => {
  const { hands, happens } = watched();
  happens(type, event, { inEditor });
  expect({ touched: hands.touched(), atWork: hands.atWork() }).toEqual({ touched: false, atWork: false });
});
