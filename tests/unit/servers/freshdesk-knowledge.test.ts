import { describe, expect, it } from 'vitest';
import { KEYS, type RequestOptions } from '../../servers/freshdesk/client';
import { VISIBILITY } from '../../servers/freshdesk/knowledge/types';
import { ids, put, rows, useFreshdesk } from './freshdesk-desk';

const local = useFreshdesk();
const { api } = local;

const status = async (path: string, options?: RequestOptions) => (await api(path, options)).status;
const names = async (path: string) => rows(await api(path)).map((row) => row['name'] ?? row['title']);

/** A folder of its own with nothing in it. */
function folder(partial = {}) {
  const { addCategory, addFolder } = local.desk.librarian;
  return addFolder(addCategory('Own'), partial);
}

/** What a copy of Freshdesk's knowledge base must do (official documentation, recordings and clients). */
const MUST: [rule: string, check: () => Promise<unknown>][] = [
  [
    'sub-folders come only by their own call, one level at a time',
    async () => {
      const { addFolder } = local.desk.librarian;
      const top = folder({ name: 'top' });
      addFolder(addFolder(top, { name: 'middle' }), { name: 'deep' });
      expect(await names(`/solutions/categories/${top.category_id}/folders`)).toEqual(['top']);
      const below = rows(await api(`/solutions/folders/${top.id}/subfolders`));
      expect(below).toMatchObject([{ name: 'middle', sub_folders_count: 1, parent_folder_id: top.id }]);
      expect(await names(`/solutions/folders/${below[0]?.id}/subfolders`)).toEqual(['deep']);
    },
  ],
  [
    'folders tell their visibility and for whom; articles do not, nor their address',
    async () => {
      for (const visibility of Object.values(VISIBILITY)) {
        const own = folder({ visibility, company_ids: [800001], contact_segment_ids: [5], company_segment_ids: [6] });
        const found = rows(await api(`/solutions/categories/${own.category_id}/folders`));
        expect(found).toMatchObject([{ visibility, company_ids: [800001], contact_segment_ids: [5] }]);
        local.desk.librarian.addArticle(own);
        const [article] = rows(await api(`/solutions/folders/${own.id}/articles`));
        for (const key of ['visibility', 'folder_visibility', 'path', 'url', 'language'])
          expect(article).not.toHaveProperty(key);
        expect(article).toMatchObject({ status: 2, description_text: 'Text', folder_id: own.id });
      }
    },
  ],
  [
    'a list has drafts in it, 30 articles a page, 100 at most',
    async () => {
      const own = folder();
      for (let n = 0; n < 120; n++) local.desk.librarian.addArticle(own, n === 0 ? { status: 1 } : {});
      const path = `/solutions/folders/${own.id}/articles`;
      const page = await api(path);
      expect(rows(page)).toHaveLength(30);
      expect(rows(page)[0]).toMatchObject({ status: 1 });
      expect(page.headers['link']).toContain('page=2');
      expect(ids(await api(`${path}?per_page=100&page=2`))).toHaveLength(20);
      expect(await status(`${path}?per_page=101`)).toBe(400);
    },
  ],
  [
    'a translation is asked for by its language, and is 404 where there is none',
    async () => {
      const own = folder();
      const article = local.desk.librarian.addArticle(own);
      local.desk.librarian.addArticle(own);
      const path = `/solutions/articles/${article.id}`;
      expect(await status(`${path}/fr`)).toBe(404);
      local.desk.librarian.translate(article, 'fr', { title: 'Titre' });
      expect((await api(`${path}/fr`)).json()).toMatchObject({ id: article.id, title: 'Titre' });
      expect(ids(await api(`/solutions/folders/${own.id}/articles/fr`))).toEqual([article.id]);
      expect(await status('/solutions/categories/xx')).toBe(404);
    },
  ],
  [
    'a row of the search tells what a row of a list lacks',
    async () => {
      const [found] = rows(await api('/search/solutions?term=VPN%20809'));
      expect(found).toMatchObject({ folder_visibility: 1, path: expect.stringContaining('vpn-error'), language_id: 6 });
      expect(found).not.toHaveProperty('hierarchy');
      expect(ids(await api('/search/solutions?term=nothing%20of%20this'))).toEqual([]);
    },
  ],
  [
    'canned responses are for administrators, with their placeholders as they are',
    async () => {
      const [of] = rows(await api('/canned_response_folders', { key: KEYS.admin }));
      const path = `/canned_response_folders/${of?.id}/responses`;
      const found = rows(await api(path, { key: KEYS.admin }));
      expect(found).toHaveLength(Number(of?.['responses_count']));
      expect(found[0]).toMatchObject({ content: expect.stringContaining('{{ticket.requester.firstname}}') });
      expect(await status(path)).toBe(403);
      expect(await status(`/canned_responses/${found[0]?.id}`)).toBe(403);
    },
  ],
  [
    'every agent may write a draft, and publish only with that right',
    async () => {
      const own = folder();
      const path = `/solutions/folders/${own.id}/articles`;
      const article = (state: number) => ({ body: { title: 'New', description: '<p>x</p>', status: state } });
      const made = await api(path, article(1));
      expect(made.status).toBe(201);
      expect(made.headers['location']).toMatch(/\/api\/v2\/solutions\/articles\/\d+$/);
      expect(await status(path, article(2))).toBe(403);
      local.desk.switches.mayPublish = true;
      expect(await status(path, article(2))).toBe(201);
      expect(await status(path, { body: { title: 'No status', description: 'x' } })).toBe(400);
    },
  ],
  [
    'unpublishing is a change of the status alone',
    async () => {
      const article = local.desk.librarian.addArticle(folder());
      const path = `/solutions/articles/${article.id}`;
      expect(await status(path, put({ status: 1 }))).toBe(200);
      expect((await api(path)).json()).toMatchObject({ status: 1 });
      expect(await status(path, put({ status: 2 }))).toBe(403);
    },
  ],
  [
    'what a role may not use is 403',
    async () => {
      local.desk.switches.forbidden = ['/solutions'];
      const refused = await api('/solutions/categories');
      expect([refused.status, refused.json()]).toEqual([403, expect.objectContaining({ code: 'access_denied' })]);
      expect(await status('/search/solutions?term=vpn')).toBe(403);
      expect(await status('/agents/me')).toBe(200);
    },
  ],
  [
    'a summary is 404 until it is written, and anybody overwrites it',
    async () => {
      expect(await status('/tickets/4711/summary')).toBe(404);
      await api('/tickets/4711/summary', put({ body: '<p>First.</p>' }));
      await api('/tickets/4711/summary', put({ body: '<p>Second.</p>' }));
      expect((await api('/tickets/4711/summary')).json()).toMatchObject({ body_text: 'Second.', ticket_id: 4711 });
    },
  ],
  [
    'companies can be listed and read',
    async () => {
      expect((await api('/companies/800001')).json()).toMatchObject({ name: 'Example Ltd', account_tier: null });
      expect(await status('/companies/1')).toBe(404);
      expect(ids(await api('/companies'))).toContain(800001);
    },
  ],
  [
    'a reply keeps what stands in double braces',
    async () => {
      await api('/tickets/4711/reply', { method: 'POST', body: { body: '<p>Hello {{ticket.requester.name}}</p>' } });
      expect(rows(await api('/tickets/4711/conversations')).at(-1)).toMatchObject({
        body_text: 'Hello {{ticket.requester.name}}',
      });
    },
  ],
];

describe('the knowledge base', () => {
  it.each(MUST)('%s', async (_, check) => {
    await check();
  });
});
