import { describe, expect, it } from 'vitest';
import { KEYS, type RequestOptions } from '../../servers/freshdesk/client';
import { planLimits } from '../../servers/freshdesk/plans';
import { DAY, toInstant } from '../../servers/freshdesk/time';
import { QUESTIONS, type Unknowns } from '../../servers/freshdesk/unknowns';
import { ids, put, type Row, rows, useFreshdesk } from './freshdesk-desk';

const local = useFreshdesk();
const { api } = local;

const status = async (path: string, options?: RequestOptions) => (await api(path, options)).status;
const post = (path: string, body: object, more: RequestOptions = {}) => api(path, { method: 'POST', body, ...more });
const bodies = async (id: number) =>
  rows(await api(`/tickets/${id}/conversations`)).map((row) => String(row['body_text']));

/** What each question looks like from outside; the likeliest answer and every other must look different. */
const LOOKS: { [K in keyof Unknowns]: () => Promise<unknown> } = {
  listCountsCredits: async () => {
    local.desk.switches.rateLimit = planLimits('growth');
    for (let n = 0; n < 7; n++) await api('/tickets?include=description');
    return status('/tickets');
  },
  includeCredits: async () => (await api('/tickets?include=description')).headers['x-ratelimit-used-currentrequest'],
  refusedCost: async () => {
    local.desk.switches.rateLimit = { ...planLimits('growth'), listPerMinute: 1 };
    for (let n = 0; n < 5; n++) await api('/tickets');
    return (await api('/agents/me')).headers['x-ratelimit-remaining'];
  },
  refusalBody: async () => {
    local.desk.switches.next429 = { count: 1, retryAfter: 3, html: false };
    const { headers, text } = await api('/tickets');
    return [headers['content-type'], text.length > 0];
  },
  refusalTellsRate: async () => {
    local.desk.switches.rateLimit = { ...planLimits('growth'), listPerMinute: 0 };
    return (await api('/tickets')).headers['x-ratelimit-remaining'];
  },
  deactivatedKey: async () => {
    const agent = local.desk.state.agents.get(9001);
    if (agent) agent.active = false;
    return status('/agents/me');
  },
  cors: async () => {
    const { headers } = await api('/agents/me', { headers: { origin: 'https://example.com' } });
    return headers['access-control-allow-origin'];
  },
  cookieWins: () => status('/agents/me', { headers: { cookie: '_x_w=1' } }),
  addsSignature: async () => {
    await post('/tickets/4711/reply', { body: 'Hello' });
    return (await bodies(4711)).at(-1);
  },
  statusAfterReply: async () => {
    await post('/tickets/4711/reply', { body: 'Hello' });
    return local.desk.state.tickets.get(4711)?.status;
  },
  editMovesTime: async () => {
    const { id } = (await post('/tickets/4711/notes', { body: 'x' })).json() as Row;
    const before = local.desk.state.tickets.get(4711)?.updated_at;
    local.clock.now += 60_000;
    await api(`/conversations/${id}`, put({ body: 'y' }));
    return local.desk.state.tickets.get(4711)?.updated_at === before;
  },
  conversationOrder: async () => ids(await api('/tickets/4723/conversations')).join(),
  contactsSince: async () => [
    await status('/contacts?_updated_since=2026-01-01'),
    await status('/contacts?updated_since=2026-01-01'),
  ],
  myOpenIsRecent: async () => {
    local.desk.addTicket({ id: 999_999, created_at: toInstant(local.clock.now - 40 * DAY) });
    return ids(await api('/tickets?filter=new_and_my_open&per_page=100')).includes(999_999);
  },
  listLagMs: async () => {
    const { id, updated_at } = local.desk.addTicket();
    return ids(await api(`/tickets?updated_since=${updated_at}`)).includes(id);
  },
  sinceInclusive: async () => {
    const { updated_at } = local.desk.addTicket();
    return ids(await api(`/tickets?updated_since=${updated_at}`)).length;
  },
  binnedTicket: () => status('/tickets/4721'),
  binnedConversations: () => status('/tickets/4721/conversations'),
  fieldsForRestricted: () => status('/ticket_fields', { key: KEYS.restricted }),
  replyKeys: async () => Object.keys((await post('/tickets/4711/reply', { body: 'x' })).json() as Row).sort(),
  streamedBody: () => status('/tickets/4711/notes', { method: 'POST', body: ['{"body":', '"x"}'] }),
  attachmentSize: async () => {
    const { attachments } = (await api('/tickets/4705')).json() as { attachments: object[] };
    return Object.keys(attachments[0] ?? {}).filter((key) => key.endsWith('size'));
  },
  inlineTokenLife: async () => {
    const path = `/inline/attachment?token=a.${local.clock.now - 3_600_000}.c`;
    return (await local.request(path, { host: 'attachment.freshdesk.com', key: null })).status;
  },
  mergeNote: async () => {
    await api('/tickets/merge', { method: 'PUT', body: { primary_id: 4711, ticket_ids: [4712] } });
    return (await bodies(4712)).at(-1);
  },
  listTakesCompany: () => status('/tickets?include=company'),
  emptyList: async () => {
    const empty = local.desk.librarian.addCategory('Empty');
    return status(`/solutions/categories/${empty.id}/folders`);
  },
  articleMovesFolder: async () => {
    const [article] = local.desk.state.knowledge.articles.values();
    local.desk.librarian.editArticle(article?.id ?? 0, { title: 'Changed' });
    const [category] = rows(await api('/solutions/categories'));
    return rows(await api(`/solutions/categories/${category?.id}/folders`))[0]?.updated_at;
  },
  articleSearch: () => status('/search/solutions?term=vpn'),
  searchPages: async () => ids(await api('/search/solutions?term=vpn&page=2')).length,
  searchDrafts: async () => ids(await api('/search/solutions?term=beta')).length,
  cannedForAgents: () => status('/canned_response_folders'),
  summaryCreates: () => status('/tickets/4711/summary', put({ body: '<p>Short.</p>' })),
  inlineHost: async () => {
    const path = `/inline/attachment?token=a.${local.clock.now}.c`;
    return (await local.request(path, { host: 'attachment.freshdesk.com', key: null })).status;
  },
};

describe('what nobody knows can be answered each way', () => {
  it('every question has its answers', () => {
    expect(QUESTIONS.map(({ name }) => name).sort()).toEqual(Object.keys(LOOKS).sort());
  });

  it.each(QUESTIONS.map(({ name, others }) => [name, others] as const))('%s', async (name, others) => {
    const looks = [JSON.stringify(await LOOKS[name]())];
    for (const value of others) {
      local.desk.reset();
      Object.assign(local.desk.switches.unknown, { [name]: value });
      looks.push(JSON.stringify(await LOOKS[name]()));
    }
    expect(new Set(looks).size).toBe(looks.length);
  });
});

const SWITCHES: [name: string, check: () => Promise<unknown>][] = [
  [
    'a sliding window opens when its oldest call leaves it',
    async () => {
      local.desk.switches.rateLimit = { perMinute: 100, listPerMinute: 2, window: 'sliding' };
      await api('/tickets');
      local.clock.now += 20_000;
      await api('/tickets');
      const refused = await api('/tickets');
      expect([refused.status, refused.headers['retry-after']]).toEqual([429, '40']);
      local.clock.now += 40_000;
      expect(await status('/tickets')).toBe(200);
      expect(await status('/tickets')).toBe(429);
    },
  ],
  [
    'an hourly limit',
    async () => {
      local.desk.switches.rateLimit = { perMinute: 2, listPerMinute: 2, window: 'fixed', per: 'hour' };
      await api('/agents/me');
      await api('/agents/me');
      const { headers } = await api('/agents/me');
      expect(Number(headers['retry-after'])).toBeGreaterThan(3000);
      local.clock.now += 3_600_000;
      expect(await status('/agents/me')).toBe(200);
    },
  ],
  [
    'a 429 without a wait, with an absurd one, and as a page',
    async () => {
      for (const retryAfter of [null, 0, -5, 'soon', 315_360_000]) {
        local.desk.switches.next429 = { count: 1, retryAfter, html: retryAfter === 0 };
        const { headers } = await api('/tickets');
        expect(headers['retry-after']).toBe(retryAfter === null ? undefined : String(retryAfter));
        expect(String(headers['content-type']).includes('html')).toBe(retryAfter === 0);
      }
    },
  ],
  [
    'a clock that is ahead',
    async () => {
      local.desk.switches.clockSkewMs = DAY;
      expect(Date.parse(String((await api('/agents/me')).headers['date']))).toBe(local.clock.now + DAY);
      local.desk.switches.html502 = 1;
      expect(Date.parse(String((await api('/agents/me')).headers['date']))).toBe(local.clock.now + DAY);
    },
  ],
  [
    'a page that shifts while it is read',
    async () => {
      local.desk.switches.shiftAfterPage = 1;
      const page = (number: number) => api(`/tickets?order_by=updated_at&order_type=asc&per_page=5&page=${number}`);
      const seen = [...ids(await page(1)), ...ids(await page(2))];
      local.desk.reset();
      const all = ids(await api('/tickets?order_by=updated_at&order_type=asc&per_page=10'));
      expect(all.filter((id) => !seen.includes(id))).toEqual([all[5]]);
    },
  ],
  [
    'a ticket list that is slow',
    async () => {
      local.desk.switches.slowListMs = 300;
      const answered: string[] = [];
      const ask = (path: string) => api(path).then(() => void answered.push(path));
      await Promise.all([ask('/tickets'), ask('/agents/me'), ask('/tickets/4711')]);
      expect(answered.at(-1)).toBe('/tickets');
    },
  ],
  [
    'fields that must be set before a ticket is closed',
    async () => {
      local.desk.switches.requiredForClosure = ['cf_asset_tag'];
      const { id } = local.desk.addTicket({ custom_fields: { cf_asset_tag: null } });
      expect((await api(`/tickets/${id}`, put({ status: 5 }))).json()).toMatchObject({
        errors: [{ field: 'cf_asset_tag', code: 'missing_field' }],
      });
      expect(await status(`/tickets/${id}`, put({ status: 5, custom_fields: { cf_asset_tag: 'A1' } }))).toBe(200);
    },
  ],
  [
    'due times that come later',
    async () => {
      local.desk.switches.dueByLagMs = 10_000;
      const { id } = local.desk.addTicket();
      expect((await api(`/tickets/${id}`)).json()).toMatchObject({ due_by: null, fr_due_by: null });
      local.clock.now += 10_000;
      expect((await api(`/tickets/${id}`)).json()).toMatchObject({ due_by: expect.any(String) });
    },
  ],
  [
    "a web chat that does not repeat its ticket's text",
    async () => {
      const { id } = local.desk.addTicket({ source: 15 });
      local.desk.switches.repeatChatDescription = false;
      expect(rows(await api(`/tickets/${id}/conversations`))).toEqual([]);
    },
  ],
];

describe('switches of the local Freshdesk', () => {
  it.each(SWITCHES)('%s', async (_, check) => {
    await check();
  });
});
