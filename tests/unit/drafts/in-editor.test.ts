import { expect, test } from 'vitest';
import type { EditorText } from '@/lib/domain/editor-text';
import { inEditor, mayStand, sentOf, unsent, withPut, withSent, withSettled } from '@/lib/drafts/in-editor';

const put = (text: string, patch: Partial<EditorText> = {}): EditorText => ({
  text,
  at: 1,
  by: 'inserted',
  after: 40,
  ...patch,
});
const DAY = 24 * 3_600_000;

test('a row of whatever origin is read with care', () => {
  for (const odd of [undefined, null, {}, 'x', [null, 4, {}, { text: 5 }]]) {
    expect(inEditor({ inEditor: odd } as never)).toEqual([]);
  }
  expect(inEditor(undefined)).toEqual([]);
});

test('the same text again is the same one, later; what was sent before is settled by it', () => {
  const texts = withPut([put('A'), put('B'), put('C', { sentAt: 3 })], put('A', { at: 9 }));
  expect(texts).toEqual([put('B'), put('A', { at: 9 })]);
});

test('no more than five are remembered, the newest', () => {
  const many = ['1', '2', '3', '4', '5', '6'].reduce<EditorText[]>((all, text) => withPut(all, put(text)), []);
  expect(many.map((one) => one.text)).toEqual(['2', '3', '4', '5', '6']);
});

test('a reply that goes out makes all of them sent, also one that was never put there', () => {
  const texts = withSent([put('A'), put('Older', { sentAt: 2 })], 'B', 50, 77);
  expect(texts).toEqual([
    put('A', { sentAt: 50 }),
    put('Older', { sentAt: 2 }),
    { text: 'B', at: 50, by: 'sent', after: 77, sentAt: 50 },
  ]);
  expect(unsent(texts)).toEqual([]);
  expect(withSent([put('A', { sentAt: 2 })], 'A', 50, 77)).toEqual([put('A', { sentAt: 50 })]);
});

test('what may come back is told for a week, by whatever clock', () => {
  const texts = [put('A', { sentAt: 0 })];
  expect(sentOf(texts, 6 * DAY)).toHaveLength(1);
  expect(sentOf(texts, -6 * DAY)).toHaveLength(1);
  expect(sentOf(texts, 8 * DAY)).toHaveLength(0);
  expect(sentOf([put('A')], 0)).toHaveLength(0);
});

test('what was put there a week ago is not asked about any more', () => {
  expect(mayStand([put('A', { at: 0 }), put('B', { at: 0, sentAt: 1 })], 6 * DAY)).toEqual([put('A', { at: 0 })]);
  expect(mayStand([put('A', { at: 0 })], 8 * DAY)).toEqual([]);
});

test('gone from the page is remembered, left there by a person is not', () => {
  const texts = [put('A'), put('B', { sentAt: 2 })];
  expect(withSettled(texts, false)).toEqual([put('A'), put('B', { sentAt: 2, settled: true })]);
  expect(withSettled(texts, true)).toEqual([put('A')]);
});
