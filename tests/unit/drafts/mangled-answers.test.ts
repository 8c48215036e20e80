import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import type { DraftRow } from '@/lib/domain/draft';
import { emptyDraft } from '@/lib/drafts/empty';
import type { Prepared } from '@/lib/drafts/ports';
import { writeAnswer } from '@/lib/drafts/receive';
import type { RowWriter } from '@/lib/drafts/row-writer';
import type { StreamEvent } from '@/lib/llm/types';
import { ANSWER_TWINS } from '../assistant/answer-twins';
import { ticket } from '../assistant/facts';
import { cases } from '../cases';

const ANSWERS = [
  ...ANSWER_TWINS.map(([, raw]) => raw),
  ...cases<{ raw: string }, unknown>('json').map(([, it]) => it.raw),
];

/** What a careless hand, a broken proxy or a weak model leaves in an answer. */
const SIGNS = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  "'",
  '```',
  '“',
  '\\n',
  '"reply":',
  '{"',
  '//',
  '#',
  '&quot;',
];
const place = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.oneof(
  fc.record({ kind: fc.constant('taken out' as const), place, length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('said twice' as const), place, length: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ kind: fc.constant('cut' as const), place, length: fc.constant(0) }),
  fc.record({ kind: fc.constantFrom(...SIGNS), place, length: fc.integer({ min: 0, max: 1 }) }),
);
type Change = { kind: string; place: number; length: number };

function changed(raw: string, { kind, place: share, length }: Change): string {
  const at = Math.floor(share * raw.length);
  const [before, part, after] = [raw.slice(0, at), raw.slice(at, at + length), raw.slice(at + length)];
  if (kind === 'cut') return before;
  if (kind === 'taken out') return before + after;
  return before + (kind === 'said twice' ? part + part : kind) + after;
}

const mangled = fc
  .tuple(fc.constantFrom(...ANSWERS), fc.array(change, { maxLength: 3 }))
  .map(([raw, changes]) => changes.reduce(changed, raw));

const END: StreamEvent = {
  type: 'end',
  finish: 'stop',
  complete: true,
  failure: null,
  usage: null,
  model: 'm',
  requestId: null,
};

/** Keeps the row here and notes every text that was on screen. */
function written() {
  const shown: string[] = [];
  let row: DraftRow = { ...emptyDraft('7:response', 7, 'response', 0), state: 'generating' };
  const change = async (patch: Partial<DraftRow>) => {
    row = { ...row, ...patch };
    return row;
  };
  const writer: RowWriter = {
    prepared: () => change({}),
    step: () => change({}),
    text(visible) {
      const text = visible();
      if (text === '') return;
      shown.push(text);
      void change({ text });
    },
    retract: () => void change({ text: '' }),
    end: (patch) => change(patch(row)),
  };
  return { writer, shown };
}

async function play(raw: string, length: number) {
  const { writer, shown } = written();
  const prepared: Prepared = {
    facts: ticket({}),
    messages: [],
    schema: TASKS.response.answer,
    reader: createAnswerReader(TASKS.response),
    omittedMessages: 0,
    shortenedMessages: 0,
    cuts: [],
    sources: [],
    fromSubjectOnly: false,
  };
  const ask = async function* (): AsyncGenerator<StreamEvent> {
    for (let at = 0; at < raw.length; at += length) yield { type: 'text', delta: raw.slice(at, at + length) };
    yield END;
  };
  const { draft, lost } = await writeAnswer({ prepare: async () => prepared, ask, now: () => 0 }, writer, {
    ticketId: 7,
    task: TASKS.response,
    refinement: null,
    draft: { id: '7:response', generationId: 'g' },
    shorten: false,
    signal: new AbortController().signal,
  });
  if (!draft) throw new Error('the row is gone');
  return { draft, lost, shown };
}

const letters = (text: string) => text.replace(/[\s\p{P}]+/gu, '');
/** One line may be what a model says before its answer, and goes when that is there. */
const isMore = (text: string) => text.length > 200 || text.trim().includes('\n');

describe('an answer that was mangled anywhere', () => {
  test('leaves what was last on screen: in the draft, or as an earlier version', () =>
    fc.assert(
      fc.asyncProperty(mangled, fc.integer({ min: 1, max: 9 }), async (raw, length) => {
        const { draft, lost, shown } = await play(raw, length);
        const last = shown.at(-1) ?? '';
        if (shown.length > 0) expect(draft.text.trim()).not.toBe('');
        if (isMore(last)) expect(letters(`${draft.text}\n${lost}`)).toContain(letters(last));
        if (draft.state === 'ready') expect(draft.failure).toBeNull();
        else expect(draft.failure?.kind).toMatch(/^answer-/);
      }),
      { numRuns: 200 },
    ));

  test('comes to the same in whatever pieces it came', () =>
    fc.assert(
      fc.asyncProperty(mangled, fc.integer({ min: 1, max: 64 }), async (raw, length) => {
        const once = (await play(raw, raw.length + 1)).draft;
        // Nothing can be read of it as a whole: what was read of its beginning stays.
        if (once.text === '') return;
        expect(pick((await play(raw, length)).draft)).toEqual(pick(once));
      }),
      { numRuns: 200 },
    ));
});

const pick = ({ text, state, status, failure }: DraftRow) => ({ text, state, status, failure });
