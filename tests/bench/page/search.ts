import { signal } from '@preact/signals';
import { createSearch } from '@/entrypoints/sidepanel/stores/search';
import { openCache } from '@/lib/storage/cache';
import { fold } from '@/lib/tickets/search/fold';
import { pagesOf, ticketRow } from './rows';

const SYLLABLES = 'ka vo re ti mon str pl en da lu qui ber co nt in pa ser ver no al er ing tion ex pro un'.split(' ');

/** The same numbers in every run. */
function chance(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Words as often as in a language: the n-th most common one n times less often than the first. */
function vocabulary(random: () => number) {
  const words = new Set<string>();
  while (words.size < 20_000) {
    let word = '';
    for (let n = 1 + Math.floor(random() * 4); n > 0; n--) word += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
    words.add(word);
  }
  const all = [...words];
  return () => all[Math.floor(all.length ** random()) - 1] ?? '';
}

/** Tickets of 150 words each. */
export async function fillSearchable(host: string, count: number): Promise<void> {
  const cache = openCache(host);
  await cache.delete();
  await cache.open();
  const word = vocabulary(chance(7));
  const text = (words: number) => Array.from({ length: words }, word).join(' ');
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  for (const page of pagesOf(ids, 1000)) {
    const rows = page.map((id) => ({ ...ticketRow(id), subject: text(6), descriptionText: text(150) }));
    await cache.tickets.bulkPut(rows.map((row) => ({ ...row, activeAt: row.updatedAt })));
  }
  cache.close();
}

/** What every letter costs that is typed: sixty queries of one or two words. */
async function type(find: (query: string) => void): Promise<number[]> {
  const word = vocabulary(chance(7));
  const keys: number[] = [];
  for (let n = 0; n < 60; n++) {
    const query = n % 3 === 0 ? word() : `${word()} ${word()}`;
    for (let length = 1; length <= query.length; length++) {
      const pressed = performance.now();
      find(fold(query.slice(0, length)).trim());
      keys.push(performance.now() - pressed);
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return keys;
}

/** The same queries over all texts, in lower case and at hand: what there is without any preparation. */
export async function measurePlain(host: string) {
  const cache = openCache(host);
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

/** The product's search: building, and typing. */
export async function measureTyping(host: string) {
  const cache = openCache(host);
  const end = new AbortController();
  let since = performance.now();
  let longest = 0;
  // A timer that should ring every few milliseconds rings late when something blocks the page.
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - since - 4);
    since = performance.now();
  }, 4);
  const search = createSearch({ cache, end: end.signal, wanted: signal(true) });
  const started = performance.now();
  while (!search.ready.value) await new Promise((resolve) => setTimeout(resolve, 5));
  const built = performance.now() - started;
  clearInterval(beat);

  const keys = await type((query) => search.find(query, () => true, 50));
  end.abort();
  cache.close();
  return { built, longest, keys };
}
