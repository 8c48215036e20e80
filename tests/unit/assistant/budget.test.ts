import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allot } from '@/lib/assistant/prepare/allot';
import { compactLogs } from '@/lib/assistant/prepare/compact-log';
import { shortenMiddle } from '@/lib/assistant/prepare/shorten';
import type { AuthorRole, ThreadMessage } from '@/lib/assistant/types';
import { buildPrompt, message, request, ticket } from './facts';

const long = (id: number, role: AuthorRole, length: number) =>
  message({ id, role, text: `m${id} `.padEnd(length, 'x') });

const fitted = (messages: ThreadMessage[], budget: number, kind: 'response' | 'instructions' = 'response') =>
  buildPrompt(request({ facts: ticket({ messages }), budget, kind, includePrivateNotes: true }));

type Fitted = Awaited<ReturnType<typeof fitted>>;
const shape = ({ items }: Fitted) => items.map((item) => (item.kind === 'gap' ? `gap ${item.count}` : item.message.id));
const textOf = ({ items, notes }: Fitted, id: number) =>
  [...items, ...notes].flatMap((item) =>
    item.kind === 'message' && item.message.id === id ? item.message.text : [],
  )[0];
/** All that stands between the marks of a request. */
const dataOf = ({ messages }: Fitted) => {
  const text = messages.at(-1)?.content ?? '';
  return [...text.matchAll(/<(\w+)>\n([\s\S]*?)\n<\/\1>/g)].map(([, , data]) => data).join('\n');
};

describe('sharing out room', () => {
  test.each([
    [
      'all fits',
      [
        [100, 10],
        [50, 50],
      ],
      200,
      [100, 50],
    ],
    [
      'shares first, then the rest in order',
      [
        [100, 30],
        [100, 50],
      ],
      120,
      [70, 50],
    ],
    [
      'who is behind keeps a share',
      [
        [1000, 60],
        [1000, 40],
      ],
      100,
      [60, 40],
    ],
    [
      'unused room flows down',
      [
        [10, 60],
        [1000, 40],
      ],
      100,
      [10, 90],
    ],
    ['no room', [[10, 10]], -5, [0]],
  ] as [string, [number, number][], number, number[]][])('%s', (_, wishes, room, grants) =>
    expect(
      allot(
        wishes.map(([size, first]) => ({ size, shares: [first] })),
        room,
      ),
    ).toEqual(grants),
  );
});

describe('a thread within a budget', () => {
  test('nothing is cut while room is free: one message may take all of it', async () => {
    const built = await fitted([long(0, 'requester', 40_000)], 48_000);
    expect(textOf(built, 0)).toHaveLength(40_000);
    expect(built.cuts).toEqual([]);
  });

  test('the oldest of the middle go, counted where they stood', async () => {
    const messages = Array.from({ length: 19 }, (_, i) => long(i, i > 0 && i < 18 ? 'agent' : 'requester', 1000));
    const built = await fitted(messages, 9000);
    expect(shape(built)).toEqual([0, 'gap 12', 13, 14, 15, 16, 17, 18]);
    expect(built).toMatchObject({ omittedMessages: 12 });
  });

  test('all since our last reply comes before everything else', async () => {
    const messages = [
      long(0, 'requester', 9000),
      ...Array.from({ length: 20 }, (_, i) => long(i + 1, 'agent', 900)),
      long(30, 'requester', 2500),
      long(31, 'requester', 1500),
      long(32, 'requester', 3500),
    ];
    const built = await fitted(messages, 12_000);
    for (const [id, length] of [
      [30, 2500],
      [31, 1500],
      [32, 3500],
    ] as const)
      expect(textOf(built, id)).toHaveLength(length);
    expect(built.omittedMessages).toBeGreaterThan(15);
  });

  test('a huge message keeps start and end', async () => {
    const built = await fitted([message({ text: `START ${'x'.repeat(50_000)} END` })], 6000);
    expect(textOf(built, 0)).toMatch(/^START x+\n\[\w+ \d+ characters and more left out\]\nx+ END$/);
    expect(built.cuts).toEqual([
      { kind: 'middle', label: 'S1', sentAt: expect.any(String), characters: expect.any(Number) },
    ]);
    expect(built).toMatchObject({ omittedMessages: 0, shortenedMessages: 1 });
  });

  test('of a log too long for the room its lines of trouble stay, and the question below', async () => {
    const line = (n: number) =>
      `2026-11-30 08:${String(n % 60).padStart(2, '0')}:12.467 INFO [worker-${n % 5}] mapped ${n}`;
    const log = Array.from({ length: 700 }, (_, n) =>
      n === 418 ? '2026-11-30 08:18:46 ERROR duplicate_external_id' : line(n),
    );
    const built = await fitted(
      [message({ text: ['Hi, it stops.', ...log, '', 'Do we get doubles?'].join('\n') })],
      12_000,
    );
    const text = textOf(built, 0) ?? '';
    expect(text).toContain('duplicate_external_id');
    for (const near of [415, 421]) expect(text).toContain(`mapped ${near}\n`);
    expect(text).toMatch(/^Hi, it stops\.\n/);
    expect(text).toMatch(/Do we get doubles\?$/);
    expect(text.match(/\[\w+ \d+ log lines without error words left out\]/g)).toHaveLength(2);
    expect(built.cuts).toEqual([{ kind: 'log-lines', label: 'S1', sentAt: expect.any(String), lines: 687 }]);
    expect(textOf(await fitted([message({ text: log.join('\n') })], 100_000), 0)).toBe(log.join('\n'));
  });

  test('200 kB and 10,000 messages fit', async () => {
    const messages = Array.from({ length: 10_000 }, (_, id) => long(id, id % 3 ? 'agent' : 'requester', 2000));
    const built = await fitted(messages, 48_000);
    expect(dataOf(built).length).toBeLessThanOrEqual(48_000);
    expect(shape(built)).toContain(9999);
    expect(shape(built)[0]).toBe(0);
  });

  test('any thread fits any budget, in order, with no message lost from the count, always the same', async () => {
    const role = fc.constantFrom<AuthorRole>('requester', 'agent', 'note');
    const part = fc.record({
      role,
      length: fc.integer({ min: 1, max: 9000 }),
      log: fc.boolean(),
      files: fc.array(fc.string({ maxLength: 80 }), { maxLength: 3 }),
      author: fc.option(fc.string({ maxLength: 300 })),
    });
    const asked = fc.record({
      parts: fc.array(part, { maxLength: 25 }),
      budget: fc.integer({ min: 2000, max: 20_000 }),
      kind: fc.constantFrom('response' as const, 'instructions' as const),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ parts, budget, kind }) => {
        const messages = parts.map(({ length, log, files, ...rest }, id) => {
          const text = log ? '10:00:00 INFO nothing new here\n'.repeat(length / 30) : `m${id} `.padEnd(length, 'x');
          return message({ id, text: `m${id} ${text}`, attachments: files, ...rest });
        });
        const built = await fitted(messages, budget, kind);
        const items = [...built.items, ...built.notes];
        const ids = built.items.flatMap((item) => (item.kind === 'message' ? [item.message.id] : []));
        expect(dataOf(built).length).toBeLessThanOrEqual(budget);
        expect(ids).toEqual([...ids].sort((a, b) => a - b));
        expect(items.filter((item) => item.kind === 'message').length + built.omittedMessages).toBe(messages.length);
        const open = messages.findLast((one) => one.role !== 'note');
        if (open?.role === 'requester') expect(ids).toContain(open.id);
        expect((await fitted(messages, budget, kind)).messages).toEqual(built.messages);
      }),
      { numRuns: 60 },
    );
  });
});

test('a log keeps what a person wrote between its lines', () => {
  const lines = Array.from({ length: 40 }, (_, n) => `[10:00:${n + 10}] DEBUG tick ${n}`);
  const text = ['Before', ...lines, 'and then this happened:', 'nothing at all', 'really', ...lines, 'After'].join(
    '\n',
  );
  const { text: short, lines: cut } = compactLogs(text, 'm');
  expect(short).toMatch(/^Before\n[\s\S]*\nand then this happened:\nnothing at all\nreally\n[\s\S]*\nAfter$/);
  expect(cut).toBe(68);
});

test('shortening never splits a character', () => {
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 200 }), fc.nat(3), (most, shift) => {
      const short = shortenMiddle('a'.repeat(shift) + '😀'.repeat(300), most);
      expect(short.length).toBeLessThanOrEqual(most);
      expect(short.isWellFormed()).toBe(true);
    }),
  );
});
