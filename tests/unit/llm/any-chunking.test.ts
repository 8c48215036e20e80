import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cases } from '../cases';
import { clientWith, collect, REQUEST, recordings, streamed } from './helpers';
import { STREAM_TWINS } from './stream-twins';

/** Pauses are over at once. */
const after = (ms: number, run: () => void) => {
  if (ms <= 1000) queueMicrotask(run);
  return () => {};
};
const encode = (text: string) => new TextEncoder().encode(text);

type Sent = { body: string; content_type?: string; steps?: unknown };
const BODIES = [
  ...STREAM_TWINS.map(([, body]) => encode(body)),
  ...cases<Sent, unknown>('stream').flatMap(([, { body, steps }]) => (steps ? [] : [encode(body)])),
  ...recordings().flatMap(({ bytes, status }) => (status === 200 && bytes.length < 20_000 ? [bytes] : [])),
];

async function read(pieces: Uint8Array[]) {
  const got = await collect(clientWith(async () => streamed(pieces), { after }).stream(REQUEST));
  const { text, refusal, end, failure } = got;
  return { text, refusal, failure: failure ?? end?.failure ?? null, complete: end?.complete, usage: end?.usage };
}

function cutAt(body: Uint8Array, shares: readonly number[]): Uint8Array[] {
  const places = [...new Set(shares.map((share) => Math.floor(share * body.length)))].sort((a, b) => a - b);
  return [0, ...places].map((from, at) => body.slice(from, places[at])).filter((piece) => piece.length > 0);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** As it was sent, cut off, with some bytes missing, or with some that came twice. */
const body = fc
  .tuple(
    fc.constantFrom(...BODIES),
    fc.constantFrom('whole', 'whole', 'cut', 'missing', 'twice'),
    share,
    fc.integer({ min: 1, max: 60 }),
  )
  .map(([bytes, kind, place, length]) => {
    const at = Math.floor(place * bytes.length);
    if (kind === 'whole') return bytes;
    const [before, after] = [
      bytes.slice(0, at),
      bytes.slice(kind === 'twice' ? at - Math.min(at, length) : at + length),
    ];
    return kind === 'cut' ? before : new Uint8Array([...before, ...after]);
  });

test('what endpoints send, whole or damaged, comes to the same however it is cut', () =>
  fc.assert(
    fc.asyncProperty(body, fc.array(share, { maxLength: 40 }), async (bytes, shares) => {
      expect(await read(cutAt(bytes, shares))).toEqual(await read([bytes]));
    }),
    { numRuns: 300 },
  ));
