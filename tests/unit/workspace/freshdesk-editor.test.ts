// Dexie's live queries need the globals when Dexie is loaded.
import 'fake-indexeddb/auto';
import { expect, it, onTestFinished, vi } from 'vitest';
import { createFreshdeskEditor } from '@/components/draft/freshdesk-editor';
import type { EditorText } from '@/lib/domain/editor-text';
import type { PageCommand } from '@/lib/messages/page';
import { live } from '@/lib/storage/live';
import { draftRow, draftsOf, testDesk } from './helpers';

const put = (text: string, patch: Partial<EditorText> = {}): EditorText => ({
  text,
  at: 7,
  by: 'inserted',
  after: 40,
  ...patch,
});

async function setUp(answers: unknown[], inEditor: EditorText[] = []) {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  const desk = testDesk();
  const drafts = draftsOf(desk);
  await desk.work.drafts.add(draftRow(5, { text: 'Hello', ...(inEditor.length > 0 && { inEditor }) }));
  const row = live(async () => (await drafts.draft(5, 'response')) ?? null, controller.signal).value;
  await vi.waitFor(() => expect(row.value).toBeDefined());
  const asked: PageCommand[] = [];
  const editor = createFreshdeskEditor({
    ticketId: 5,
    draftId: '5:response',
    row,
    drafts,
    newest: () => 40,
    askPages: async (_ticketId, command) => {
      asked.push(command);
      return answers;
    },
    toHtml: (text) => `<p>${text}</p>`,
    now: () => 7,
  });
  const stored = async () => (await drafts.draft(5, 'response'))?.inEditor ?? [];
  return { editor, asked, stored, row };
}

it('remembers a text before the page is told, and forgets it when the person thinks better of it', async () => {
  const { editor, stored, row } = await setUp([]);
  const takeBack = await editor.begin('Hello');
  expect(await stored()).toEqual([put('Hello')]);
  await takeBack();
  expect(await stored()).toEqual([]);
  await editor.begin('Hello');
  await editor.done();
  await vi.waitFor(() => expect(row.value?.disposition).toBe('inserted'));
  await editor.copied('Hello');
  expect(await stored()).toEqual([put('Hello', { by: 'copied' })]);
});

it('asks for the text to be sent first, then for what was put there before', async () => {
  const { editor, asked } = await setUp(
    [{ editor: 'open', standing: 'untouched', index: 1 }],
    [put('Hello before'), put('Sent long ago', { sentAt: 6 })],
  );
  await editor.ask('Hello');
  expect(asked).toEqual([{ type: 'page:stands', ticketId: 5, texts: ['<p>Hello</p>', '<p>Hello before</p>'] }]);
  expect(editor.state.value).toEqual({ state: 'untouched', same: false });
});

it('what the page does not have any more is forgotten', async () => {
  const { editor, stored } = await setUp([{ editor: 'open', standing: 'gone', index: 0 }], [put('Hello')]);
  await editor.ask('Hello');
  expect(editor.state.value).toBeNull();
  expect(await stored()).toEqual([]);
});

it.each([
  ['nobody answered', [undefined], false],
  ['there is no page', [], false],
  ['an answer of another shape', [{ editor: 'maybe' }], false],
  ['the editor is closed', [{ editor: 'closed' }], true],
  [
    'one page has an editor without it, another one is silent',
    [{ editor: 'open', standing: 'gone', index: 0 }, undefined],
    false,
  ],
  ['the page has moved on', [{ editor: 'other' }], false],
])('nobody knows when %s', async (_name, answers, closed) => {
  const { editor, stored } = await setUp(answers, [put('Hello')]);
  await editor.ask('Hello');
  expect(editor.state.value).toEqual({ state: 'unknown', at: 7, by: 'inserted', closed });
  expect(await stored()).toHaveLength(1);
});

it('a text that was pasted by hand is seen, too; where nothing was ever put in, silence says nothing', async () => {
  const pasted = await setUp([{ editor: 'open', standing: 'edited', index: 0 }]);
  await pasted.editor.ask('Hello');
  expect(pasted.editor.state.value).toEqual({ state: 'edited', same: true });
  const silent = await setUp([undefined, { editor: 'closed' }]);
  await silent.editor.ask('Hello');
  expect(silent.editor.state.value).toBeNull();
});
