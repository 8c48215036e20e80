import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { type ArticleRow, articleKey } from '@/lib/domain/knowledge';
import { createRetrieve } from '@/lib/knowledge/retrieve';
import { createSources } from '@/lib/knowledge/sources';
import { createIndexer } from '@/lib/search/indexer';
import { openCache } from '@/lib/storage/cache';
import { openSearch } from '@/lib/storage/search';
import { ticketRow as bareRow } from '../workspace/helpers';

const HOST = 'acme.freshdesk.com';
const AT = '2026-11-01T10:00:00Z';
const ticketRow = (id: number) => ({ ...bareRow(id), activeAt: AT });

function opened() {
  const options = { indexedDB: new IDBFactory(), IDBKeyRange };
  const [cache, index] = [openCache(HOST, options), openSearch(HOST, options)];
  const indexer = createIndexer({ cache, index, now: () => performance.now(), letGo: async () => undefined });
  const sources = createSources({
    cache,
    choice: async () => ({ without: [9], helpCentre: '', outdated: [] }),
    now: () => 0,
  });
  const retrieve = createRetrieve({ cache, index }, sources.texts, async () => undefined);
  const ask = async (subject: string, said = '', more: { ticketId?: number; names?: string[] } = {}) =>
    (await retrieve({ ticketId: 1, subject, said: [said], names: [], type: 'Incident', ...more })).map(
      ({ kind, id }) => `${kind} ${id}`,
    );
  return { cache, index, ask, catchUp: () => indexer.catchUp() };
}

const article = (id: number, title: string, text: string, more: Partial<ArticleRow> = {}): ArticleRow => ({
  ...{ id, title, text, language: 'en', tags: [], status: 2, folderId: 1, path: ['Help'] },
  ...{ createdAt: AT, updatedAt: AT, visibility: 1, companyIds: [], segmentIds: [] },
  ...more,
  key: articleKey(id, more.language ?? 'en'),
});

/** Articles about other matters, so that words have their rarity. */
const OTHERS = ['printer paper', 'meeting room display', 'travel expense form', 'badge for the door', 'phone contract'];
const shelf = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) =>
    article(from + at, `The ${OTHERS[at % OTHERS.length]}`, `Ask the office about number ${from + at}.`),
  );

const TONER = ['Toner leaks', 'The toner cartridge leaks onto the sheet.'] as const;
const toner = (id: number, more: Partial<ArticleRow> = {}) =>
  article(id, 'Toner cartridge leaks', 'Shake it gently, wipe the drum, insert it again.', more);

async function solvedTicket({ cache }: ReturnType<typeof opened>, id: number, status = 4) {
  await cache.tickets.put({
    ...ticketRow(id),
    ...{ status, subject: 'Toner leaks', descriptionText: 'The toner cartridge leaks', requesterName: 'Ida Holm' },
  });
  const text = `Hello Ida,\n${'shake the toner cartridge gently, wipe the drum with a dry cloth and insert it again. '.repeat(2)}`;
  await cache.threads.put({
    ...{ ticketId: id, fetchedAt: 0, ticketUpdatedAt: AT, attachments: [] },
    conversations: [{ role: 'agent', automatic: false, source: 0, author: 'Dana', text, createdAt: AT }] as never,
  });
}

describe('what a ticket is answered with', () => {
  test.each([
    ['in the index', true],
    ['not in the index yet', false],
  ])('is found where it is %s', async (_, indexed) => {
    const desk = opened();
    await desk.cache.articles.bulkPut([...shelf(100, 60), toner(7)]);
    const canned = (id: string, title: string, text: string) =>
      ({ id, from: 'api', title, text, folder: '', updatedAt: 0 }) as const;
    await desk.cache.canned.bulkPut([
      canned('api:3', 'Toner leaks', 'Please send the toner cartridge that leaks back to us.'),
      ...OTHERS.map((about, at) => canned(`api:${10 + at}`, about, `We have noted your wish about: ${about}.`)),
    ]);
    if (indexed) await desk.catchUp();
    expect((await desk.ask(...TONER)).sort()).toEqual(['article 7:en', 'canned api:3']);
    expect(await desk.ask('The coffee machine', 'It makes a strange noise in the kitchen')).toEqual([]);
    expect(await desk.ask('', '')).toEqual([]);
    expect(await desk.ask('Toner', '', { names: ['Mr Toner'] })).toEqual([]);
  });

  test('is also what came after the index, of which the newest is looked through', async () => {
    const desk = opened();
    await desk.cache.articles.bulkPut(shelf(1000, 40));
    await desk.catchUp();
    await desk.cache.articles.bulkPut([toner(9000), ...shelf(2000, 200)]);
    expect(await desk.ask(...TONER)).toEqual(['article 9000:en']);
    // Older than many others that wait: the index has it in a moment.
    await desk.cache.articles.bulkDelete(['9000:en']);
    await desk.cache.articles.put(toner(8));
    expect(await desk.ask(...TONER)).toEqual([]);
    await desk.catchUp();
    expect(await desk.ask(...TONER)).toEqual(['article 8:en']);
  });

  test('is nothing of a draft, of a folder that was left out, or that is gone', async () => {
    const desk = opened();
    await desk.cache.articles.bulkPut([
      ...shelf(100, 20),
      toner(7, { status: 1 }),
      toner(8, { folderId: 9 }),
      toner(9),
    ]);
    await desk.catchUp();
    await desk.cache.articles.delete('9:en');
    expect(await desk.ask(...TONER)).toEqual([]);
  });

  test.each([
    ['German', 'Fehler AX-4411 und AX-4412 seit heute, was soll ich tun?', ['article 7:de', 'article 8:en']],
    ['English', 'Error AX-4411 and AX-4412 since today, what should I do?', ['article 7:en', 'article 8:en']],
  ])('an article that has two languages comes in that of a %s ticket', async (_, said, wanted) => {
    const desk = opened();
    const text = 'AX-4411 AX-4412: press the green key until it clicks.';
    await desk.cache.articles.bulkPut([
      ...shelf(100, 20),
      article(7, 'Error AX-4411 and AX-4412', text),
      article(7, 'Fehler AX-4411 und AX-4412', 'AX-4411: Die grüne Taste drücken.', { language: 'de' }),
      article(8, 'AX-4411 and AX-4412 on older models', text),
    ]);
    await desk.catchUp();
    const found = await desk.ask('AX-4411 AX-4412', said);
    expect(
      found
        .filter((one) => wanted.includes(one))
        .slice(0, 2)
        .sort(),
    ).toEqual(wanted);
    if (wanted[0]?.endsWith('de')) expect(found).not.toContain('article 7:en');
  });

  test('a ticket that was solved counts, one that is open and the ticket itself do not', async () => {
    const desk = opened();
    for (let id = 50; id < 70; id++) await desk.cache.tickets.put({ ...ticketRow(id), subject: `${OTHERS[id % 5]}` });
    await solvedTicket(desk, 11);
    await solvedTicket(desk, 12, 2);
    await desk.catchUp();
    expect(await desk.ask(...TONER)).toEqual(['solved 11']);
    expect(await desk.ask(...TONER, { ticketId: 11 })).toEqual([]);
  });

  test('an index that is broken, in any of its tables, still leaves the newest articles', async () => {
    const desk = opened();
    await desk.cache.articles.bulkPut([...shelf(100, 20), toner(7)]);
    await desk.catchUp();
    for (const table of ['blocks', 'terms', 'texts']) {
      await desk.index
        .table<Record<string, unknown>>(table)
        .toCollection()
        .modify((row) => {
          for (const key of ['bytes', 'terms', 'counts', 'lengths', 'keys']) if (key in row) row[key] = null;
        });
      expect(await desk.ask(...TONER)).toContain('article 7:en');
    }
    desk.index.close();
    expect(await desk.ask(...TONER)).toContain('article 7:en');
  });
});
