import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Usage } from '@/lib/llm/types';
import { clientWith, collect, fetchOf, REQUEST, type Recording, recordings, streamed } from './helpers';

const chat = recordings().filter(({ dialect, status }) => dialect === 'chat' && status === 200);
const streams = chat.filter(({ stream }) => stream);
const foreign = recordings().filter(({ dialect, status }) => dialect !== 'chat' && status === 200);

/** No timers: the recordings come at once, and setting one for each byte is slow. */
const after = () => () => {};
/** Pauses before a retry are over at once; nothing here waits for anything else that long. */
const soon = (ms: number, run: () => void) => {
  if (ms <= 1000) queueMicrotask(run);
  return () => {};
};

function play(one: Recording, pieces: Iterable<Uint8Array>) {
  const response = streamed(pieces, { type: one.headers['content-type'] ?? '' });
  return collect(clientWith(fetchOf(response).fetch, { after }).stream(REQUEST));
}

/** The provider's own numbers, read here a second time and in the plainest way. */
function usageOf(usage: Record<string, unknown> | null | undefined): Usage | null {
  const read = (path: string) =>
    path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], usage) ?? 0;
  if (!usage) return null;
  return {
    inputTokens: Number(read('prompt_tokens')),
    cachedInputTokens: Number(read('prompt_tokens_details.cached_tokens')),
    outputTokens: Number(read('completion_tokens')),
    reasoningTokens: Number(read('completion_tokens_details.reasoning_tokens')),
    reportedCost: Number(read('cost')) || null,
  };
}

/** Inside a character of several bytes, or between CR and LF. */
const isSeam = (bytes: Uint8Array, at: number) =>
  ((bytes[at] ?? 0) & 0xc0) === 0x80 || (bytes[at] === 0x0a && bytes[at - 1] === 0x0d);

function check(one: Recording, got: Awaited<ReturnType<typeof play>>) {
  const { text, reasoning, refusal, finish_reason, usage } = one.expect ?? fromWhole(one);
  expect(got.failure).toBeNull();
  expect({ text: got.text, reasoning: got.reasoning, refusal: got.refusal }).toEqual({ text, reasoning, refusal });
  expect(got.end?.finish).toBe(finish_reason ?? 'unknown');
  expect(got.end?.usage).toEqual(usageOf(usage));
  expect(got.end?.complete).toBe(finish_reason !== 'tool_calls' && refusal === '' && text !== '');
}

function fromWhole({ bytes }: Recording) {
  const { choices, usage } = JSON.parse(new TextDecoder().decode(bytes));
  const { message, finish_reason } = choices[0];
  const reasoning = message.reasoning_content ?? message.reasoning ?? '';
  return { text: message.content, reasoning, refusal: message.refusal ?? '', finish_reason, usage };
}

test('every recording is tested here as an answer, here as a foreign dialect, or as an error with the error table', () => {
  const all = recordings();
  const errors = all.filter(({ status }) => status !== 200);
  expect(all).toHaveLength(51);
  expect(chat.length + foreign.length + errors.length).toBe(51);
  expect(errors.every(({ name }) => name.includes('/error-'))).toBe(true);
});

test('there are recordings of many providers', () => {
  expect(streams.length).toBeGreaterThanOrEqual(20);
  expect(chat.length - streams.length).toBeGreaterThanOrEqual(4);
});

describe.each(chat.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  test('N9 arrives whole', async () => check(one, await play(one, [one.bytes])));

  test('N9 arrives byte by byte', async () => {
    check(
      one,
      await play(
        one,
        Array.from(one.bytes, (byte) => Uint8Array.of(byte)),
      ),
    );
  });

  test('arrives cut anywhere', async () => {
    const cuts = fc.array(fc.nat(one.bytes.length), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const edges = [0, ...at.sort((a, b) => a - b), one.bytes.length];
        const pieces = edges.slice(1).map((edge, index) => one.bytes.subarray(edges[index], edge));
        check(one, await play(one, pieces));
      }),
      { numRuns: 8 },
    );
  });
});

describe.each(streams.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a BOM', (text: string) => `\uFEFF${text}`],
    ['no blank after data:', (text: string) => text.replaceAll('data: ', 'data:')],
    ['no blank line at the end', (text: string) => text.trimEnd()],
    ['comments between', (text: string) => text.replaceAll('\n\n', '\n\n: keep-alive\n\n')],
  ])('reads the same with %s', async (_framing, reframe) => {
    const text = reframe(new TextDecoder().decode(one.bytes));
    check(one, await play(one, [new TextEncoder().encode(text)]));
  });

  test('reads the same cut inside each character and between each CR and LF', async () => {
    const bytes = new TextEncoder().encode(new TextDecoder().decode(one.bytes).replaceAll('\n', '\r\n'));
    const seams = [...bytes.keys()].filter((at) => isSeam(bytes, at));
    const cutAt = (at: number[]) =>
      [0, ...at].map((from, index) => bytes.subarray(from, at[index] ?? bytes.length)).filter((piece) => piece.length);
    check(one, await play(one, cutAt(seams)));
    // One by one as well: of very long recordings a spread of them.
    const step = Math.ceil(seams.length / 40);
    for (const at of seams.filter((_, index) => index % step === 0)) check(one, await play(one, cutAt([at])));
  });

  test('reads the same with and without [DONE], as long as it says why it ended', async () => {
    const bare = new TextDecoder().decode(one.bytes).replace(/data: \[DONE\]\s*$/, '');
    const encode = (text: string) => [new TextEncoder().encode(text)];
    check(one, await play(one, encode(`${bare.trimEnd()}\n\ndata: [DONE]\n\n`)));
    if (one.expect?.finish_reason) check(one, await play(one, encode(bare)));
    else expect((await play(one, encode(bare))).failure?.kind).toBe('answer-cut');
  });

  test('is never complete when cut before it says how it ended', async () => {
    const text = new TextDecoder().decode(one.bytes);
    // Where the first end mark is whole; before that nothing may count as an end.
    const marks = [/"finish_reason":\s*"\w+"/, /data: \[DONE\]/].map((mark) => text.search(mark));
    const mark = Math.min(...marks.filter((at) => at >= 0));
    await fc.assert(
      fc.asyncProperty(fc.nat(mark), async (at) => {
        const client = clientWith(async () => streamed([text.slice(0, at)]), { after: soon });
        const got = await collect(client.stream(REQUEST));
        expect(got.end).toBeNull();
        expect(got.failure?.kind).toBe('answer-cut');
        expect(one.expect?.text.startsWith(got.text)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

describe('other dialects', () => {
  test.each(foreign.map((one) => [one.name, one] as const))('%s is recognised and refused', async (_name, one) => {
    const got = await play(one, [one.bytes]);
    expect(got.failure?.kind).toBe('model-wrong-dialect');
    expect(got.failure?.subject).toBe('api.openai.com');
    expect(got.text).toBe('');
  });
});
