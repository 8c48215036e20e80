import { effect } from '@preact/signals';
import { createSearch } from '@/components/ticket-list/search-store';
import { findableParts } from '@/lib/search/findable';
import { fold } from '@/lib/search/fold';
import { createIndexer } from '@/lib/search/indexer';
import { createIndexReader } from '@/lib/search/open-index';
import { queryOf } from '@/lib/search/query';
import { createRetrieval } from '@/lib/search/retrieval';
import { browserPlaces } from '@/lib/storage/browser-ports';
import { openCache } from '@/lib/storage/cache';
import { openSearch, type SearchKind } from '@/lib/storage/search';
import { pagesOf, ticketRow } from './rows';
import { createWriter } from './words';

const openBoth = (host: string) => {
  const place = browserPlaces(globalThis).of(host).cache;
  return { cache: openCache(host, place), index: openSearch(host, place) };
};

/** What takes longer than an answer of a page may: null while it is not over. */
const running = new Map<string, Promise<unknown>>();
async function inPieces<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  const begun = (running.get(name) as Promise<T> | undefined) ?? work();
  running.set(name, begun);
  const answer = await Promise.race([begun, new Promise<null>((resolve) => setTimeout(() => resolve(null), 1000))]);
  if (answer !== null) running.delete(name);
  return answer;
}

const ARTICLE = 3000;

/** Tickets of 600 letters each in the mean, one in twenty with a thread's worth, a page a transaction as a sync stores them; and articles. */
export const fillSearchable = (host: string, count: number, articles: number) =>
  inPieces('fill', async () => {
    const { cache, index } = openBoth(host);
    await Promise.all([cache.delete(), index.delete()]);
    await cache.open();
    const writer = createWriter(7);
    const ids = Array.from({ length: count }, (_, at) => at + 1);
    let took = 0;
    for (const page of pagesOf(ids, 100)) {
      const rows = page.map((id) => {
        const length = 200 + Math.floor(writer.random() * 800);
        return { ...ticketRow(id), ...writer.ticket(writer.random() < 0.05 ? length + 3000 : length) };
      });
      const started = performance.now();
      await cache.tickets.bulkPut(rows.map((row) => ({ ...row, activeAt: row.updatedAt })));
      took += performance.now() - started;
    }
    for (const page of pagesOf(
      Array.from({ length: articles }, (_, at) => at + 1),
      100,
    )) {
      await cache.articles.bulkPut(
        page.map((id) => {
          const { subject, descriptionText } = writer.ticket(ARTICLE);
          const of = {
            id,
            key: `${id}:en`,
            language: 'en',
            title: subject,
            text: descriptionText,
            tags: [],
            status: 2,
          };
          const where = { folderId: 1, path: [], visibility: 1, companyIds: [], segmentIds: [] };
          return { ...of, ...where, createdAt: '', updatedAt: '2026-11-20T09:00:00Z' };
        }),
      );
    }
    cache.close();
    return took;
  });

/** A timer that should ring every few milliseconds rings late when something blocks the page. */
function watchBlocks(): () => number {
  let since = performance.now();
  let longest = 0;
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - since - 4);
    since = performance.now();
  }, 4);
  return () => {
    clearInterval(beat);
    return longest;
  };
}

/** Takes the whole copy into the index, as the worker does behind it. */
export const takeIn = (host: string) =>
  inPieces('take in', async () => {
    const { cache, index } = openBoth(host);
    // The page lets go by a message: timers of a page are held back when many follow each other.
    const { port1, port2 } = new MessageChannel();
    const letGo = () =>
      new Promise<void>((resolve) => {
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    const longest = watchBlocks();
    const started = performance.now();
    await createIndexer({ cache, index, now: () => performance.now(), letGo }).catchUp();
    const took = performance.now() - started;
    const block = longest();
    let bytes = 0;
    await index.blocks.each((row) => {
      bytes += row.bytes.length;
    });
    await index.terms.each((row) => {
      bytes += row.terms.length + row.counts.length;
    });
    const segments = await index.texts.count();
    const blocks = await index.blocks.count();
    cache.close();
    index.close();
    return { took, block, bytes, segments, blocks };
  });

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
export const measurePlain = (host: string) =>
  inPieces('plain', async () => {
    const { cache } = openBoth(host);
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
  });

/** The product's search: opening, and typing until the page has the answer. */
export const measureTyping = (host: string) =>
  inPieces('typing', async () => {
    const end = new AbortController();
    const desk = openBoth(host);
    const search = createSearch({ desk, end: end.signal });
    const answered = (question: { query: string; among: 'all'; most: number }) =>
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
    const ask = (query: string) => {
      const question = { query, among: 'all' as const, most: 50 };
      search.ask(question);
      return answered(question);
    };
    const longest = watchBlocks();
    const started = performance.now();
    await ask('pri');
    const first = performance.now() - started;
    const keys = await type((query) => (query === '' ? undefined : ask(query)));
    const block = longest();
    end.abort();
    desk.cache.close();
    desk.index.close();
    return { first, block, keys };
  });

/** Retrieval for a draft: forty words of a ticket, in each kind of texts. */
export const measureRetrieving = (host: string, kind: SearchKind) =>
  inPieces(`retrieving ${kind}`, async () => {
    const { cache, index } = openBoth(host);
    const reader = createIndexReader(index);
    const read = async (keys: readonly (number | string)[]) => {
      if (kind === 'articles') return (await cache.articles.bulkGet(keys as string[])).map((row) => row ?? null);
      const [tickets, threads] = await Promise.all([
        cache.tickets.bulkGet(keys as number[]),
        cache.threads.bulkGet(keys as number[]),
      ]);
      return tickets.map((ticket, at) => {
        if (!ticket) return null;
        const { subject, rest } = findableParts(ticket, threads[at]);
        return { title: subject, text: rest };
      });
    };
    const retrieval = createRetrieval({ pools: [{ kind, snapshot: () => reader.snapshot(kind), read }] });
    const writer = createWriter(23);
    const times: number[] = [];
    for (let n = 0; n < 40; n++) {
      const { subject, descriptionText } = writer.ticket(240);
      const started = performance.now();
      await retrieval.find(queryOf(`${subject}\n${descriptionText}`), { most: 6, any: true });
      times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve));
    }
    cache.close();
    index.close();
    return { first: times[0] ?? 0, times: times.slice(1) };
  });
