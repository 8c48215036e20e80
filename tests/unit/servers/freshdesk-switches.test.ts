import { describe, expect, it } from 'vitest';
import { KEYS, type Reply } from '../../servers/freshdesk/client';
import { ids, put, useFreshdesk } from './freshdesk-desk';

const local = useFreshdesk();
const { api } = local;

describe('switches', () => {
  it('counts faults down', async () => {
    Object.assign(local.desk.switches, { html502: 1, html200: 1, unavailable: 1 });
    local.desk.switches.next429 = { count: 1, retryAfter: null, html: true };
    const seen: unknown[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const { status, headers } = await api('/agents/me');
      seen.push([status, String(headers['content-type']).split(';')[0], headers['retry-after']]);
    }
    expect(seen).toEqual([
      [503, 'text/html', undefined],
      [502, 'text/html', undefined],
      [200, 'text/html', undefined],
      [429, 'text/html', undefined],
      [200, 'application/json', undefined],
    ]);
  });

  it('limits the account over all keys, and the list on its own', async () => {
    local.desk.switches.rateLimit = { perMinute: 4, listPerMinute: 1, window: 'fixed' };
    const paths = ['/tickets', '/tickets', '/agents/me', '/tickets/4711?include=stats', '/agents/me'];
    const replies: Reply[] = [];
    for (const [index, path] of paths.entries()) {
      replies.push(await api(path, { key: index === 4 ? KEYS.admin : KEYS.dana }));
    }
    expect(replies.map((reply) => reply.status)).toEqual([200, 429, 200, 200, 429]);
    expect(replies[1]?.headers).toMatchObject({ 'retry-after': '30', 'x-ratelimit-remaining': '3.0' });
    expect(replies[4]?.headers['retry-after']).toBe('30');
    local.clock.now += 30_000;
    expect((await api('/tickets')).status).toBe(200);
  });

  it('drops the connection after storing a reply', async () => {
    local.desk.switches.dropAfterReply = 1;
    expect((await api('/tickets/4711/reply', { body: { body: 'stored' } })).status).toBe(0);
    expect(local.desk.ledger).toHaveLength(1);
    expect(local.desk.requests.at(-1)).toMatchObject({ status: 0, keyLast4: '1234' });
    expect((await api('/agents/me')).status).toBe(200);
  });

  it('hides fresh conversations, shuffles, joins lists, fails one update, rejects keys', async () => {
    local.desk.switches.hideConversationForMs = 5000;
    const { id } = local.desk.addConversation(4711, { body: '<p>new</p>' });
    expect(ids(await api('/tickets/4711/conversations'))).not.toContain(id);
    local.clock.now += 5000;
    expect(ids(await api('/tickets/4711/conversations'))).toContain(id);
    const ordered = ids(await api('/tickets/4723/conversations'));
    Object.assign(local.desk.switches, {
      shuffleConversations: true,
      addressListsAsStrings: true,
      integerHeaders: true,
    });
    const shuffled = ids(await api('/tickets/4723/conversations'));
    expect(shuffled).not.toEqual(ordered);
    expect([...shuffled].sort()).toEqual(ordered);
    const odd = await api('/tickets/4712');
    expect(odd.json()).toMatchObject({ cc_emails: 'lucia.fernandez@example.org' });
    expect(odd.headers['x-ratelimit-total']).toBe('5000');
    local.desk.switches.failPutOnce = 1;
    expect((await api('/tickets/4711', put({ status: 4 }))).status).toBe(500);
    expect((await api('/tickets/4711', put({ status: 4 }))).status).toBe(200);
    local.desk.switches.keyRejected = true;
    expect((await api('/agents/me')).status).toBe(401);
  });
});
