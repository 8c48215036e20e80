import { describe, expect, it } from 'vitest';
import { articleKey, audienceOf, mayQuote } from '@/lib/domain/knowledge';
import { forgetRefusals } from '@/lib/knowledge/meta';
import { VISIBILITY } from '../../servers/freshdesk/knowledge/types';
import { createDesk, HOUR, KEY } from './desk';

/** Ids as the local Freshdesk gives them, in the order of planting. */
const RESET = 53_000_001;
const all = (desk: ReturnType<typeof createDesk>) => desk.cache.articles.toArray();

describe('a walk', () => {
  it('copies articles of all levels and languages, drafts too, with audience, path and dates', async () => {
    const desk = createDesk();
    await desk.worker().want();
    expect(await desk.titles()).toEqual([
      'de Kennwort zurücksetzen',
      'en Printing at Example Ltd',
      'en Reset your password',
      'en Set up two-factor sign-in on a new phone',
      'en Unlock an account by hand',
      'en VPN client 7 (beta)',
      'en VPN error 619 and error 809',
    ]);
    const rows = new Map((await all(desk)).map((row) => [row.title, row]));
    const quotable = (company: number | null) => [...rows.values()].filter((row) => mayQuote(row, company)).length;
    expect([quotable(null), quotable(800001)]).toEqual([4, 5]);
    expect(rows.get('Unlock an account by hand')).toMatchObject({
      path: ['Access', 'Signing in', 'Administrators'],
      visibility: VISIBILITY.agents,
      language: 'en',
      status: 2,
    });
    expect(rows.get('Reset your password')).toMatchObject({
      text: expect.stringMatching(/Reset it yourself\n[\s\S]*Follow the link/),
      updatedAt: '2026-07-02T10:00:30Z',
      tags: ['password', 'account'],
    });
    expect(await desk.state()).toMatchObject({ walk: null, number: 1, failure: null, readAt: desk.clock.now });
  });

  it('is made once a day, when a draft is wanted, and on request', async () => {
    const desk = createDesk();
    const { want, refresh } = desk.worker();
    await want();
    expect(await desk.asked(want)).toEqual([]);
    desk.clock.now += 23 * HOUR;
    expect(await desk.asked(want)).toEqual([]);
    expect(await desk.asked(refresh)).toContain('solutions/categories');
    desk.clock.now += 25 * HOUR;
    expect(await desk.asked(want)).toContain('solutions/categories');
    // A clock that was set back.
    desk.clock.now -= 1000 * HOUR;
    expect(await desk.asked(want)).toContain('solutions/categories');
  });

  it('of a crowded account goes on the next day, once its share of this one is used up; the first one and one by hand are whole', async () => {
    // 2 % of 50 calls a minute, for two hundred agents: seven a day.
    const desk = createDesk({ crowd: { total: 50, agents: 200 } });
    const { want, refresh, goOn } = desk.worker();
    const paths = async (work: () => Promise<void>) => (await desk.asked(work)).filter((path) => path !== 'agents/me');
    const whole = await paths(want);
    expect(whole.length).toBeGreaterThan(7);
    desk.clock.now += 40 * 24 * HOUR;
    expect(await paths(want)).toEqual(whole.slice(0, 7));
    expect(await paths(want)).toEqual([]);
    expect(await paths(desk.worker().goOn)).toEqual([]);
    desk.clock.now += 24 * HOUR;
    expect(await paths(goOn)).toEqual(whole.slice(7));
    expect((await desk.state()).walk).toBeNull();
    expect(await paths(want)).toEqual([]);
    expect(await paths(refresh)).toEqual(whole);
    desk.clock.now += 40 * 24 * HOUR;
    expect(await paths(want)).toHaveLength(7);
    // A person does not wait for tomorrow.
    expect(await paths(refresh)).toEqual(whole.slice(7));
  });

  it('costs one request a folder and level, whatever the number of articles', async () => {
    const desk = createDesk();
    const asked = await desk.asked(desk.worker().want);
    expect((await desk.state()).credits).toBe(asked.filter((path) => path !== 'agents/me').length);
    expect(asked.filter((path) => path.startsWith('solutions/articles/'))).toEqual([]);
  });

  it('notices what was edited, deleted, hidden, moved and translated', async () => {
    const desk = createDesk();
    const { knowledge } = desk.store.state;
    const { want, refresh } = desk.worker();
    await want();
    const [first, second] = [...knowledge.folders.values()];
    const folder = { id: first?.id ?? 0 };
    desk.store.librarian.editArticle(RESET, { title: 'Reset a password' });
    knowledge.articles.get(RESET)?.translations.delete('de');
    knowledge.articles.delete(RESET + 1);
    const moved = knowledge.articles.get(RESET + 3);
    if (moved) moved.folder_id = folder.id;
    if (second) knowledge.folders.delete(second.id);
    const open = knowledge.folders.get(folder.id);
    if (open) open.visibility = VISIBILITY.agents;
    await refresh();
    expect(await desk.titles()).toEqual([
      'en Printing at Example Ltd',
      'en Reset a password',
      'en VPN client 7 (beta)',
      'en VPN error 619 and error 809',
    ]);
    const rows = await desk.cache.articles.where('folderId').equals(folder.id).toArray();
    expect(rows.map(audienceOf)).toEqual(['internal', 'internal']);
  });

  it('hides what lies in a folder as soon as the folder is known to be hidden, before its articles are read again', async () => {
    const desk = createDesk();
    const { want, refresh } = desk.worker();
    await want();
    for (const folder of desk.store.state.knowledge.folders.values()) folder.visibility = VISIBILITY.agents;
    desk.switches.hold = async ({ path }) => (/folders\/\d+\/articles/.test(path) ? 'lost' : 'go');
    await refresh();
    expect((await all(desk)).every((row) => audienceOf(row) === 'internal')).toBe(true);
  });

  it('leaves no folder more open than the one above it', async () => {
    const desk = createDesk({ planted: false });
    const { addCategory, addFolder, addArticle } = desk.store.librarian;
    const category = addCategory('A');
    const company = addFolder(category, { visibility: VISIBILITY.companies, company_ids: [1, 2] });
    addArticle(addFolder(company, { visibility: VISIBILITY.companies, company_ids: [2, 3] }), { title: 'both' });
    addArticle(addFolder(company), { title: 'open below' });
    addArticle(addFolder(addFolder(category, { visibility: 99 })), { title: 'unknown above' });
    await desk.worker().want();
    const found = new Map((await all(desk)).map((row) => [row.title, row]));
    expect(found.get('both')?.companyIds).toEqual([2]);
    expect(found.get('open below')).toMatchObject({ visibility: VISIBILITY.companies, companyIds: [1, 2] });
    expect(found.get('unknown above')?.visibility).toBe(99);
  });

  it.each([
    ['an administrator reads canned replies with their placeholders', KEY.admin, 2],
    ['an agent has none, is refused once, and not again that day', KEY.agent, 0],
  ])('%s', async (_, key, count) => {
    const desk = createDesk({ key });
    const { want } = desk.worker();
    await want();
    const rows = await desk.cache.canned.toArray();
    expect(rows).toHaveLength(count);
    if (count) expect(rows[0]).toMatchObject({ from: 'api', text: expect.stringContaining('{{ticket.requester.') });
    expect((await desk.state()).cannedRefusedAt).toBe(count ? null : desk.clock.now);
    desk.clock.now += 20 * HOUR;
    expect(await desk.asked(want)).toEqual([]);
  });

  it('403 on everything: nothing is kept, it is remembered for a day, and another key tries again', async () => {
    const desk = createDesk();
    const { want } = desk.worker();
    await want();
    desk.switches.forbidden = ['/solutions', '/canned', '/settings'];
    desk.clock.now += 25 * HOUR;
    const refused = await desk.asked(want);
    expect(refused.filter((path) => path.startsWith('solutions'))).toEqual(['solutions/categories']);
    expect(await desk.state()).toMatchObject({
      refusedAt: desk.clock.now,
      cannedRefusedAt: desk.clock.now,
      failure: null,
    });
    expect(await desk.cache.articles.count()).toBe(0);
    expect(await desk.asked(want)).toEqual([]);
    await forgetRefusals(desk.cache);
    expect(await desk.asked(want)).toContain('solutions/categories');
  });

  it('a help desk without any article is read to its end', async () => {
    for (const emptyList of [200, 204] as const) {
      const desk = createDesk({ planted: false });
      desk.switches.unknown.emptyList = emptyList;
      await desk.worker().want();
      expect(await desk.state()).toMatchObject({ walk: null, failure: null, refusedAt: null, credits: 3 });
    }
  });

  it('5,000 articles: every one, at a credit for each hundred of a folder', async () => {
    const desk = createDesk({ planted: false });
    const { addCategory, addFolder, addArticle } = desk.store.librarian;
    const category = addCategory('All');
    for (const count of [...Array(24).fill(100), 2600]) {
      const folder = addFolder(category);
      for (let n = 0; n < count; n++) addArticle(folder, { title: `Article ${n}` });
    }
    await desk.worker().want();
    expect(await desk.cache.articles.count()).toBe(5000);
    // A full page may not be the last one.
    expect((await desk.state()).credits).toBe(4 + 24 * 2 + 27);
  });

  it('an article that moves from page to page while they are read is asked for, not lost', async () => {
    const desk = createDesk({ planted: false });
    const { addCategory, addFolder, addArticle } = desk.store.librarian;
    const folder = addFolder(addCategory('All'));
    for (let n = 0; n < 150; n++) addArticle(folder, { title: `Article ${n}` });
    const { want, refresh } = desk.worker();
    await want();
    // Deleted between two pages: the first of the second page slips to the first.
    const { articles } = desk.store.state.knowledge;
    let pages = 0;
    desk.switches.hold = async ({ path, when }) => {
      if (when === 'done' && path.endsWith('/articles') && ++pages === 1) articles.delete(RESET);
      return 'go';
    };
    await refresh();
    expect(await desk.cache.articles.get(articleKey(RESET + 100, 'en'))).toBeDefined();
    desk.switches.hold = null;
    await refresh();
    expect(await desk.cache.articles.count()).toBe(149);
  });

  it('what Freshdesk fails on stays as it was, and the rest is read', async () => {
    const desk = createDesk();
    const { want, refresh } = desk.worker();
    await want();
    const before = await desk.titles();
    desk.store.librarian.editArticle(RESET, { title: 'Changed' });
    desk.store.librarian.editArticle(RESET + 3, { title: 'Changed, too' });
    const broken = desk.store.state.knowledge.articles.get(RESET)?.folder_id;
    desk.switches.broken = [`folders/${broken}/articles`];
    await refresh();
    expect(await desk.titles()).toEqual(
      before.map((one) => one.replace('VPN error 619 and error 809', 'Changed, too')).sort(),
    );
    expect((await desk.state()).passedOver).toBeGreaterThan(0);
  });
});

it('killed in the middle of a walk: the next worker goes on, and the copy ends as if nothing had been', async () => {
  async function world() {
    const desk = createDesk({ key: KEY.admin, planted: false });
    const { addCategory, addFolder, addArticle, addCannedFolder, addCanned, editArticle, translate } =
      desk.store.librarian;
    const top = addFolder(addCategory('A'));
    translate(addArticle(top), 'de', { title: 'Artikel' });
    addArticle(top, { title: 'Deleted' });
    const below = addFolder(top);
    addArticle(below, { title: 'Below' });
    addCanned(addCannedFolder('B'), 'Hello', '<p>Hello</p>');
    await desk.worker().want();
    editArticle(RESET, { title: 'Changed' });
    desk.store.state.knowledge.articles.delete(RESET + 1);
    desk.store.state.knowledge.folders.delete(below.id);
    desk.clock.now += 30 * HOUR;
    return desk;
  }
  const left = async (desk: Awaited<ReturnType<typeof world>>) => ({
    articles: await all(desk),
    folders: (await desk.cache.folders.toArray()).map(({ id }) => id),
    canned: (await desk.cache.canned.toArray()).map(({ id }) => id),
  });
  const alive = await world();
  alive.life.begin();
  await alive.worker().want();
  alive.life.begin();
  const steps = alive.life.taken;
  const expected = await left(alive);
  expect(expected.articles.map(({ title }) => title)).toContain('Changed');
  expect(steps).toBeGreaterThan(50);
  for (let dies = 0; dies < steps; dies += 3) {
    const desk = await world();
    desk.life.begin(dies);
    await desk.worker().want();
    expect(desk.life.dead, `killed after ${dies} steps`).toBe(true);
    desk.life.begin();
    await desk.worker().want();
    expect(await left(desk), `killed after ${dies} steps`).toEqual(expected);
    expect((await desk.state()).walk).toBeNull();
    desk.cache.close();
  }
}, 120_000);
