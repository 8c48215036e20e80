import { effect } from '@preact/signals';
import { createSearch } from '@/components/ticket-list/search-store';
import { fold } from '@/lib/search/fold';
import type { Question } from '@/lib/search/protocol';
import { browserPlaces } from '@/lib/storage/browser-ports';
import { openCache } from '@/lib/storage/cache';
import { pagesOf, ticketRow } from './rows';
import { createWriter } from './words';

/** Tickets of 600 letters each in the mean; one in twenty holds a thread's worth. */
export async function fillSearchable(host: string, count: number): Promise<void> {
  const cache = openCache(host, browserPlaces(globalThis).of(host).cache);
  await cache.delete();
  await cache.open();
  const writer = createWriter(7);
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  for (const page of pagesOf(ids, 1000)) {
    const rows = page.map((id) => {
      const length = 200 + Math.floor(writer.random() * 800);
      return { ...ticketRow(id), ...writer.ticket(writer.random() < 0.05 ? length + 3000 : length) };
    });
    await cache.tickets.bulkPut(rows.map((row) => ({ ...row, activeAt: row.updatedAt })));
  }
  cache.close();
}

type Find = (query: string) => unknown;

/** What every letter costs that is typed: sixty queries of one or two words. */
async function type(find: Find): Promise<number[]> {
  const writer = createWriter(11);
  const keys: number[] = [];
  for (let n = 0; n < 60; n++) {
    const query = writer.query();
    for (let length = 1; length <= query.length; length++) {
      const pressed = performance.now();
      await find(fold(query.slice(0, length)).trim());
      keys.push(performance.now() - pressed);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return keys;
}

/** The same queries over all texts, in lower case and at hand: what there is without any preparation. */
export async function measurePlain(host: string) {
  const cache = openCache(host, browserPlaces(globalThis).of(host).cache);
  const started = performance.now();
  const texts: string[] = [];
  await cache.tickets.each((row) => texts.push(fold(`${row.subject}\n${row.descriptionText}`)));
  const built = performance.now() - started;
  const keys = await type((query) => {
    const words = query.split(' ');
    texts.filter((text) => words.every((word) => text.includes(word)));
  });
  cache.close();
  return { built, keys };
}

/** The product's search: reading the copy, and typing until the page has the answer. @param script of its worker. */
export async function measureTyping(host: string, script: string) {
  const end = new AbortController();
  const openWorker = () => new Worker(script, { type: 'module' });
  const search = createSearch({ host, openWorker, end: end.signal });
  const answered = (question: Question) =>
    new Promise<void>((resolve, reject) => {
      const stop = effect(() => {
        const failure = search.failure.value;
        if (failure) reject(new Error(`${failure.kind}: ${failure.detail}`));
        else if (search.answer.value?.question === question) resolve();
        else return;
        // An effect runs before it has given the way to stop it.
        queueMicrotask(() => stop());
      });
    });
  let since = performance.now();
  let longest = 0;
  // A timer that should ring every few milliseconds rings late when something blocks the page.
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - since - 4);
    since = performance.now();
  }, 4);
  const started = performance.now();
  search.prepare();
  while (!search.ready.value && !search.failure.value) await new Promise((resolve) => setTimeout(resolve, 5));
  const built = performance.now() - started;
  clearInterval(beat);

  const keys = await type((query) => {
    if (query === '') return;
    const question = { query, among: 'all' as const, most: 50 };
    search.ask(question);
    return answered(question);
  });
  end.abort();
  return { built, longest, keys };
}
