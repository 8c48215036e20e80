import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createFreshdeskClient, wasNotProcessed } from '@/lib/freshdesk/client';
import { createLimiter } from '@/lib/freshdesk/limiter';
import { realClock } from '@/lib/time';
import { clientOn, HOST, json, memory, quickSettings } from './desk';

type Envelope = { name: string; status: number; headers: Record<string, string>; body_is: string; body: unknown };
const file = new URL('../../fixtures/freshdesk/http-envelopes/envelopes.json', import.meta.url);
const envelopes = (JSON.parse(readFileSync(file, 'utf8')) as { envelopes: Envelope[] }).envelopes;

function enveloped(name: string): Response {
  const found = envelopes.find((envelope) => envelope.name === name);
  if (!found) throw new Error(`no envelope ${name}`);
  const body = found.body_is === 'json' ? JSON.stringify(found.body) : String(found.body);
  return new Response(found.status === 204 ? null : body, { status: found.status, headers: found.headers });
}

const failure = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (error) {
    return { ...(error as { failure: object }).failure, definite: wasNotProcessed(error) };
  }
  throw new Error('it did not fail');
};

describe('a request', () => {
  it('carries the key and nothing else, and follows nothing', async () => {
    const { client, requests } = clientOn(() => json([]));
    await client.listTickets({ updatedSince: '2026-08-01T00:00:00Z', page: 1, perPage: 100, lane: 'click' });
    expect(requests[0]?.url).toBe(
      `https://${HOST}/api/v2/tickets?updated_since=2026-08-01T00%3A00%3A00Z&order_by=updated_at&order_type=asc&page=1&per_page=100&include=requester%2Cdescription`,
    );
    expect(requests[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      headers: { accept: 'application/json', authorization: `Basic ${btoa('abc:X')}` },
    });
  });

  it.each([
    ['ключ', 'freshdesk-key-rejected'],
    ['a\nb', 'freshdesk-key-rejected'],
    ['', 'no-freshdesk-key'],
  ])('is not made with the key %j', async (key, kind) => {
    const { client, requests } = clientOn(() => json({}), { apiKey: key });
    expect(await failure(client.me('click'))).toMatchObject({ kind });
    expect(requests).toEqual([]);
  });

  it.each(['example.com', 'acme.freshdesk.com.example.com', 'acme.freshdesk.com:8080', ''])(
    'never goes to %j',
    async (host) => {
      const limiter = createLimiter({ settings: quickSettings, state: memory() });
      const fetch = () => Promise.reject(new Error('it went there'));
      const client = createFreshdeskClient({ host, apiKey: 'abc', limiter, fetch });
      expect(await failure(client.me('click'))).toMatchObject({ kind: 'freshdesk-no-help-desk' });
    },
  );
});

const page = { updatedSince: '2026-08-01T00:00:00Z', page: 1, perPage: 100, lane: 'click' as const };

describe('what an answer means', () => {
  it.each([
    ['bad_key', 'me', 'freshdesk-key-rejected'],
    ['bad_key', 'ticket', 'freshdesk-forbidden'],
    ['forbidden', 'me', 'freshdesk-key-rejected'],
    ['forbidden', 'ticket', 'freshdesk-forbidden'],
    ['feature_missing', 'list', 'freshdesk-plan'],
    ['suspended', 'me', 'freshdesk-suspended'],
    ['feature_missing', 'me', 'freshdesk-no-api'],
    ['not_found', 'me', 'freshdesk-no-help-desk'],
    ['not_found', 'list', 'freshdesk-no-help-desk'],
    ['not_found', 'ticket', 'freshdesk-not-found'],
    ['page_over_300', 'list', 'freshdesk-invalid-request'],
    ['rate_limited', 'list', 'freshdesk-rate-limited'],
    ['rate_limited_sub', 'list', 'freshdesk-rate-limited'],
    ['rate_limited_no_retry_after', 'list', 'freshdesk-rate-limited'],
    ['server_error', 'list', 'freshdesk-unavailable'],
    ['bad_gateway', 'list', 'freshdesk-unavailable'],
    ['unavailable', 'list', 'freshdesk-unavailable'],
    ['login_page_200', 'list', 'freshdesk-not-json'],
    ['deleted', 'list', 'freshdesk-not-json'],
  ] as const)('%s for %s is %s', async (name, what, kind) => {
    const me = { id: 1, contact: { name: 'Al' } };
    const { client, requests } = clientOn((url) =>
      what !== 'me' && url.endsWith('/agents/me') ? json(me) : enveloped(name),
    );
    const ask = {
      me: () => client.me('click'),
      ticket: () => client.ticket(5, 'click'),
      list: () => client.listTickets(page),
    };
    expect(await failure(ask[what]())).toMatchObject({ kind });
    expect(requests.filter(({ url }) => !url.endsWith('/agents/me') || what === 'me')).toHaveLength(1);
  });

  it.each([
    ['a page', new Response('<html>Not found', { status: 404, headers: { 'content-type': 'text/html' } }), 'not-json'],
    ['a word', new Response('default backend - 404', { status: 404 }), 'not-json'],
    ['nothing', new Response('', { status: 404 }), 'not-found'],
    ['JSON', json({}, 404), 'not-found'],
    [
      "a page of the API's own",
      new Response('<html>', {
        status: 404,
        headers: { 'content-type': 'text/html', 'x-freshdesk-api-version': 'latest=v2; requested=v2' },
      }),
      'not-found',
    ],
  ])('a 404 with %s: only what may be Freshdesk says that a ticket is gone', async (_, response, kind) => {
    const { client } = clientOn(() => response);
    expect(await failure(client.ticket(5, 'click'))).toMatchObject({ kind: `freshdesk-${kind}` });
  });

  it.each([
    ['rate_limited', 34],
    ['rate_limited_no_retry_after', 60],
    ['unavailable', 120],
  ])('%s says to wait %i s', async (name, retryAfterSeconds) => {
    const { client } = clientOn(() => enveloped(name));
    expect(await failure(client.me('click'))).toMatchObject({ retryAfterSeconds });
  });

  it.each([
    // What a browser shows of a redirect that is not followed.
    ['a redirect in a browser', Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })],
    ['301 to a log-in page', new Response(null, { status: 301, headers: { location: 'https://evil.example/' } })],
    [
      'a challenge of the edge',
      new Response('<!DOCTYPE html><p>no', { status: 403, headers: { 'content-type': 'text/html' } }),
    ],
    [
      'a proxy that wants its own log-in',
      new Response('<html>', { status: 401, headers: { 'content-type': 'text/html' } }),
    ],
    ['JSON cut in the middle', new Response('[{"id":', { headers: { 'content-type': 'application/json' } })],
  ])('%s is no data and no verdict on the key', async (_, response) => {
    const { client } = clientOn(() => response);
    expect(await failure(client.me('click'))).toMatchObject({ kind: 'freshdesk-not-json', definite: false });
  });

  const validation = (errors: unknown) => ({ description: 'Validation failed', errors });
  it.each<[status: number, body: unknown, kind: string, detail: string]>([
    [400, validation([{ field: 'body', message: 'Empty', code: 'missing_field' }]), 'invalid-request', 'body: Empty'],
    [400, validation([{ field: 'body', code: 'datatype_mismatch' }]), 'invalid-request', 'body: datatype_mismatch'],
    [400, validation([{ message: 'No field', code: 'invalid_field' }]), 'invalid-request', 'No field'],
    [400, validation([]), 'invalid-request', 'Validation failed'],
    [400, validation(null), 'invalid-request', 'Validation failed'],
    [400, { code: 'invalid_json', message: 'Not JSON' }, 'invalid-request', 'Not JSON'],
    [409, validation([{ field: 'name', code: 'duplicate_value' }]), 'invalid-request', 'name: duplicate_value'],
    [409, { code: 'inconsistent_state', message: 'x' }, 'invalid-request', 'x'],
    [406, { message: 'Not acceptable' }, 'invalid-request', 'Not acceptable'],
    [415, { message: 'No such type' }, 'invalid-request', 'No such type'],
    [401, { description: 'Not logged in', errors: [{ message: 'No key' }] }, 'key-rejected', 'No key'],
    [403, { code: 'ssl_required', message: 'x' }, 'forbidden', 'x'],
    [403, { code: 'invalid_user', message: 'x' }, 'forbidden', 'x'],
    [403, { code: 'inaccessible_field', message: 'x' }, 'forbidden', 'x'],
    [403, { code: 'require_feature', message: 'x' }, 'plan', 'x'],
    [403, { code: 'account_suspended', message: 'x' }, 'suspended', 'x'],
    [403, { code: 'password_lockout', message: 'x' }, 'locked-out', 'x'],
    [403, { code: 'password_expired', message: 'x' }, 'password-expired', 'x'],
    [405, { message: 'GET is allowed' }, 'gone', 'GET is allowed'],
    [500, { message: 'Something went wrong' }, 'unavailable', 'Something went wrong'],
  ])('a note answered %i with %j is %s', async (status, body, kind, detail) => {
    const { client } = clientOn(() => json(body, status));
    expect(await failure(client.note(5, { body: 'x' }))).toMatchObject({ kind: `freshdesk-${kind}`, detail });
  });

  it('a dead network is unreachable, silence for 30 seconds is a time-out', async () => {
    const offline = clientOn(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure(offline.client.me('click'))).toMatchObject({ kind: 'freshdesk-unreachable', subject: HOST });
    const limiter = createLimiter({ settings: quickSettings, state: memory() });
    let waited = 0;
    const silent = createFreshdeskClient({
      host: HOST,
      apiKey: 'abc',
      limiter,
      fetch: (_, init) =>
        new Promise((__, reject) => {
          init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
        }),
      clock: {
        after: (milliseconds, run) => {
          waited = milliseconds;
          return realClock.after(0, run);
        },
      },
    });
    expect(await failure(silent.me('click'))).toMatchObject({ kind: 'freshdesk-timeout' });
    expect(waited).toBe(30_000);
  });
});

describe('every recorded answer', () => {
  const KINDS = /^(freshdesk-(?!unexpected$)|send-unconfirmed)/;
  it.each(envelopes.map(({ name }) => name))('%s is data or a kind of failure, whatever was asked', async (name) => {
    const { client } = clientOn(() => enveloped(name));
    const asked = [
      () => client.me('click'),
      () => client.ticket(1, 'click'),
      () => client.listTickets(page),
      () => client.listTicketHeads(page),
      () => client.conversations(1, 'click'),
      () => client.ticketFields('click'),
      () => client.reply(1, { body: 'x' }),
      () => client.note(1, { body: 'x' }),
      () => client.updateTicket(1, { status: 4 }),
    ];
    for (const ask of asked) {
      const outcome = await ask().then(
        () => 'data',
        (error) => error.failure.kind as string,
      );
      // Data of another kind than what was asked for is the one thing that is not understood.
      if (outcome !== 'data' && outcome !== 'freshdesk-unexpected') expect(outcome).toMatch(KINDS);
    }
  });
});

describe('a reply', () => {
  const created = { id: 9, ticket_id: 5, created_at: '2026-08-01T10:00:00Z' };

  it('is one streamed POST', async () => {
    const { client, requests } = clientOn(() => json(created, 201));
    expect(await client.reply(5, { body: '<p>Hé</p>', cc: ['a@example.com'] })).toEqual({
      id: 9,
      createdAt: '2026-08-01T10:00:00Z',
    });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      url: `https://${HOST}/api/v2/tickets/5/reply`,
      init: { method: 'POST', duplex: 'half' },
    });
    expect(requests[0]?.init.body).toBeInstanceOf(ReadableStream);
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ body: '<p>Hé</p>', cc_emails: ['a@example.com'] });
  });

  it.each([
    ['411', () => new Response('<html>Length Required', { status: 411, headers: { 'content-type': 'text/html' } })],
    ['400 about length', () => new Response('Content-Length missing', { status: 400 })],
  ])('ends with a %s: an ordinary body, which Chrome may repeat, never follows', async (_, refuse) => {
    const { client, requests } = clientOn(refuse);
    expect(await failure(client.reply(5, { body: 'x' }))).toMatchObject({
      definite: true,
      kind: 'freshdesk-invalid-request',
      reason: 'wants-length',
    });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['taken', () => json(created, 201)],
    ['lost', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('tells its length, in bytes, only while it is under way: %s', async (_, answer) => {
    const told: (string | number)[] = [];
    const contentLengthRule = async (url: string, bytes: number) => {
      told.push(url, bytes);
      return async () => void told.push('over');
    };
    const { client, requests } = clientOn(
      () => {
        expect(told).toEqual([`https://${HOST}/api/v2/tickets/5/reply`, '{"body":"é"}'.length + 1]);
        return answer();
      },
      { contentLengthRule },
    );
    await client.reply(5, { body: 'é' }).catch(() => undefined);
    expect(requests).toHaveLength(1);
    expect(told.at(-1)).toBe('over');
  });

  it('goes out without a length when none can be told', async () => {
    const { client, requests } = clientOn(() => json(created, 201), {
      contentLengthRule: () => Promise.reject(new Error('no such API')),
    });
    await client.reply(5, { body: 'x' });
    expect(requests.map(({ init }) => init.body?.constructor.name)).toEqual(['ReadableStream']);
  });

  it('is not sent at all by a browser that does not answer for its length, also when the answer comes later', async () => {
    vi.useFakeTimers();
    const over = vi.fn(async () => undefined);
    let answer = (_end: () => Promise<void>) => {};
    const { client, requests } = clientOn(() => json(created, 201), {
      contentLengthRule: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    const failed = failure(client.reply(5, { body: 'x' }));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await failed).toMatchObject({ definite: true, kind: 'send-not-begun' });
    answer(over);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(requests).toEqual([]);
    expect(over).toHaveBeenCalledOnce();
  });

  it('its answer does not wait for a browser that does not take the length back', async () => {
    const { client } = clientOn(() => json(created, 201), {
      contentLengthRule: async () => () => new Promise(() => {}),
    });
    expect(await client.reply(5, { body: 'x' })).toMatchObject({ id: created.id });
  });

  it.each([
    ['validation', true, 'freshdesk-invalid-request'],
    ['bad_key', true, 'freshdesk-key-rejected'],
    ['forbidden', true, 'freshdesk-forbidden'],
    ['not_found', true, 'freshdesk-not-found'],
    ['method_not_allowed', true, 'freshdesk-gone'],
    ['conflict', true, 'freshdesk-invalid-request'],
    ['wrong_type', true, 'freshdesk-invalid-request'],
    ['rate_limited', true, 'freshdesk-rate-limited'],
    ['rate_limited_sub', false, 'freshdesk-rate-limited'],
    ['rate_limited_no_retry_after', false, 'freshdesk-rate-limited'],
    ['server_error', false, 'freshdesk-unavailable'],
    ['bad_gateway', false, 'freshdesk-unavailable'],
    ['unavailable', false, 'freshdesk-unavailable'],
    ['login_page_200', false, 'send-unconfirmed'],
    ['list_last_page', false, 'send-unconfirmed'],
  ] as const)('%s: definite %s, %s, and never a second POST', async (name, definite, kind) => {
    const { client, requests } = clientOn(() => enveloped(name));
    expect(await failure(client.reply(5, { body: 'x' }))).toMatchObject({ definite, kind });
    expect(requests).toHaveLength(1);
  });

  it('is unknown after a lost connection, or when the answer is about another ticket', async () => {
    const lost = clientOn(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await failure(lost.client.reply(5, { body: 'x' }))).toMatchObject({ definite: false });
    expect(lost.requests).toHaveLength(1);
    const other = clientOn(() => json({ ...created, ticket_id: 6 }, 201));
    expect(await failure(other.client.reply(5, { body: 'x' }))).toMatchObject({
      kind: 'send-unconfirmed',
      definite: false,
    });
  });

  it('an empty 404 that does not come from the API is no definite refusal', async () => {
    const { client } = clientOn(() => new Response('', { status: 404 }));
    expect(await failure(client.reply(5, { body: 'x' }))).toMatchObject({ definite: false });
  });
});

describe('other calls', () => {
  it('a note is private', async () => {
    const { client, requests } = clientOn(() => enveloped('note_created'));
    await expect(client.note(1, { body: 'x' })).resolves.toMatchObject({ id: 50000003 });
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ body: 'x', private: true });
  });

  it('a status that Freshdesk did not take is told', async () => {
    const row = { id: 5, updated_at: '2026-08-01T10:00:00Z' };
    await expect(
      clientOn(() => json({ ...row, status: 4 })).client.updateTicket(5, { status: 4 }),
    ).resolves.toBeUndefined();
    const ignored = clientOn(() => json({ ...row, status: 2 })).client;
    expect(await failure(ignored.updateTicket(5, { status: 4 }))).toMatchObject({ kind: 'freshdesk-unexpected' });
  });

  it('a probe asks for no text, and hands none out', async () => {
    const row = { id: 5, updated_at: '2026-08-01T10:00:00Z', subject: 'Secret' };
    const { client, requests } = clientOn(() => json([row, { id: 6, updated_at: '2026-08-01T10:00:01Z', tags: {} }]));
    const probe = await client.listTicketHeads({ updatedSince: row.updated_at, page: 1, perPage: 100, lane: 'poll' });
    expect(requests[0]?.url).not.toContain('include');
    expect(probe).toEqual({
      seen: [
        { id: 5, updatedAt: '2026-08-01T10:00:00Z' },
        { id: 6, updatedAt: '2026-08-01T10:00:01Z' },
      ],
      size: 2,
      unreadable: [],
      first: '2026-08-01T10:00:00Z',
      last: '2026-08-01T10:00:01Z',
      at: null,
    });
  });

  it('reads every page of a conversation and puts it in order', async () => {
    const all = Array.from({ length: 250 }, (_, n) => ({
      id: 1000 - n,
      created_at: '2026-08-01T10:00:00Z',
      body_text: `${n}`,
    }));
    const { client, requests } = clientOn((url) => {
      const page = Number(new URL(url).searchParams.get('page'));
      return json(all.slice((page - 1) * 100, page * 100));
    });
    const rows = await client.conversations(5, 'click');
    expect(requests).toHaveLength(3);
    expect(rows.map((row) => row.id)).toEqual(all.map((row) => row.id).reverse());
  });
});

describe('a policy of the browser', () => {
  const gone = () => {
    throw new TypeError('Failed to fetch');
  };

  it.each([
    [true, 'host-blocked'],
    [false, 'freshdesk-unreachable'],
  ])('keeps Freshdesk from us: %s', async (blocked, kind) => {
    const asked: string[] = [];
    const isBlocked = async (url: string) => {
      asked.push(new URL(url).pathname);
      return blocked;
    };
    const { client } = clientOn(gone, { isBlocked });
    await expect(client.ticket(5, 'click')).rejects.toMatchObject({ failure: { kind, subject: HOST } });
    expect(asked).toEqual(['/api/v2/tickets/5']);
  });

  it('never explains away a reply that may have arrived', async () => {
    const isBlocked = vi.fn(async () => true);
    const { client } = clientOn(gone, { isBlocked });
    await expect(client.note(5, { body: 'x' })).rejects.toMatchObject({ failure: { kind: 'freshdesk-unreachable' } });
    expect(isBlocked).not.toHaveBeenCalled();
  });
});
