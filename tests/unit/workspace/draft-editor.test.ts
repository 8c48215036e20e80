// Dexie's live queries need the globals when Dexie is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createDraftEditor } from '@/components/draft/draft-editor';
import { createEditLock } from '@/components/draft/edit-lock';
import { createTyping } from '@/lib/drafts/typing';
import type { HelpDesk } from '@/lib/storage/help-desk';
import type { After } from '@/lib/time';
import { memoryLocks } from '../storage/browser';
import { draftRow, draftsOf, running, testDesk, testJournal } from './helpers';

function open(desk: HelpDesk, journal = testJournal(), ticketId = 1, locks = memoryLocks(), after?: After) {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return createDraftEditor({
    ticketId,
    kind: 'response',
    drafts: draftsOf(desk),
    typing: createTyping({ desk, now: Date.now }),
    lock: createEditLock({ locks, name: `edit:${ticketId}`, end: controller.signal }),
    about: () => ({ ticketSubject: 'VPN', requesterName: 'Ana' }),
    journal,
    now: Date.now,
    ...(after && { after }),
    end: controller.signal,
  });
}

const rowOf = (desk: HelpDesk, ticketId = 1) => desk.work.drafts.get(`${ticketId}:response`);
const textsOf = async (desk: HelpDesk) => (await desk.work.versions.toArray()).map((version) => version.text);

describe('the box', () => {
  it('takes no letter before what is typed is safe from a page that goes away', async () => {
    let opens: (kept: null) => void = () => undefined;
    const opened = new Promise<null>((resolve) => {
      opens = resolve;
    });
    const editor = open(testDesk(), { ...testJournal(), read: () => opened });
    await vi.waitFor(() => expect(editor.row.value).toBeNull());
    expect(editor.open.value).toBe(false);
    opens(null);
    await vi.waitFor(() => expect(editor.open.value).toBe(true));
  });

  it.each([
    ['does not open', () => new Promise<null>(() => undefined)],
    ['fails', () => Promise.reject(new Error('gone'))],
  ])('is given to the person all the same where the journal %s', async (_how, read) => {
    const timers: (() => void)[] = [];
    const after: After = (_milliseconds, run) => {
      timers.push(run);
      return () => undefined;
    };
    const editor = open(testDesk(), { ...testJournal(), read }, 1, memoryLocks(), after);
    for (const run of timers) run();
    await vi.waitFor(() => expect(editor.open.value).toBe(true));
  });
});

describe('typing', () => {
  it('creates the row with the first letter and saves the rest within the pause', async () => {
    const desk = testDesk();
    const editor = open(desk);
    await vi.waitFor(() => expect(editor.row.value).toBeNull());
    editor.input('H');
    editor.input('Hello');
    await vi.waitFor(async () => expect((await rowOf(desk))?.text).toBe('Hello'));
    expect(await rowOf(desk)).toMatchObject({
      ticketSubject: 'VPN',
      requesterName: 'Ana',
      edited: true,
      state: 'ready',
    });
  });

  it('is not replaced by what another window writes meanwhile; that text is kept as a version', async () => {
    const desk = testDesk();
    await desk.work.drafts.add(draftRow(1, { text: 'Dear Ana' }));
    const editor = open(desk);
    await vi.waitFor(() => expect(editor.text.value).toBe('Dear Ana'));
    editor.input('Dear Ana, mine');
    await draftsOf(desk).saveText('1:response', 'Dear Ana, theirs');
    await vi.waitFor(() => expect(editor.row.value?.text).toBe('Dear Ana, theirs'));
    expect(editor.text.value).toBe('Dear Ana, mine');
    await editor.flush();
    expect((await rowOf(desk))?.text).toBe('Dear Ana, mine');
    expect(await textsOf(desk)).toEqual(['Dear Ana, theirs']);
  });

  it('becomes a version when a generation takes the row before it is saved', async () => {
    const desk = testDesk();
    await desk.work.drafts.add(draftRow(1, { text: 'Dear Ana' }));
    const editor = open(desk);
    await vi.waitFor(() => expect(editor.text.value).toBe('Dear Ana'));
    editor.input('Dear Ana, typed');
    await desk.work.drafts.update('1:response', { state: 'generating', generation: running(), text: 'From the model' });
    await vi.waitFor(() => expect(editor.text.value).toBe('From the model'));
    expect(await textsOf(desk)).toEqual(['Dear Ana, typed']);
    expect((await rowOf(desk))?.text).toBe('From the model');
  });
});

describe('typing that a closing page could not save', () => {
  it('is saved by the next page, and what the row held meanwhile is kept as a version', async () => {
    const desk = testDesk();
    const journal = testJournal();
    await desk.work.drafts.add(draftRow(1, { text: 'Hello' }));
    const first = open(desk, journal);
    await vi.waitFor(() => expect(first.text.value).toBe('Hello'));
    journal.keep('1:response', { text: 'Hello, half typed', seen: 'Hello' });
    await draftsOf(desk).saveText('1:response', 'Hello from elsewhere');

    const second = open(desk, journal);
    await vi.waitFor(async () => expect((await rowOf(desk))?.text).toBe('Hello, half typed'));
    expect(second.text.value).toBe('Hello, half typed');
    expect(await textsOf(desk)).toEqual(['Hello from elsewhere']);
    await vi.waitFor(async () => expect(await journal.read('1:response')).toBeNull());
  });

  it('becomes an earlier version where a generation has written the draft since', async () => {
    const desk = testDesk();
    const journal = testJournal();
    await desk.work.drafts.add(draftRow(1, { text: 'From the model', updatedAt: 2000 }));
    journal.keep('1:response', { text: 'Hello, half typed', seen: 'Hello', at: 1000 });
    const editor = open(desk, journal);
    await vi.waitFor(async () => expect(await journal.read('1:response')).toBeNull());
    expect(editor.text.value).toBe('From the model');
    expect((await rowOf(desk))?.text).toBe('From the model');
    expect(await textsOf(desk)).toEqual(['Hello, half typed']);
  });

  it('goes on where only its own beginning was saved as the page went away', async () => {
    const desk = testDesk();
    const journal = testJournal();
    await desk.work.drafts.add(draftRow(1, { text: 'Hello fro', updatedAt: 2000 }));
    journal.keep('1:response', { text: 'Hello from me', seen: 'Hello', saving: 'Hello fro', at: 1000 });
    const editor = open(desk, journal);
    await vi.waitFor(async () => expect((await rowOf(desk))?.text).toBe('Hello from me'));
    expect(editor.text.value).toBe('Hello from me');
    expect(await textsOf(desk)).toEqual([]);
    await vi.waitFor(async () => expect(await journal.read('1:response')).toBeNull());
  });

  it('leaves nothing behind when everything is saved', async () => {
    const desk = testDesk();
    const journal = testJournal();
    const editor = open(desk, journal);
    await vi.waitFor(() => expect(editor.row.value).toBeNull());
    await editor.replace('saved');
    editor.keep();
    expect(await journal.read('1:response')).toBeNull();
  });
});

describe('following the row', () => {
  it('shows a streaming answer and takes no typing', async () => {
    const desk = testDesk();
    await desk.work.drafts.add(draftRow(1, { state: 'generating', generation: running(), text: 'He' }));
    const editor = open(desk);
    await vi.waitFor(() => expect(editor.text.value).toBe('He'));
    editor.input('mine');
    await desk.work.drafts.update('1:response', { text: 'Hello' });
    await vi.waitFor(() => expect(editor.text.value).toBe('Hello'));
  });

  it('shows what another window saved, once nothing of ours is unsaved', async () => {
    const desk = testDesk();
    const editor = open(desk);
    await vi.waitFor(() => expect(editor.row.value).toBeNull());
    await editor.replace('ours');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await draftsOf(desk).saveText('1:response', 'theirs');
    await vi.waitFor(() => expect(editor.text.value).toBe('theirs'));
  });
});
