import { describe, expect, it } from 'vitest';
import { KEYS, type Reply, type RequestOptions } from '../../servers/freshdesk/client';
import { planLimits } from '../../servers/freshdesk/plans';
import { DAY, toInstant } from '../../servers/freshdesk/time';
import { ids, put, type Row, rows, useFreshdesk } from './freshdesk-desk';

const local = useFreshdesk();
const { api } = local;

const ago = (ms: number) => toInstant(local.clock.now - ms);
const status = async (path: string, options?: RequestOptions) => (await api(path, options)).status;
const sinceLongAgo = 'updated_since=2015-01-19';
const row = async (path: string) => (await api(path)).json() as Row & Record<string, unknown>;
const updated = async (id: number) => (await row(`/tickets/${id}`)).updated_at;
const fieldOf = (reply: Reply) => (reply.json() as { errors: { field: string; code: string }[] }).errors[0];
const del = { method: 'DELETE' };

/** What a copy of Freshdesk must do (facts of the official documentation, recordings and clients). */
const MUST: [rule: string, check: () => Promise<unknown>][] = [
  [
    'without updated_since only tickets created in the last thirty days are listed',
    async () => {
      const old = local.desk.addTicket({ created_at: ago(31 * DAY), updated_at: ago(0) });
      expect(ids(await api('/tickets?per_page=100'))).not.toContain(old.id);
      expect(ids(await api(`/tickets?per_page=100&${sinceLongAgo}`))).toContain(old.id);
    },
  ],
  [
    'updated_since counts whole seconds and includes its own',
    async () => {
      const { id, updated_at } = local.desk.addTicket();
      expect(updated_at).toMatch(/:\d\dZ$/);
      expect(ids(await api(`/tickets?updated_since=${updated_at}`))).toEqual([id]);
    },
  ],
  [
    'the default order is by creation, newest first',
    async () => {
      const created = rows(await api('/tickets')).map((ticket) => ticket.created_at);
      expect(created).toEqual([...created].sort().reverse());
    },
  ],
  [
    'a page has 30 rows, 100 at most',
    async () => {
      for (let n = 0; n < 120; n++) local.desk.addTicket();
      expect(rows(await api('/tickets'))).toHaveLength(30);
      expect(rows(await api('/tickets?per_page=100'))).toHaveLength(100);
      expect(fieldOf(await api('/tickets?per_page=101'))).toMatchObject({ field: 'per_page', code: 'invalid_value' });
    },
  ],
  [
    'page 301 is refused',
    async () => {
      expect(fieldOf(await api('/tickets?page=301'))).toMatchObject({ field: 'page', code: 'invalid_value' });
      expect((await api('/tickets?page=300')).json()).toEqual([]);
    },
  ],
  [
    'Link comes only when there is more, with its odd blank',
    async () => {
      expect((await api('/tickets?per_page=20')).headers['link']).toMatch(/^< https.*page=2>;rel="next"$/);
      expect((await api('/tickets?per_page=100')).headers['link']).toBeUndefined();
    },
  ],
  [
    'rows have neither description nor attachments unless asked, and null keys',
    async () => {
      const [plain] = rows(await api('/tickets'));
      expect(plain).toMatchObject({ product_id: null });
      for (const key of ['description', 'description_text', 'attachments', 'deleted'])
        expect(plain).not.toHaveProperty(key);
      expect(rows(await api('/tickets?include=description'))[0]).toHaveProperty('description_text');
    },
  ],
  [
    'deleted and spam are found by filter alone, and only deleted ones say so',
    async () => {
      const listed = ids(await api(`/tickets?per_page=100&${sinceLongAgo}`));
      expect(listed).not.toContain(4721);
      expect(listed).not.toContain(4722);
      expect(rows(await api(`/tickets?filter=deleted&${sinceLongAgo}`))).toMatchObject([{ id: 4721, deleted: true }]);
      const [spam] = rows(await api(`/tickets?filter=spam&${sinceLongAgo}`));
      expect(spam).toMatchObject({ id: 4722, spam: true });
      expect(spam).not.toHaveProperty('deleted');
    },
  ],
  [
    'an archived ticket is in no list and no search, and only its own path knows it, where the plan has it',
    async () => {
      const { id } = local.desk.addTicket({ archived: true, status: 5, created_at: ago(200 * DAY) });
      local.clock.now += 600_000;
      expect(ids(await api(`/tickets?per_page=100&${sinceLongAgo}`))).not.toContain(id);
      const search = (await api('/search/tickets?query="status:5"')).json() as { results: Row[] };
      expect(search.results.map((found) => found.id)).not.toContain(id);
      expect(await status(`/tickets/${id}`)).toBe(404);
      expect((await api(`/tickets/archived/${id}`)).json()).toMatchObject({ code: 'require_feature' });
      local.desk.switches.notInPlan = [];
      expect(await row(`/tickets/archived/${id}`)).toMatchObject({ id, archived: true });
      expect(await status(`/tickets/archived/${id}/conversations`)).toBe(200);
    },
  ],
  [
    'include=conversations gives the oldest ten, without a sign',
    async () => {
      const all = ids(await api('/tickets/4723/conversations'));
      const detail = await row('/tickets/4723?include=conversations');
      expect((detail['conversations'] as Row[]).map(({ id }) => id)).toEqual(all.slice(0, 10));
    },
  ],
  [
    'conversations come thirty a page, oldest first, without the description',
    async () => {
      const page = rows(await api('/tickets/4723/conversations'));
      expect(page).toHaveLength(30);
      expect(page.map((one) => one.created_at)).toEqual(page.map((one) => one.created_at).sort());
      const { description_text } = await row('/tickets/4723');
      expect(page.map((one) => one['body_text'])).not.toContain(description_text);
    },
  ],
  [
    "a web chat's first message repeats the description",
    async () => {
      const { id } = local.desk.addTicket({ source: 15, description: '<p>Chat</p>' });
      local.desk.addConversation(id, { body: '<p>More</p>' });
      const said = rows(await api(`/tickets/${id}/conversations`)).map((one) => one['body_text']);
      expect(said).toEqual(['Chat', 'More']);
    },
  ],
  [
    'updated_at moves with a reply, a note, an update and a missed due time',
    async () => {
      const { id } = local.desk.addTicket({ due_by: toInstant(local.clock.now + 400_000) });
      const moves = [
        () => api(`/tickets/${id}/reply`, { body: { body: 'x' } }),
        () => api(`/tickets/${id}/notes`, { body: { body: 'x' } }),
        () => api(`/tickets/${id}`, put({ priority: 4 })),
        async () => undefined,
      ];
      for (const [step, move] of moves.entries()) {
        const before = await updated(id);
        local.clock.now += step === 3 ? 500_000 : 60_000;
        await move();
        expect((await updated(id)) > before).toBe(true);
      }
      expect(await row(`/tickets/${id}`)).toMatchObject({ is_escalated: true });
    },
  ],
  [
    'an unknown ticket is 404 with an empty body',
    async () => {
      const reply = await api('/tickets/99');
      expect([reply.status, reply.text]).toEqual([404, '']);
    },
  ],
  [
    'errors have both shapes',
    async () => {
      expect((await api('/tickets?page=0')).json()).toMatchObject({ description: 'Validation failed', errors: [{}] });
      expect((await api('/agents')).json()).toEqual({ code: 'access_denied', message: expect.any(String) });
    },
  ],
  [
    'keys: wrong 401, right missing 403, feature missing 403, account refused 403',
    async () => {
      expect((await api('/agents/me', { key: 'x' })).json()).toMatchObject({ code: 'invalid_credentials' });
      expect(await status('/agents/me', { key: null })).toBe(401);
      expect(await status('/tickets/4711', { key: KEYS.restricted })).toBe(403);
      for (const code of ['account_suspended', 'password_lockout', 'password_expired'] as const) {
        local.desk.switches.accountRefused = code;
        expect([await status('/agents/me'), (await api('/tickets')).json()]).toMatchObject([403, { code }]);
      }
    },
  ],
  [
    'canned responses, agents and groups are for admins',
    async () => {
      for (const path of ['/canned_response_folders', '/agents', '/groups']) {
        expect([await status(path), await status(path, { key: KEYS.admin })]).toEqual([403, 200]);
      }
    },
  ],
  [
    'unknown keys of query and body are refused by name',
    async () => {
      expect(fieldOf(await api('/tickets?responder_id=1'))).toMatchObject({
        field: 'responder_id',
        code: 'invalid_field',
      });
      const body = { body: { body: 'x', subject: 'y' } };
      expect(fieldOf(await api('/tickets/4711/reply', body))).toMatchObject({
        field: 'subject',
        code: 'invalid_field',
      });
    },
  ],
  [
    'rate headers are decimals',
    async () => {
      const { headers } = await api('/agents/me');
      expect([headers['x-ratelimit-total'], headers['x-ratelimit-used-currentrequest']]).toEqual(['5000.0', '1']);
      expect(headers['x-ratelimit-remaining']).toMatch(/^\d+\.0$/);
    },
  ],
  [
    'includes cost credits: two each in a list, one each in a detail',
    async () => {
      const cost = async (path: string) => Number((await api(path)).headers['x-ratelimit-used-currentrequest']);
      expect(await cost('/tickets')).toBe(1);
      expect(await cost('/tickets?include=description')).toBe(3);
      expect(await cost('/tickets?include=description,requester,stats')).toBe(7);
      expect(await cost('/tickets/4711?include=conversations')).toBe(2);
      expect(await cost('/tickets/4711?include=conversations,requester,stats')).toBe(4);
    },
  ],
  [
    'all keys share the limits: the account, its ticket list, its updates',
    async () => {
      local.desk.switches.rateLimit = { ...planLimits('growth'), updatePerMinute: 1 };
      for (let n = 0; n < 20; n++) expect(await status('/tickets', { key: n % 2 ? KEYS.dana : KEYS.admin })).toBe(200);
      const list = await api('/tickets', { key: KEYS.admin });
      expect([list.status, list.headers['retry-after'], list.headers['x-ratelimit-remaining']]).toEqual([
        429,
        '30',
        '180.0',
      ]);
      expect([
        await status('/tickets/4711', put({ priority: 1 })),
        await status('/tickets/4711', put({ priority: 1 })),
      ]).toEqual([200, 429]);
      expect(await status('/agents/me')).toBe(200);
    },
  ],
  [
    'a reply and a note are 201 with their own keys and Location, and equal ones are two',
    async () => {
      const reply = await api('/tickets/4711/reply', { body: { body: 'x' } });
      const again = await api('/tickets/4711/reply', { body: { body: 'x' } });
      expect([reply.status, again.status]).toEqual([201, 201]);
      const id = (reply.json() as Row).id;
      expect(reply.headers['location']).toMatch(new RegExp(`/conversations/${id}$`));
      expect((again.json() as Row).id).not.toBe(id);
      const note = await api('/tickets/4711/notes', { body: { body: 'x' } });
      expect(note.json()).toMatchObject({ private: true, to_emails: [], support_email: expect.any(String) });
    },
  ],
  [
    'attachment links live five minutes and refuse a key',
    async () => {
      const { attachments } = await row('/tickets/4705');
      const url = new URL((attachments as { attachment_url: string }[])[0]?.attachment_url ?? '');
      const load = (key: string | null) => local.request(url.pathname + url.search, { key, host: url.host });
      expect([(await load(null)).status, (await load(KEYS.dana)).status]).toEqual([200, 400]);
      local.clock.now += 301_000;
      expect((await load(null)).status).toBe(403);
    },
  ],
  [
    'statuses of the help desk and 9000 are there',
    async () => {
      const fields = rows(await api('/ticket_fields'));
      expect(fields.find((field) => field['name'] === 'status')?.['choices']).toHaveProperty('9000');
    },
  ],
  [
    'org_contact_id is a raw number beyond 2^53',
    async () => {
      expect((await api('/contacts/900001')).text).toMatch(/"org_contact_id":\d{19}/);
    },
  ],
  [
    'writing to deleted tickets and spam is 405',
    async () => {
      for (const id of [4721, 4722]) {
        expect(await status(`/tickets/${id}`, put({ status: 4 }))).toBe(405);
        expect(await status(`/tickets/${id}/notes`, { body: { body: 'x' } })).toBe(405);
      }
    },
  ],
  [
    'a ticket goes into the bin and comes back',
    async () => {
      expect(await status('/tickets/4711', del)).toBe(204);
      expect(ids(await api(`/tickets?filter=deleted&${sinceLongAgo}`))).toContain(4711);
      expect(await status('/tickets/4711/restore', { method: 'PUT' })).toBe(204);
      expect(await status('/tickets/4711')).toBe(200);
    },
  ],
  [
    'a merge closes the other ticket and leaves a note, and no flag',
    async () => {
      const merge = { method: 'PUT', body: { primary_id: 4711, ticket_ids: [4712] } };
      expect(await status('/tickets/merge', merge)).toBe(204);
      const merged = await row('/tickets/4712');
      expect(merged).toMatchObject({ status: 5 });
      expect(JSON.stringify(merged)).not.toContain('4711');
      expect(rows(await api('/tickets/4712/conversations')).at(-1)).toMatchObject({ private: true, source: 2 });
    },
  ],
  [
    'notes can be edited, replies not; both can be deleted and are simply gone',
    async () => {
      const note = (await api('/tickets/4711/notes', { body: { body: 'x' } })).json() as Row;
      const reply = (await api('/tickets/4711/reply', { body: { body: 'x' } })).json() as Row;
      local.clock.now += 60_000;
      expect((await api(`/conversations/${note.id}`, put({ body: 'y' }))).json()).toMatchObject({
        body_text: 'y',
        last_edited_at: ago(0),
      });
      expect(await status(`/conversations/${reply.id}`, put({ body: 'y' }))).toBe(405);
      for (const { id } of [note, reply]) expect(await status(`/conversations/${id}`, del)).toBe(204);
      const left = ids(await api('/tickets/4711/conversations'));
      expect(left).not.toContain(note.id);
      expect(left).not.toContain(reply.id);
    },
  ],
  [
    'search finds a change only after a while',
    async () => {
      const found = async () =>
        (
          (await api('/search/tickets?query=%22status:2%20AND%20priority:4%22')).json() as { results: Row[] }
        ).results.map(({ id }) => id);
      const { id } = local.desk.addTicket({ status: 2, priority: 4 });
      expect(await found()).not.toContain(id);
      local.clock.now += 120_000;
      expect(await found()).toContain(id);
      expect(await status('/search/tickets?query=status:2')).toBe(400);
      expect(await status('/search/tickets?query="status:2"&page=11')).toBe(400);
    },
  ],
  [
    'a call from a page is answered without permission for it',
    async () => {
      const headers = { origin: 'https://acme.freshdesk.com' };
      expect((await api('/agents/me', { headers })).headers['access-control-allow-origin']).toBeUndefined();
      expect(await status('/tickets', { method: 'OPTIONS', headers })).toBe(405);
    },
  ],
  [
    'an agent who is not in the group is silently cleared',
    async () => {
      expect((await api('/tickets/4711', put({ responder_id: 9002 }))).json()).toMatchObject({ responder_id: null });
    },
  ],
];

describe('the local Freshdesk', () => {
  it.each(MUST)('%s', async (_, check) => {
    await check();
  });
});
