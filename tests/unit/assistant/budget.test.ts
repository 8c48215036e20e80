import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FittedThread, fitThread, shortenMiddle } from '@/lib/assistant/prepare/fit-thread';
import type { AuthorRole } from '@/lib/assistant/types';
import { message } from './facts';

const shape = (thread: FittedThread) =>
  thread.items.map((item) => (item.kind === 'gap' ? `gap ${item.count}` : item.message.id));
const size = (thread: FittedThread) =>
  thread.items.reduce((sum, item) => sum + (item.kind === 'gap' ? 30 : item.message.text.length), 0);

const long = (id: number, role: AuthorRole, length: number) =>
  message({ id, role, text: `${id} `.padEnd(length, 'x') });

describe('fitThread', () => {
  test('a short thread stays as it is', () => {
    const messages = [message(), message({ id: 2, role: 'agent' })];
    expect(fitThread(messages, 1000)).toEqual({
      items: messages.map((one) => ({ kind: 'message', message: one })),
      omitted: 0,
      shortened: 0,
    });
  });

  test('the oldest of the middle go, counted where they stood', () => {
    const messages = [
      long(0, 'requester', 1000),
      ...Array.from({ length: 18 }, (_, i) => long(i + 1, i % 2 ? 'requester' : 'agent', 1000)),
    ];
    const fitted = fitThread(messages, 8000);
    expect(shape(fitted)).toEqual([0, 'gap 12', 13, 14, 15, 16, 17, 18]);
    expect(fitted.omitted).toBe(12);
  });

  test('the newest customer message is whole, even far back', () => {
    const messages = [
      long(0, 'requester', 3000),
      long(1, 'requester', 5000),
      ...Array.from({ length: 20 }, (_, i) => long(i + 2, 'note', 900)),
    ];
    const fitted = fitThread(messages, 10_000);
    const customer = fitted.items.find((item) => item.kind === 'message' && item.message.id === 1);
    expect(customer).toMatchObject({ message: { text: messages[1]?.text } });
    expect(shape(fitted).slice(0, 3)).toEqual([0, 1, 'gap 19']);
  });

  test('a huge description keeps start and end', () => {
    const text = `START ${'x'.repeat(50_000)} END`;
    const fitted = fitThread([message({ text })], 4000);
    const kept = fitted.items[0]?.kind === 'message' ? fitted.items[0].message.text : '';
    expect(kept).toMatch(/^START x+\n\[…\] \d+ characters and more left out\nx+ END$/);
    expect(fitted).toMatchObject({ omitted: 0, shortened: 1 });
  });

  test('200 kB and 10,000 messages fit', () => {
    const messages = Array.from({ length: 10_000 }, (_, id) => long(id, id % 3 ? 'agent' : 'requester', 2000));
    const fitted = fitThread(messages, 48_000);
    expect(size(fitted)).toBeLessThanOrEqual(48_000);
    expect(shape(fitted)).toContain(9999);
    expect(shape(fitted)[0]).toBe(0);
  });

  test('always within the budget, always in order, never a message lost from the count', () => {
    const role = fc.constantFrom<AuthorRole>('requester', 'agent', 'note');
    const thread = fc.array(fc.record({ role, length: fc.integer({ min: 1, max: 9000 }) }), { maxLength: 30 });
    fc.assert(
      fc.property(thread, fc.integer({ min: 2000, max: 20_000 }), (parts, budget) => {
        const messages = parts.map((part, id) => long(id, part.role, part.length));
        const fitted = fitThread(messages, budget);
        const ids = fitted.items.flatMap((item) => (item.kind === 'message' ? [item.message.id] : []));
        expect(size(fitted)).toBeLessThanOrEqual(budget);
        expect(ids).toEqual([...ids].sort((a, b) => a - b));
        expect(ids.length + fitted.omitted).toBe(messages.length);
        if (messages.length > 0) expect(ids[0]).toBe(0);
        const newest = messages.findLastIndex((one) => one.role === 'requester');
        if (newest >= 0) expect(ids).toContain(newest);
      }),
    );
  });
});

test('shortening never splits a character', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 200 }), fc.nat(3), (most, shift) => {
      const text = 'a'.repeat(shift) + '😀'.repeat(300);
      const short = shortenMiddle(text, most);
      expect(short.length).toBeLessThanOrEqual(most);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
