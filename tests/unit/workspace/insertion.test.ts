import { expect, it } from 'vitest';
import { createInsertion, type InsertPorts } from '@/components/draft/insertion';
import type { Unsupported } from '@/lib/fact-check';
import type { PageCommand } from '@/lib/messages/page';

/** @param later what the page says of the text a while after it was inserted. */
function setUp(
  answer: unknown,
  over: Partial<InsertPorts> = {},
  {
    later = { kept: true } as unknown,
    earlier = [] as string[],
    incomplete = false,
    noteWords = null as string | null,
    blocking = [] as Unsupported[],
  } = {},
) {
  const told: PageCommand[] = [];
  const copied: string[] = [];
  const moves: string[] = [];
  /** What is remembered of Freshdesk's editor, in order. */
  const remembered: string[] = [];
  const insertion = createInsertion({
    ticketId: 5,
    now: () => 1000,
    incomplete: () => incomplete,
    noteWords: () => noteWords,
    blocking: () => blocking,
    editor: {
      earlier: () => earlier,
      begin: async (text) => {
        remembered.push(`begin ${text}`);
        return async () => void remembered.push('took back');
      },
      done: async () => void remembered.push('done'),
      copied: async (text) => void remembered.push(`copied ${text}`),
    },
    ports: {
      findTab: async () => 9,
      show: async () => void moves.push('show'),
      awaken: async () => 'ready',
      back: async () => void moves.push('back'),
      tell: async (_tab, command) => {
        if (command.type === 'page:kept') {
          if (later instanceof Error) throw later;
          return later;
        }
        told.push(command);
        if (answer instanceof Error) throw answer;
        return answer;
      },
      askPages: async () => [],
      copy: async (text) => {
        copied.push(text);
        return true;
      },
      toHtml: (text) => `<p>${text}</p>`,
      ...over,
    },
  });
  return { insertion, told, copied, moves, remembered };
}

const failures: [string, unknown, Partial<InsertPorts>, string][] = [
  ['no tab shows the ticket', { ok: true }, { findTab: async () => null }, 'page-not-open'],
  ['the page moved on', { ok: false, reason: 'other-ticket' }, {}, 'page-other-ticket'],
  ['no editor came', { ok: false, reason: 'no-editor' }, {}, 'page-no-editor'],
  ['the editor did not take it', { ok: false, reason: 'not-verified' }, {}, 'page-insert-failed'],
  ['Freshdesk took it out again', { ok: false, reason: 'vanished' }, {}, 'page-insert-lost'],
  ['its tab was unloaded', { ok: true }, { awaken: async () => 'page-unloaded' }, 'page-unloaded'],
  ['its tab is asleep', { ok: true }, { awaken: async () => 'page-asleep' }, 'page-asleep'],
  ['the page went away meanwhile', new Error('The message channel closed.'), {}, 'page-insert-failed'],
  ['no content script', { ok: true }, { awaken: async () => 'page-reload' }, 'page-reload'],
  ['an older content script', undefined, {}, 'page-reload'],
  ['an answer of another shape', { ok: 'yes' }, {}, 'page-reload'],
];

it.each(failures)('copies the text and says why when %s', async (_name, answer, over, kind) => {
  const { insertion, copied, remembered } = setUp(answer, over);
  await insertion.insert('Hello');
  expect(insertion.state.value).toEqual({ step: 'failed', failure: { kind }, copied: true });
  expect(copied).toEqual(['Hello']);
  // It is to be pasted there by hand, so it may well stand there.
  expect(remembered).toEqual(['begin Hello', 'copied Hello']);
});

it('asks a page for nothing before it is awake', async () => {
  const { insertion, told } = setUp({ ok: true, method: 'command' }, { awaken: async () => 'page-asleep' });
  await insertion.insert('Hello');
  expect(told).toEqual([]);
});

it.each([
  ['kept', { kept: true }, 'done'],
  ['lost', { kept: false }, 'failed'],
  ['no word more, the page is gone', new Error('The message port closed'), 'done'],
  ['an older content script', undefined, 'done'],
])('what the page says later: %s', async (_name, later, step) => {
  const { insertion, copied, moves, remembered } = setUp({ ok: true, method: 'command' }, {}, { later });
  await insertion.insert('Hello');
  expect(insertion.state.value.step).toBe('done');
  await new Promise((resolve) => setTimeout(resolve));
  expect(insertion.state.value).toMatchObject(
    step === 'failed' ? { step, failure: { kind: 'page-insert-lost' }, copied: true } : { step },
  );
  expect(copied).toEqual(step === 'failed' ? ['Hello'] : []);
  // Nobody is taken from the page, in which they may be typing.
  expect(moves).toEqual(['show']);
  expect(remembered).toEqual(['begin Hello', 'done', ...(step === 'failed' ? ['copied Hello'] : [])]);
});

it('a loss that is told late does not speak of a later insertion', async () => {
  let tellLater: (answer: unknown) => void = () => undefined;
  const later = new Promise((resolve) => {
    tellLater = resolve;
  });
  const { insertion } = setUp({ ok: true, method: 'command' }, {}, { later });
  await insertion.insert('Hello');
  insertion.reset();
  tellLater({ kept: false });
  await new Promise((resolve) => setTimeout(resolve));
  expect(insertion.state.value).toEqual({ step: 'idle' });
});

it('sends text and HTML of exactly this ticket, once for a double click', async () => {
  const { insertion, told, copied, moves, remembered } = setUp({ ok: true, method: 'command' });
  await Promise.all([insertion.insert('Hello'), insertion.insert('Hello')]);
  expect(told).toEqual([{ type: 'page:insert', ticketId: 5, text: 'Hello', html: '<p>Hello</p>', until: 21_000 }]);
  expect([insertion.state.value.step, copied, moves]).toEqual(['done', [], ['show']]);
  expect(remembered).toEqual(['begin Hello', 'done']);
});

it('asks before it inserts the same draft a second time', async () => {
  const { insertion, told, copied, remembered } = setUp({ ok: false, reason: 'already' });
  await insertion.insert('Hello');
  expect(insertion.state.value).toEqual({ step: 'asking', text: 'Hello', changed: false, replaceable: true });
  expect(remembered).toEqual(['begin Hello', 'took back']);
  await insertion.insert('Hello', 'replace');
  expect(told.at(-1)).toMatchObject({ mode: 'replace' });
  expect(copied).toEqual([]);
});

it.each([true, false])(
  'asks about an earlier draft that was changed by hand (replaceable: %s)',
  async (replaceable) => {
    const { insertion, told } = setUp(
      { ok: false, reason: 'changed', replaceable },
      {},
      { earlier: ['<p>Hello before</p>'] },
    );
    await insertion.insert('Hello');
    expect(told[0]).toMatchObject({ earlier: ['<p>Hello before</p>'] });
    expect(insertion.state.value).toEqual({ step: 'asking', text: 'Hello', changed: true, replaceable });
  },
);

it('asks before it inserts a text that broke off, and inserts it when that is wanted', async () => {
  const { insertion, told } = setUp({ ok: true }, {}, { incomplete: true });
  await insertion.insert('Hello, tha');
  expect(insertion.state.peek()).toEqual({ step: 'incomplete', text: 'Hello, tha' });
  expect(told).toEqual([]);
  await insertion.insert('Hello, tha', 'although-incomplete');
  expect(told).toMatchObject([{ type: 'page:insert', text: 'Hello, tha' }]);
  expect(told[0]).not.toHaveProperty('mode');
});

it('a placeholder that nobody filled in is asked about, also in a draft that broke off', async () => {
  const { insertion, told } = setUp({ ok: true }, {}, { incomplete: true });
  await insertion.insert('Hello {{ticket.requester.firstname}},');
  await insertion.insert('Hello {{ticket.requester.firstname}},', 'although-incomplete');
  expect(insertion.state.value).toMatchObject({ step: 'unfilled', placeholder: '{{ticket.requester.firstname}}' });
  expect(told).toEqual([]);
  await insertion.insert('Hello {{ticket.requester.firstname}},', 'although-unfilled');
  expect(insertion.state.value).toEqual({ step: 'done' });
});

it('words of a private note are asked about last, and before anything is typed (H17)', async () => {
  const text = 'Hello {{ticket.requester.firstname}},';
  const { insertion, told } = setUp({ ok: true }, {}, { incomplete: true, noteWords: 'about to leave' });
  await insertion.insert(text);
  await insertion.insert(text, 'although-incomplete');
  await insertion.insert(text, 'although-unfilled');
  expect(insertion.state.value).toEqual({ step: 'internal', text, words: 'about to leave' });
  expect(told).toEqual([]);
  await insertion.insert(text, 'although-internal');
  expect(insertion.state.value).toEqual({ step: 'done' });
});

it('what its sources forbid is asked about last, and before anything is typed', async () => {
  const claim = { kind: 'internal-words', text: 'Hello', from: 0, to: 5, customerOnly: false, blocking: true } as const;
  const { insertion, told } = setUp({ ok: true }, {}, { noteWords: 'about to leave', blocking: [claim] });
  await insertion.insert('Hello');
  await insertion.insert('Hello', 'although-internal');
  expect(insertion.state.value).toEqual({ step: 'blocked', text: 'Hello', claims: [claim] });
  expect(told).toEqual([]);
  await insertion.insert('Hello', 'although-blocked');
  expect(insertion.state.value).toEqual({ step: 'done' });
});

it('what was answered before is not asked again where the page asks', async () => {
  const { insertion, told } = setUp({ ok: true }, {}, { noteWords: 'about to leave' });
  await insertion.insert('Hello', 'replace');
  expect(told).toMatchObject([{ mode: 'replace' }]);
});
