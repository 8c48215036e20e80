import { expect, it } from 'vitest';
import { createInsertion, type InsertPorts } from '@/entrypoints/sidepanel/stores/insertion';
import type { PageCommand } from '@/lib/messages/page';

function setUp(answer: unknown, over: Partial<InsertPorts> = {}) {
  const told: PageCommand[] = [];
  const copied: string[] = [];
  const moves: string[] = [];
  let inserted = 0;
  const insertion = createInsertion({
    ticketId: 5,
    inserted: async () => {
      inserted += 1;
    },
    ports: {
      findTab: async () => 9,
      show: async () => void moves.push('show'),
      back: async () => void moves.push('back'),
      tell: async (_tab, command) => {
        told.push(command);
        if (answer instanceof Error) throw answer;
        return answer;
      },
      copy: async (text) => {
        copied.push(text);
        return true;
      },
      toHtml: (text) => `<p>${text}</p>`,
      ...over,
    },
  });
  return { insertion, told, copied, moves, inserted: () => inserted };
}

const failures: [string, unknown, Partial<InsertPorts>, string][] = [
  ['no tab shows the ticket', { ok: true }, { findTab: async () => null }, 'page-not-open'],
  ['the page moved on', { ok: false, reason: 'other-ticket' }, {}, 'page-other-ticket'],
  ['no editor came', { ok: false, reason: 'no-editor' }, {}, 'page-no-editor'],
  ['the editor did not take it', { ok: false, reason: 'not-verified' }, {}, 'page-insert-failed'],
  ['no content script', new Error('Could not establish connection. Receiving end does not exist.'), {}, 'page-reload'],
  ['an older content script', undefined, {}, 'page-reload'],
  ['an answer of another shape', { ok: 'yes' }, {}, 'page-reload'],
];

it.each(failures)('copies the text and says why when %s', async (_name, answer, over, kind) => {
  const { insertion, copied, inserted } = setUp(answer, over);
  await insertion.insert('Hello');
  expect(insertion.state.value).toEqual({ step: 'failed', failure: { kind }, copied: true });
  expect(copied).toEqual(['Hello']);
  expect(inserted()).toBe(0);
});

it('sends text and HTML of exactly this ticket, once for a double click', async () => {
  const { insertion, told, copied, moves, inserted } = setUp({ ok: true, method: 'command' });
  await Promise.all([insertion.insert('Hello'), insertion.insert('Hello')]);
  expect(told).toEqual([{ type: 'page:insert', ticketId: 5, text: 'Hello', html: '<p>Hello</p>' }]);
  expect([insertion.state.value.step, inserted(), copied, moves]).toEqual(['done', 1, [], ['show']]);
});

it('asks before it inserts the same draft a second time', async () => {
  const { insertion, told, copied } = setUp({ ok: false, reason: 'already' });
  await insertion.insert('Hello');
  expect(insertion.state.value).toEqual({ step: 'asking', text: 'Hello' });
  await insertion.insert('Hello', 'replace');
  expect(told.at(-1)).toMatchObject({ mode: 'replace' });
  expect(copied).toEqual([]);
});
