import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { type AnswerReader, createAnswerReader } from '@/lib/assistant/answer';
import { TASKS } from '@/lib/assistant/tasks';
import type { Task } from '@/lib/assistant/tasks/task';
import type { PromptLength } from '@/lib/assistant/types';
import type { DraftRow } from '@/lib/domain/draft';
import type { Omission } from '@/lib/domain/omission';
import { emptyDraft } from '@/lib/drafts/empty';
import { createGenerator } from '@/lib/drafts/generate';
import type { GeneratorPorts } from '@/lib/drafts/ports';
import { AppError, type FailureKind } from '@/lib/failures/app-error';
import type { EndEvent, StreamEvent } from '@/lib/llm/types';
import { openWork } from '@/lib/storage/work';
import { ticket } from '../assistant/facts';

const JSON_ANSWER = JSON.stringify({
  reply: 'Hi Ann',
  status: 'final_solution',
  reason: 'Known.',
  follow_up_questions: [],
});
const END: EndEvent = {
  type: 'end',
  finish: 'stop',
  complete: true,
  failure: null,
  usage: null,
  model: 'm',
  requestId: null,
};
const text = (delta: string): StreamEvent => ({ type: 'text', delta });

type Ask = GeneratorPorts['ask'];

/** Answers, one after another; what throws is an AppError of that kind. */
const answers = (...each: (StreamEvent | FailureKind)[][]): Ask =>
  async function* () {
    for (const event of each.shift() ?? []) {
      if (typeof event === 'string') throw new AppError(event);
      yield event;
    }
  };

/** Yields a piece, then waits until it is stopped, as a silent endpoint does. */
const hanging: Ask = async function* (_prepared, { signal }) {
  yield text('{"reply": "Hi');
  await new Promise((_, reject) => {
    if (signal.aborted) reject(new AppError('stopped'));
    signal.addEventListener('abort', () => reject(new AppError('stopped')));
  });
};

// biome-ignore lint/correctness/useYield: it breaks before its first piece.
const broken: Ask = async function* () {
  throw new Error('x');
};

/** Waits on a busy machine too. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 });

const CUT: Omission = { kind: 'messages', count: 3 };

function setUp(ask: Ask, reader: (task: Task) => AnswerReader = createAnswerReader) {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  const lengths: PromptLength[] = [];
  const steps: string[] = [];
  const holds = { held: 0, released: 0, limit: () => {} };
  let ids = 0;
  const generator = createGenerator({
    db,
    now: () => 1000,
    uuid: () => `g${ids++}`,
    tasks: TASKS,
    prepare: async ({ task, length }) => {
      lengths.push(length);
      return {
        facts: ticket({ subject: 'S', requesterName: null }),
        messages: [],
        schema: task.answer,
        reader: reader(task),
        omittedMessages: length === 'full' ? 0 : 3,
        shortenedMessages: length === 'full' ? 0 : 1,
        cuts: length === 'full' ? [] : [CUT],
        sources: [],
        fromSubjectOnly: false,
      };
    },
    ask,
    model: async () => 'm',
    stayAwake: (onLimit) => {
      holds.held += 1;
      holds.limit = onLimit;
      return () => {
        holds.released += 1;
      };
    },
    changed: () => {},
  });
  db.drafts.hook('updating', (changes) => {
    const step = (changes as Record<string, string>)['generation.step'];
    if (step) steps.push(step);
  });
  const row = () => db.drafts.get('7:response') as Promise<DraftRow>;
  const settled = () => poll(async () => (await row()).state).not.toBe('generating');
  return { db, generator, lengths, steps, holds, row, settled };
}

describe('too long for the model', () => {
  test('once more with a tighter thread, and the row says what was left out', async () => {
    const { generator, lengths, row, settled } = setUp(answers(['model-too-long'], [text(JSON_ANSWER), END]));
    await generator.start(7, 'response', null);
    await settled();
    expect(lengths).toEqual(['full', 'tight']);
    const left = { omittedMessages: 3, shortenedMessages: 1, cuts: [CUT] };
    expect(await row()).toMatchObject({ state: 'ready', text: 'Hi Ann', ...left });
  });

  test('once only', async () => {
    const { generator, lengths, row, settled } = setUp(answers(['model-too-long'], ['model-too-long'], []));
    await generator.start(7, 'response', null);
    await settled();
    expect(lengths).toEqual(['full', 'tight']);
    expect(await row()).toMatchObject({ state: 'failed', failure: { kind: 'model-too-long' } });
  });

  test('never after text was shown', async () => {
    const { generator, lengths, row, settled } = setUp(answers([text('{"reply": "Hi'), 'model-too-long']));
    await generator.start(7, 'response', null);
    await settled();
    expect(lengths).toEqual(['full']);
    expect(await row()).toMatchObject({ state: 'incomplete', text: 'Hi', failure: { kind: 'model-too-long' } });
  });

  test('still less of it when the person asks for that', async () => {
    const { generator, lengths, settled } = setUp(answers([text(JSON_ANSWER), END]));
    await generator.start(7, 'response', null, true);
    await settled();
    expect(lengths).toEqual(['tiny']);
  });
});

describe('one at a time', () => {
  test('who sees the end of a draft may ask for the next one in the same moment', async () => {
    const { generator, row } = setUp(answers([text(JSON_ANSWER), END], [text(JSON_ANSWER), END]));
    await generator.start(7, 'response', null);
    while ((await row()).state === 'generating');
    await generator.start(7, 'response', null);
    expect((await row()).generation?.id).toBe('g1');
  });

  test('for a ticket and kind; another kind is another draft', async () => {
    const { generator, settled } = setUp(hanging);
    await generator.start(7, 'response', null);
    await expect(generator.start(7, 'response', null)).rejects.toMatchObject({ failure: { kind: 'draft-busy' } });
    await generator.start(7, 'instructions', null);
    expect(generator.running(7)).toHaveLength(2);
    generator.stop(7, 'response');
    generator.stop(7, 'instructions');
    await settled();
  });

  test('also when both clicks come in the same moment', async () => {
    const { generator, settled } = setUp(hanging);
    const both = await Promise.allSettled([generator.start(7, 'response', null), generator.start(7, 'response', null)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    generator.stop(7, 'response');
    await settled();
  });
});

describe('the worker is held awake as long as the work, not longer', () => {
  test.each<[string, Ask]>([
    ['a finished answer', answers([text(JSON_ANSWER), END])],
    ['a failure', answers(['model-quota'])],
    ['a failure of another kind', broken],
  ])('%s', async (_name, ask) => {
    const { generator, holds, settled } = setUp(ask);
    await generator.start(7, 'response', null);
    await settled();
    await poll(() => holds).toMatchObject({ held: 1, released: 1 });
    await poll(() => generator.running()).toEqual([]);
  });

  test('Stop', async () => {
    const { generator, holds, row, settled } = setUp(hanging);
    await generator.start(7, 'response', null);
    await poll(async () => (await row()).text).toBe('Hi');
    expect(generator.stop(7, 'response')).toBe(true);
    await settled();
    expect(await row()).toMatchObject({ state: 'incomplete', text: 'Hi', failure: { kind: 'stopped', at: 1000 } });
    await poll(() => holds.released).toBe(1);
  });

  test('at the limit the work ends itself, keeps its text and says why', async () => {
    const { generator, holds, row, settled } = setUp(hanging);
    await generator.start(7, 'response', null);
    await poll(async () => (await row()).text).toBe('Hi');
    holds.limit();
    await settled();
    expect(await row()).toMatchObject({ state: 'incomplete', text: 'Hi', failure: { kind: 'model-too-slow' } });
    await poll(() => holds.released).toBe(1);
  });
});

test('what it waits for is told once each time, not once for every piece of thought', async () => {
  const thought: StreamEvent = { type: 'reasoning', delta: 'hm' };
  const stalled: StreamEvent = { type: 'stalled', seconds: 20 };
  const { generator, steps, settled } = setUp(
    answers([thought, thought, thought, stalled, thought, text(JSON_ANSWER), END]),
  );
  await generator.start(7, 'response', null);
  await settled();
  expect(steps.filter((step) => step !== 'writing')).toEqual([
    'waiting-for-model',
    'thinking',
    'silent',
    'thinking',
    'done',
  ]);
});

test('an incomplete draft stays so when the next try brings nothing', async () => {
  const { generator, row, settled } = setUp(
    answers([text('{"reply": "Half'), 'answer-cut'], ['model-rate-limited'], [text(JSON_ANSWER), END]),
  );
  const states: [string | undefined, string][] = [];
  for (let round = 0; round < 3; round += 1) {
    await generator.start(7, 'response', null);
    await settled();
    const { state, text: shown, failure } = await row();
    states.push([failure?.kind, `${state} ${shown}`]);
  }
  expect(states).toEqual([
    ['answer-cut', 'incomplete Half'],
    ['model-rate-limited', 'incomplete Half'],
    [undefined, 'ready Hi Ann'],
  ]);
});

test('of two answers in one the last counts, and the one that was on screen is an earlier version', async () => {
  const first = 'Hi Ann,\n\nplease restart the client.';
  let go = () => {};
  const { db, generator, row, settled } = setUp(async function* () {
    yield text(JSON.stringify({ reply: first, status: 'final_solution' }));
    await new Promise<void>((resolve) => {
      go = resolve;
    });
    yield text(`\n${JSON.stringify({ reply: 'Hi Ann,\n\nwe look into it.', status: 'final_solution' })}`);
    yield END;
  });
  await generator.start(7, 'response', null);
  await poll(async () => (await row()).text).toBe(first);
  go();
  await settled();
  expect(await row()).toMatchObject({ state: 'ready', text: 'Hi Ann,\n\nwe look into it.' });
  await poll(async () => (await db.versions.toArray()).map((version) => [version.text, version.incomplete])).toEqual([
    [first, true],
    ['Hi Ann,\n\nwe look into it.', undefined],
  ]);
});

test.each([
  ['an answer follows', [text(JSON_ANSWER), END], { state: 'ready', failure: null }],
  ['none follows', [], { state: 'ready', text: 'Earlier', failure: { kind: 'answer-cut' } }],
])('thoughts that looked like text leave nothing behind: %s', async (_name, then, ends) => {
  let go = () => {};
  const { db, generator, row, settled } = setUp(async function* () {
    yield text('I think that Nora');
    await new Promise<void>((resolve) => {
      go = resolve;
    });
    yield { type: 'was-reasoning' };
    yield* then;
  });
  await db.drafts.put({ ...emptyDraft('7:response', 7, 'response', 0), text: 'Earlier', state: 'ready' });
  await generator.start(7, 'response', null);
  await poll(async () => (await row()).text).toBe('I think that Nora');
  go();
  await settled();
  expect(await row()).toMatchObject(ends);
  expect((await row()).text).not.toContain('I think');
});

test('a stale answer that arrives after its row was taken over writes nothing', async () => {
  let go = () => {};
  const late: Ask = async function* () {
    yield text('{"reply": "Old');
    await new Promise<void>((resolve) => {
      go = resolve;
    });
    yield text(' text"}');
    yield END;
  };
  const { db, generator, row } = setUp(late);
  await generator.start(7, 'response', null);
  await poll(async () => (await row()).text).toBe('Old');
  await db.drafts.update('7:response', { state: 'ready', text: 'Mine' });
  go();
  await poll(() => generator.running()).toEqual([]);
  expect(await row()).toMatchObject({ state: 'ready', text: 'Mine' });
});

describe('asked for by a page', () => {
  const answer = () => answers([text(JSON_ANSWER), END], [text(JSON_ANSWER), END]);
  const stored = (patch: Partial<DraftRow>): DraftRow => ({ ...emptyDraft('7:response', 7, 'response', 1), ...patch });

  test.each<[string, Partial<DraftRow>]>([
    ['typed', { text: 'Mine', edited: true }],
    ['typed and dismissed', { text: 'Mine', edited: true, disposition: 'dismissed' }],
    ['typed and inserted', { text: 'Mine', edited: true, disposition: 'inserted' }],
    ['edited, with a failure since', { text: 'Mine', edited: true, failure: { kind: 'model-timeout' } }],
    ['edited, and then left by a worker before its first word', { text: 'Mine', edited: true, state: 'generating' }],
  ])('a draft is spared that was %s; our own page replaces it and keeps it as a version', async (_name, patch) => {
    const { db, generator, row, settled } = setUp(answer());
    await db.drafts.add(stored(patch));
    const refused = generator.start(7, 'response', null, false, true);
    await expect(refused).rejects.toMatchObject({ failure: { kind: 'draft-edited' } });
    expect(await row()).toMatchObject(stored(patch));
    expect(generator.running()).toEqual([]);
    await generator.start(7, 'response', null);
    await settled();
    // The version is kept after the row has ended.
    await poll(() => generator.running()).toEqual([]);
    expect(await row()).toMatchObject({ text: 'Hi Ann', edited: false });
    expect(await db.versions.toArray()).toMatchObject([{ text: 'Mine' }, { text: 'Hi Ann' }]);
  });

  test.each<[string, Partial<DraftRow> | null]>([
    ['there is none', null],
    ['the model wrote it', { text: 'Old', edited: false }],
    ['it was emptied', { text: ' ', edited: true }],
    ['it was sent', { text: 'Sent', edited: true, disposition: 'sent' }],
    ['it was added as a note', { text: 'Noted', edited: true, disposition: 'noted' }],
  ])('a draft is written where %s', async (_name, patch) => {
    const { db, generator, row, settled } = setUp(answer());
    if (patch) await db.drafts.add(stored(patch));
    await generator.start(7, 'response', null, false, true);
    expect(generator.running()).toMatchObject([{ ticketId: 7, kind: 'response', fromPage: true }]);
    await settled();
    expect((await row()).text).toBe('Hi Ann');
  });
});

describe('a hostile answer', () => {
  const nested = `{"reply":${'['.repeat(50_000)}`;
  const closed = `${nested}"a"${']'.repeat(50_000)},"status":"final_solution"}`;

  test.each([
    ['lists within lists', nested, 'answer-malformed'],
    ['the same, closed', closed, 'answer-malformed'],
    ['objects within objects', '{"reply":'.repeat(20_000), 'answer-malformed'],
    ['a text that only opens', `{"reply":"${'\\u00'.repeat(10_000)}`, 'answer-cut'],
    ['one without end', 'a'.repeat(500_001), 'answer-malformed'],
  ])('%s ends in a sentence that is true', async (_, raw, kind) => {
    const pieces = raw.match(/[\s\S]{1,5000}/g) ?? [];
    const { generator, row, settled } = setUp(answers([...pieces.map(text), END]));
    await generator.start(7, 'response', null);
    await settled();
    expect((await row()).failure).toMatchObject({ kind });
    expect((await row()).text).not.toMatch(/[[{]/);
    expect((await row()).text.length).toBeLessThanOrEqual(100_000);
    await poll(() => generator.running()).toEqual([]);
  });

  test('a reader that fails on it leaves no row that claims to be written', async () => {
    const fails = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    const { generator, row, settled } = setUp(answers([text('a'), END]), () => ({ visible: fails, finish: fails }));
    await generator.start(7, 'response', null);
    await settled();
    expect(await row()).toMatchObject({ state: 'failed', failure: { kind: 'unexpected' } });
    await poll(() => generator.running()).toEqual([]);
  });
});
