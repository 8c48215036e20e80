import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { DraftRow } from '@/lib/domain/draft';
import { emptyDraft } from '@/lib/drafts/empty';
import { failedDraft, interruptedDraft } from '@/lib/drafts/outcome';
import { createRowWriter } from '@/lib/drafts/row-writer';
import { createDraftStore } from '@/lib/drafts/store';
import { keepVersion } from '@/lib/drafts/versions';
import { openWork } from '@/lib/storage/work';

const draft = (patch: Partial<DraftRow> = {}): DraftRow => ({
  ...emptyDraft('1:response', 1, 'response', 0),
  ...patch,
});

const generation = { id: 'g1', startedAt: 0, instruction: null, model: 'm', step: 'writing' as const };

function setUp() {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  return { db, store: createDraftStore({ db, now: () => 5 }) };
}

test('what a person types is saved, and marks the draft as edited and pending', async () => {
  const { db, store } = setUp();
  await db.drafts.add(draft({ text: 'a', disposition: 'inserted' }));
  expect(await store.saveText('1:response', 'ab')).toBe(true);
  expect(await store.draft(1, 'response')).toMatchObject({
    text: 'ab',
    edited: true,
    disposition: 'pending',
    updatedAt: 5,
  });
});

test('a running generation owns its row: typing steps back', async () => {
  const { db, store } = setUp();
  await db.drafts.add(draft({ text: 'a', state: 'generating' }));
  expect(await store.saveText('1:response', 'ab')).toBe(false);
  expect((await store.draft(1, 'response'))?.text).toBe('a');
});

test('a stale generation writes nothing', async () => {
  const { db, store } = setUp();
  await db.drafts.add(draft({ text: 'typed', state: 'generating', generation: { ...generation, id: 'g2' } }));
  const writer = createRowWriter({ db, now: () => 9, draftId: '1:response', generationId: 'g1' });
  writer.text(() => 'late');
  expect(await writer.end(() => ({ text: 'late', state: 'ready' }))).toBeNull();
  expect(await store.draft(1, 'response')).toMatchObject({ text: 'typed', state: 'generating' });
});

test('text is written at once first, then at most ten times a second, and never lost', async () => {
  const { db } = setUp();
  await db.drafts.add(draft({ state: 'generating', generation }));
  let writes = 0;
  db.drafts.hook('updating', () => {
    writes += 1;
  });
  const writer = createRowWriter({ db, now: () => 0, draftId: '1:response', generationId: 'g1' });
  for (const text of ['a', 'ab', 'abc', 'abcd']) writer.text(() => text);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect((await db.drafts.get('1:response'))?.text).toBe('abcd');
  expect(writes).toBe(2);
});

test('an earlier version comes back, and the present text is not lost', async () => {
  const { db, store } = setUp();
  await db.drafts.add(draft({ text: 'second, edited', edited: true }));
  await db.versions.add({
    draftId: '1:response',
    text: 'first',
    status: 'final_solution',
    reason: 'r',
    followUpQuestions: ['q'],
    origin: { kind: 'generated' },
    createdAt: 0,
  });
  const [first] = await store.versions('1:response');
  if (!first) throw new Error('no version');
  await store.restore('1:response', first);
  expect(await store.draft(1, 'response')).toMatchObject({ text: 'first', status: 'final_solution', edited: false });
  expect((await store.versions('1:response')).map((version) => version.text)).toEqual(['first', 'second, edited']);
});

test.each([
  { name: 'partial text is kept and marked', before: 'old', partial: 'new', state: 'incomplete', text: 'new' },
  { name: 'no text: the draft before stays', before: 'old', partial: '', state: 'ready', text: 'old' },
  { name: 'no text and none before', before: '', partial: ' ', state: 'failed', text: '' },
])('a failedDraft answer: $name', ({ before, partial, state, text }) => {
  const row = draft({ text: before, state: 'generating', status: 'final_solution' });
  const after = { ...row, ...failedDraft(row, partial, { kind: 'answer-cut' }) };
  expect(after).toMatchObject({ state, text, failure: { kind: 'answer-cut' } });
  if (state === 'incomplete') expect(after.status).toBeNull();
});

test.each([
  { step: 'writing' as const, state: 'incomplete' },
  { step: 'reading-ticket' as const, state: 'ready' },
  // Rows of older versions do not tell; newer ones do, whatever they wait for after the first words.
  { step: 'silent' as const, wrote: true, state: 'incomplete' },
  { step: 'thinking' as const, wrote: true, state: 'incomplete' },
  { step: 'thinking' as const, wrote: false, state: 'ready' },
  { step: 'waiting-for-model' as const, wrote: false, overIncomplete: true, state: 'incomplete' },
])('a killed worker at $step (wrote: $wrote) leaves a draft that is $state', ({ state, ...at }) => {
  const row = draft({ text: 'words', state: 'generating', generation: { ...generation, ...at } });
  expect(interruptedDraft(row)).toMatchObject({ state, failure: { kind: 'worker-stopped' } });
});

test('an incomplete text is incomplete again when it is brought back', async () => {
  const { db, store } = setUp();
  await db.drafts.add(draft({ text: 'half', state: 'incomplete' }));
  await keepVersion(db, draft({ text: 'half', state: 'incomplete' }), 1);
  await keepVersion(db, draft({ text: 'whole' }), 2);
  const [half, whole] = await store.versions('1:response');
  if (!half || !whole) throw new Error('no versions');
  await store.restore('1:response', whole);
  expect(await store.draft(1, 'response')).toMatchObject({ text: 'whole', state: 'ready' });
  await store.restore('1:response', half);
  expect(await store.draft(1, 'response')).toMatchObject({ text: 'half', state: 'incomplete' });
});

test('only pending drafts wait, newest first', async () => {
  const { db, store } = setUp();
  await db.drafts.bulkAdd([
    draft({ text: 'a', updatedAt: 1 }),
    draft({ id: '2:response', ticketId: 2, text: 'b', updatedAt: 3 }),
    draft({ id: '3:response', ticketId: 3, text: 'c', updatedAt: 2, disposition: 'sent' }),
  ]);
  expect((await store.pending()).map((row) => row.ticketId)).toEqual([2, 1]);
});
