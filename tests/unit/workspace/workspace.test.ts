// Dexie's live queries need the globals when Dexie is loaded.
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { createTicketSession } from '@/components/workspace/ticket-session';
import { createWorkspace } from '@/components/workspace/workspace';
import type { Send } from '@/lib/messages/contract';
import { DEFAULT_SETTINGS } from '@/lib/settings/schema';
import { memoryLocks } from '../storage/browser';
import { draftRow, testDesk, testJournal } from './helpers';

const silent: Send = async () => ({ ok: false, failure: { kind: 'worker-silent' } });
const ports = {
  findTab: async () => null,
  show: async () => {},
  awaken: async () => 'ready' as const,
  back: async () => {},
  askPages: async () => [],
  tell: async () => undefined,
  copy: async () => true,
  toHtml: (text: string) => text,
};

it('saves the typing of a ticket that is left, and never shows its draft for the next one', async () => {
  const desk = testDesk();
  await desk.work.drafts.bulkAdd([draftRow(1, { text: 'for one' }), draftRow(2, { text: 'for two' })]);
  const ticketId = signal<number | null>(1);
  const host = signal<string | undefined>(desk.host);
  const workspace = createWorkspace({
    host,
    ticketId,
    hasList: false,
    openDesk: () => desk,
    now: Date.now,
    send: silent,
    session: (at, id) =>
      createTicketSession({
        ticketId: id,
        desk: at,
        send: silent,
        insertPorts: ports,
        journal: testJournal(),
        locks: memoryLocks(),
        guidance: signal([]),
        replies: signal(DEFAULT_SETTINGS.replies),
        now: Date.now,
      }),
  });
  const first = workspace.session.value;
  await vi.waitFor(() => expect(first?.response.editor.text.value).toBe('for one'));
  first?.response.editor.input('for one, typed');

  const shown: string[] = [];
  ticketId.value = 2;
  const second = workspace.session.value;
  const stop = second?.response.editor.text.subscribe((text) => shown.push(text));
  await vi.waitFor(() => expect(second?.response.editor.text.value).toBe('for two'));
  await vi.waitFor(async () => expect((await desk.work.drafts.get('1:response'))?.text).toBe('for one, typed'));
  expect((await desk.work.drafts.get('2:response'))?.text).toBe('for two');
  expect(shown.filter((text) => text.includes('one'))).toEqual([]);

  ticketId.value = null;
  expect(workspace.session.value).toBeNull();
  stop?.();
  host.value = '';
});
