// Dexie's live queries need the globals when Dexie is loaded.
import 'fake-indexeddb/auto';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createDraftEditor } from '@/components/draft/draft-editor';
import { createEditLock } from '@/components/draft/edit-lock';
import { createTyping } from '@/lib/drafts/typing';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { memoryLocks } from '../storage/browser';
import { draftRow, draftsOf, testDesk, testJournal } from './helpers';

/** One window on ticket 1. `crash` ends it without a word. */
function openWindow(desk: HelpDesk, locks: ReturnType<typeof memoryLocks>, journal = testJournal()) {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const lock = createEditLock({ locks, name: 'edit:acme:1', end: controller.signal });
  const editor = createDraftEditor({
    ticketId: 1,
    kind: 'response',
    drafts: draftsOf(desk),
    typing: createTyping({ desk, now: Date.now }),
    lock,
    about: () => ({ ticketSubject: 'VPN', requesterName: 'Ana' }),
    journal,
    now: Date.now,
    end: controller.signal,
  });
  lock.onLost(() => void editor.flush());
  void lock.look();
  return { lock, editor, crash: () => controller.abort() };
}

async function twoWindows(text = 'Dear Ana') {
  const desk = testDesk();
  await desk.work.drafts.add(draftRow(1, { text }));
  const locks = memoryLocks();
  const [first, second] = [openWindow(desk, locks), openWindow(desk, locks)];
  await vi.waitFor(() => expect(second.editor.text.value).toBe(text));
  return { desk, locks, first, second };
}

const row = (desk: HelpDesk) => desk.work.drafts.get('1:response');

it('the window that types first edits; the other follows live and takes no typing', async () => {
  const { desk, first, second } = await twoWindows();
  first.editor.input('Dear Ana, one');
  await vi.waitFor(() => expect(second.editor.text.value).toBe('Dear Ana, one'));
  await vi.waitFor(() => expect(second.lock.state.value).toBe('elsewhere'));
  second.editor.input('mine');
  await second.editor.flush();
  expect(second.editor.text.value).toBe('Dear Ana, one');
  expect((await row(desk))?.text).toBe('Dear Ana, one');
});

it('a window that opens later knows at once', async () => {
  const { desk, locks, first } = await twoWindows();
  first.editor.input('Dear Ana, one');
  await vi.waitFor(() => expect(first.lock.state.value).toBe('mine'));
  const third = openWindow(desk, locks);
  await vi.waitFor(() => expect(third.lock.elsewhere.value).toBe(true));
});

it('Edit here takes over, with what was typed in the same moment in the other window', async () => {
  const { desk, first, second } = await twoWindows();
  first.editor.input('Dear Ana, one');
  await vi.waitFor(() => expect(second.lock.elsewhere.value).toBe(true));
  first.editor.input('Dear Ana, one two');
  expect(await second.lock.take()).toBe(true);
  await vi.waitFor(() => expect(first.lock.elsewhere.value).toBe(true));
  await vi.waitFor(() => expect(second.editor.text.value).toBe('Dear Ana, one two'));
  second.editor.input('Dear Ana, one two three');
  await second.editor.flush();
  await vi.waitFor(() => expect(first.editor.text.value).toBe('Dear Ana, one two three'));
  expect((await row(desk))?.text).toBe('Dear Ana, one two three');
});

it('typing of the window that lost the draft becomes a version when it does not fit any more', async () => {
  const { desk, first, second } = await twoWindows();
  first.editor.input('Dear Ana, one');
  await vi.waitFor(() => expect(second.lock.elsewhere.value).toBe(true));
  await first.editor.flush();
  await second.lock.take();
  await vi.waitFor(() => expect(second.editor.text.value).toBe('Dear Ana, one'));
  second.editor.input('second');
  await second.editor.flush();
  // What a slow first window still held when it lost the lock.
  await createTyping({ desk, now: Date.now }).save(
    { ticketId: 1, kind: 'response', ticketSubject: '', requesterName: null },
    'late of the first',
    'Dear Ana, one',
    true,
  );
  expect((await row(desk))?.text).toBe('second');
  expect((await desk.work.versions.toArray()).map((version) => version.text)).toContain('late of the first');
});

it('a window that crashes frees the draft for the others', async () => {
  const { first, second } = await twoWindows();
  first.editor.input('Dear Ana, one');
  await vi.waitFor(() => expect(second.lock.elsewhere.value).toBe(true));
  first.crash();
  await vi.waitFor(() => expect(second.lock.elsewhere.value).toBe(false));
  second.editor.input('goes on');
  await vi.waitFor(() => expect(second.lock.state.value).toBe('mine'));
});

it('a page that is loaded again goes on with its own typing, although its lock still counts for a moment', async () => {
  const { desk, locks, first } = await twoWindows('Hello fr');
  expect(await first.lock.claim()).toBe(true);
  const journal = testJournal();
  journal.keep('1:response', { text: 'Hello from me', seen: 'Hello', at: Date.now() });
  const again = openWindow(desk, locks, journal);
  await vi.waitFor(() => expect(again.lock.elsewhere.value).toBe(true));
  await vi.waitFor(() => expect(again.editor.open.value).toBe(true));
  first.crash();
  await vi.waitFor(async () => expect((await row(desk))?.text).toBe('Hello from me'));
  expect(again.editor.text.value).toBe('Hello from me');
  expect((await desk.work.versions.toArray()).map(({ text }) => text)).toEqual(['Hello fr']);
});

it('where another window keeps the draft, that typing becomes an earlier version', async () => {
  const { desk, locks, first } = await twoWindows('Hello fr');
  expect(await first.lock.claim()).toBe(true);
  const journal = testJournal();
  journal.keep('1:response', { text: 'Hello from me', seen: 'Hello', at: Date.now() });
  const again = openWindow(desk, locks, journal);
  await vi.waitFor(() => expect(again.lock.elsewhere.value).toBe(true));
  await vi.waitFor(
    async () => expect((await desk.work.versions.toArray()).map(({ text }) => text)).toEqual(['Hello from me']),
    5000,
  );
  expect((await row(desk))?.text).toBe('Hello fr');
});

it('fast typing claims the draft once, and never loses it to itself', async () => {
  const { desk, first } = await twoWindows('');
  for (const text of ['H', 'He', 'Hel', 'Hello']) first.editor.input(text);
  await vi.waitFor(() => expect(first.lock.state.value).toBe('mine'));
  first.editor.input('Hello Nora');
  await first.editor.flush();
  expect(first.lock.elsewhere.value).toBe(false);
  expect((await row(desk))?.text).toBe('Hello Nora');
});

it('P4 one window has the lock: another one is refused, and the one that it is taken from is told', async () => {
  const locks = memoryLocks();
  const [first, second] = [1, 2].map(() =>
    createEditLock({ locks, name: 'edit:acme:1', end: new AbortController().signal }),
  );
  const lost = vi.fn();
  first?.onLost(lost);
  expect(await first?.claim()).toBe(true);
  expect(await second?.claim()).toBe(false);
  expect(second?.state.value).toBe('elsewhere');
  expect(lost).not.toHaveBeenCalled();
  expect(await second?.take()).toBe(true);
  await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
  expect(first?.state.value).toBe('elsewhere');
});
