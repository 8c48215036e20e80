import { IDBFactory, IDBTransaction } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { createJournal, type OldJournal } from '@/lib/storage/journal';

const HOST = 'acme.freshdesk.com';
const open = (factory = new IDBFactory(), old: OldJournal | null = null) => createJournal({ factory, host: HOST, old });

afterEach(() => vi.restoreAllMocks());

/** As an earlier build left it. */
function localStorageWith(entries: Record<string, string>) {
  const items = new Map(Object.entries(entries));
  return {
    items,
    get length() {
      return items.size;
    },
    key: (index: number) => [...items.keys()][index] ?? null,
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
  };
}

test('keeps typing until it is saved', async () => {
  const journal = open();
  expect(await journal.read('1:response')).toBeNull();
  journal.keep('1:response', { text: 'typed', seen: 'before' });
  expect(await journal.read('1:response')).toEqual({ text: 'typed', seen: 'before' });
  journal.clear('1:response');
  await vi.waitFor(async () => expect(await journal.read('1:response')).toBeNull());
});

test('the next page finds what this one kept, also what it kept before its database was open', async () => {
  const factory = new IDBFactory();
  const page = open(factory);
  page.keep('1:response', { text: 'typed at once', seen: '' });
  const next = open(factory);
  await vi.waitFor(async () => expect(await next.read('1:response')).toMatchObject({ text: 'typed at once' }));
});

test('asks for the commit in the turn in which it is kept: a page that goes away has no other', async () => {
  const journal = open();
  await journal.read('1:response');
  const asked: string[] = [];
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(() => void asked.push('commit'));
  journal.keep('1:response', { text: 'typed', seen: '' });
  expect(asked).toEqual(['commit']);
});

test('a database that does not open fails nobody who types', async () => {
  const factory = new IDBFactory();
  factory.open = () => {
    throw new DOMException('Internal error opening backing store.', 'UnknownError');
  };
  const journal = open(factory);
  journal.keep('1:response', { text: 'typed', seen: '' });
  journal.clear('1:response');
  await expect(journal.read('1:response')).rejects.toThrow('backing store');
});

test('what an earlier build kept is taken over, of this help desk only, and what cannot be read is dropped', async () => {
  const old = localStorageWith({
    'unsaved:acme.freshdesk.com:1:response': JSON.stringify({ text: 'typed', seen: '', at: 5 }),
    'unsaved:acme.freshdesk.com:2:response': '{half',
    'unsaved:globex.freshdesk.com:1:response': JSON.stringify({ text: 'other', seen: '' }),
  });
  expect(await open(new IDBFactory(), old).all()).toEqual([{ id: '1:response', text: 'typed', seen: '', at: 5 }]);
  expect([...old.items.keys()]).toEqual(['unsaved:globex.freshdesk.com:1:response']);
});
