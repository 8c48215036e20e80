import { get as httpsGet } from 'node:https';
import { describe, expect, it } from 'vitest';
import { KEYS, type RequestOptions } from '../../servers/freshdesk/client';
import { DAY, toInstant } from '../../servers/freshdesk/time';
import { ids, put, type Row, rows, START, useFreshdesk } from './freshdesk-desk';

const local = useFreshdesk();
const { api } = local;

describe('status, code and field', () => {
  const bad = { code: 'invalid_credentials' };
  const field = (name: string, code: string) => ({ errors: [{ field: name, code }] });
  const cases: [name: string, path: string, options: RequestOptions, status: number, body: object | ''][] = [
    ['missing key', '/tickets', { key: null }, 401, bad],
    ['wrong key', '/agents/me', { key: 'nope' }, 401, bad],
    ['own agent', '/agents/me', {}, 200, { id: 9001, contact: { name: 'Dana Fisher' } }],
    ['agents need admin', '/agents', {}, 403, { code: 'access_denied' }],
    ['groups need admin', '/groups', {}, 403, { code: 'access_denied' }],
    ['canned responses need admin', '/canned_response_folders', {}, 403, { code: 'access_denied' }],
    ['ticket out of scope', '/tickets/4711', { key: KEYS.restricted }, 403, { code: 'access_denied' }],
    ['ticket in scope', '/tickets/4705', { key: KEYS.restricted }, 200, { id: 4705 }],
    ['unknown ticket', '/tickets/99', {}, 404, ''],
    ['unknown endpoint', '/nothing', {}, 404, ''],
    ['wrong subdomain', '/agents/me', { host: 'acmee.freshdesk.com' }, 404, ''],
    ['unknown query', '/tickets?group_id=1', {}, 400, field('group_id', 'invalid_field')],
    ['per_page on a detail', '/tickets/4711?per_page=5', {}, 400, field('per_page', 'invalid_field')],
    ['per_page over 100', '/tickets?per_page=101', {}, 400, field('per_page', 'invalid_value')],
    ['page 0', '/tickets?page=0', {}, 400, field('page', 'invalid_value')],
    ['page 301', '/tickets?page=301', {}, 400, field('page', 'invalid_value')],
    ['page 300 is empty', '/tickets?page=300', {}, 200, []],
    ['broken JSON', '/tickets/4711/notes', { body: '{"body":' }, 400, { code: 'invalid_json' }],
    ['empty reply', '/tickets/4711/reply', { body: {} }, 400, field('body', 'missing_field')],
    ['unknown body key', '/tickets/4711/reply', { body: { text: 'x' } }, 400, field('text', 'invalid_field')],
    ['other sender', '/tickets/4711/reply', { body: { body: 'x', user_id: 9002 } }, 403, { code: 'invalid_user' }],
    ['unknown status', '/tickets/4711', put({ status: 77 }), 400, field('status', 'invalid_value')],
    ['create-only key', '/tickets/4711', put({ cc_emails: [] }), 400, field('cc_emails', 'invalid_field')],
    ['update of a deleted ticket', '/tickets/4721', put({ status: 4 }), 405, {}],
    ['reply to a spam ticket', '/tickets/4722/reply', { body: { body: 'x' } }, 405, {}],
    ['deleted ticket', '/tickets/4721', {}, 200, { deleted: true }],
    ['CORS preflight', '/tickets', { method: 'OPTIONS' }, 405, {}],
    ['text body', '/tickets/4711/notes', { body: 'x', headers: { 'content-type': 'text/plain' } }, 415, {}],
  ];
  it.each(cases)('%s', async (_, path, options, status, body) => {
    const reply = await api(path, options);
    expect(reply.status).toBe(status);
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
    if (body === '') expect(reply.text).toBe('');
    else if (Array.isArray(body)) expect(reply.json()).toEqual(body);
    else expect(reply.json()).toMatchObject(body);
    expect(local.desk.ledger).toHaveLength(0);
  });
});

describe('ticket list', () => {
  it('hides deleted and spam, and finds them by filter', async () => {
    expect(ids(await api('/tickets?per_page=100'))).toHaveLength(28);
    expect(ids(await api('/tickets?filter=deleted'))).toEqual([4721]);
    expect(ids(await api('/tickets?filter=spam&updated_since=2026-02-01'))).toEqual([4722]);
    expect(ids(await api('/tickets?filter=new_and_my_open&per_page=100'))).toContain(4711);
  });

  it('shows thirty days of creation without updated_since, and everything with it', async () => {
    const old = local.desk.addTicket({
      created_at: toInstant(local.clock.now - 31 * DAY),
      updated_at: toInstant(local.clock.now),
    });
    expect(ids(await api('/tickets?per_page=100'))).not.toContain(old.id);
    expect(ids(await api(`/tickets?updated_since=${old.updated_at}`))).toEqual([old.id]);
    expect(ids(await api(`/tickets?updated_since=${toInstant(local.clock.now + 1000)}`))).toEqual([]);
  });

  it('orders by creation, newest first, unless told otherwise', async () => {
    const created = rows(await api('/tickets')).map((row) => row.created_at);
    expect(created).toEqual([...created].sort().reverse());
    const updated = rows(await api('/tickets?order_by=updated_at&order_type=asc')).map((row) => row.updated_at);
    expect(updated).toEqual([...updated].sort());
  });

  it('links the next page with the odd blank, and only then', async () => {
    const first = await api('/tickets?per_page=20');
    expect(first.headers['link']).toBe('< https://acme.freshdesk.com/api/v2/tickets?per_page=20&page=2>;rel="next"');
    expect((await api('/tickets?per_page=20&page=2')).headers['link']).toBeUndefined();
  });

  it('has null keys and embeds only what is asked, at its price', async () => {
    const [plain] = rows(await api('/tickets'));
    expect(plain).toMatchObject({ product_id: null, nr_due_by: null });
    for (const key of ['description', 'attachments', 'requester', 'stats', 'deleted'])
      expect(plain).not.toHaveProperty(key);
    const full = await api('/tickets?include=description,requester,stats');
    expect(rows(full)[0]).toMatchObject({ description: expect.any(String), requester: {}, stats: {} });
    expect(full.headers).toMatchObject({
      'x-ratelimit-total': '5000.0',
      'x-ratelimit-remaining': '4992.0',
      'x-ratelimit-used-currentrequest': '7',
    });
  });

  it('moves updated_at of a ticket that becomes overdue', async () => {
    const ticket = local.desk.addTicket({ due_by: toInstant(local.clock.now + 60_000) });
    local.clock.now += 120_000;
    expect((await api(`/tickets/${ticket.id}`)).json()).toMatchObject({
      is_escalated: true,
      updated_at: toInstant(START + 98_000),
    });
  });
});

describe('conversations', () => {
  it('embeds the oldest ten and pages the rest upwards', async () => {
    const detail = await api('/tickets/4723?include=conversations');
    const embedded = (detail.json() as { conversations: Row[] }).conversations;
    const all = rows(await api('/tickets/4723/conversations'));
    expect(detail.headers['x-ratelimit-used-currentrequest']).toBe('2');
    expect(all).toHaveLength(30);
    expect(embedded.map((row) => row.id)).toEqual(all.slice(0, 10).map((row) => row.id));
    expect(all.map((row) => row.created_at)).toEqual(all.map((row) => row.created_at).sort());
    expect((await api('/tickets/4710/conversations?per_page=5')).headers['link']).toContain('page=2');
    expect(rows(await api('/tickets/4710/conversations'))).toHaveLength(12);
  });

  it('gives signed attachment links that expire and refuse a key', async () => {
    const { attachments } = (await api('/tickets/4705')).json() as { attachments: { attachment_url: string }[] };
    const url = new URL(attachments[0]?.attachment_url ?? '');
    const load = (key: string | null) => local.request(url.pathname + url.search, { key, host: url.host });
    expect((await load(null)).status).toBe(200);
    expect((await load(KEYS.dana)).status).toBe(400);
    local.clock.now += 301_000;
    expect((await load(null)).status).toBe(403);
  });
});

describe('writing', () => {
  const reply = (body: RequestOptions['body']) =>
    api('/tickets/4711/reply', { method: 'POST', ...(body ? { body } : {}) });

  it('stores every reply anew, cleaned, with the recorded keys and a Location', async () => {
    const first = await reply({
      body: 'Hi<img src="data:image/png;base64,AA">',
      cc_emails: ['liam.carter@example.com'],
    });
    const second = await reply(['{"body":"Hi', '"}']);
    expect([first.status, second.status]).toEqual([201, 201]);
    const { id, ...created } = first.json() as Row;
    expect(created).toMatchObject({ body: '<div>Hi</div>', to_emails: ['nora@example.com'], user_id: 9001 });
    for (const key of ['incoming', 'private', 'source', 'support_email']) expect(created).not.toHaveProperty(key);
    expect(first.headers['location']).toBe(`https://acme.freshdesk.com/api/v2/conversations/${id}`);
    expect(ids(await api('/tickets/4711/conversations')).slice(-2)).toEqual([id, (second.json() as Row).id]);
    expect(local.desk.state.tickets.get(4711)?.updated_at).toBe(toInstant(local.clock.now));
    expect(local.desk.ledger.map((entry) => [entry.path, entry.agentId])).toEqual([
      ['/api/v2/tickets/4711/reply', 9001],
      ['/api/v2/tickets/4711/reply', 9001],
    ]);
  });

  it('adds notes as private, and updates a ticket', async () => {
    const note = await api('/tickets/4711/notes', { body: { body: '<p>internal</p>' } });
    expect(note.status).toBe(201);
    expect(note.json()).toMatchObject({ private: true, incoming: false, body: '<p>internal</p>' });
    const update = await api('/tickets/4711', put({ status: 8, responder_id: 9002 }));
    // Agent 9002 is not in the ticket's group.
    expect([update.status, update.json()]).toMatchObject([200, { status: 8, responder_id: null }]);
    expect(local.desk.ledger).toHaveLength(2);
  });
});

it('names custom statuses in ticket_fields', async () => {
  const fields = rows(await api('/ticket_fields'));
  const choices = (name: string) => fields.find((row) => row['name'] === name)?.['choices'];
  expect(choices('status')).toMatchObject({
    8: ['Waiting for Parts', 'Being Processed'],
    9000: ['Assigned to AI Agent', 'Being Processed'],
  });
  expect(choices('agent')).toMatchObject({ 'Dana Fisher': 9001 });
});

it('serves the agent page under a policy without inline scripts, also over HTTP/1.1', async () => {
  const view = await local.request('/a/tickets/4711', { key: null });
  expect(view.headers['content-security-policy']).toContain("script-src 'self'");
  expect(view.text).not.toMatch(/<script(?![^>]*src=)/);
  const status = await new Promise((resolve, reject) => {
    const headers = { host: 'acme.freshdesk.com' };
    const where = {
      host: '127.0.0.1',
      port: local.desk.port,
      path: '/a/_/assets/froala.js',
      headers,
      rejectUnauthorized: false,
    };
    httpsGet(where, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
  expect(status).toBe(200);
});
