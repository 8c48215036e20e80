import { expect, test } from 'vitest';
import { createJournal, forgetUnsaved, journalOf } from '@/lib/drafts/journal';

function memory() {
  const items = new Map<string, string>();
  return {
    items,
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

test('keeps typing until it is saved', () => {
  const journal = createJournal(memory(), 'acme.freshdesk.com');
  journal.keep('1:response', { text: 'typed', seen: 'before' });
  expect(journal.read('1:response')).toEqual({ text: 'typed', seen: 'before' });
  journal.clear('1:response');
  expect(journal.read('1:response')).toBeNull();
});

test('what cannot be read is dropped, not thrown', () => {
  const storage = memory();
  storage.setItem('unsaved:acme.freshdesk.com:1:response', '{half');
  expect(createJournal(storage, 'acme.freshdesk.com').read('1:response')).toBeNull();
  expect(storage.items.size).toBe(0);
});

test('leaving a help desk forgets its typing only', () => {
  const storage = memory();
  for (const host of ['acme.freshdesk.com', 'globex.freshdesk.com']) {
    for (const id of ['1:response', '2:response']) createJournal(storage, host).keep(id, { text: 'x', seen: '' });
  }
  forgetUnsaved(storage, 'acme.freshdesk.com');
  expect([...storage.items.keys()]).toEqual([
    'unsaved:globex.freshdesk.com:1:response',
    'unsaved:globex.freshdesk.com:2:response',
  ]);
});

test('tells everything that is kept of one help desk', () => {
  const storage = memory();
  createJournal(storage, 'acme.freshdesk.com').keep('1:response', { text: 'typed', seen: '', at: 5 });
  createJournal(storage, 'globex.freshdesk.com').keep('1:response', { text: 'other', seen: '' });
  storage.setItem('unsaved:acme.freshdesk.com:2:response', '{half');
  expect(journalOf(storage, 'acme.freshdesk.com')).toEqual([{ id: '1:response', text: 'typed', seen: '', at: 5 }]);
});
