import { describe, expect, it } from 'vitest';
import { createFreshdeskClient, type KeyVerdict } from '@/lib/freshdesk/client';
import { createLimiter } from '@/lib/freshdesk/limiter';
import { HOST, json, memory, quickSettings } from './desk';

const START = Date.parse('2026-08-01T10:00:00Z');
const MINUTE = 60_000;
const ME = { id: 1, contact: { name: 'Al' } };
type Said = 'fine' | 'bad_key' | 'forbidden' | 'account_suspended' | 'password_lockout' | 'password_expired' | 'gone';

function answer(said: Said, fine: unknown): Response {
  if (said === 'fine') return json(fine);
  if (said === 'gone') throw new TypeError('Failed to fetch');
  if (said === 'bad_key') return json({ code: 'invalid_credentials', message: 'no' }, 401);
  return json({ code: said === 'forbidden' ? 'access_denied' : said, message: 'no' }, 403);
}

/** A help desk that says one thing of a ticket and another of the agent, and a memory that outlives clients. */
function setUp() {
  const time = { now: START };
  const says: { ticket: Said; me: Said } = { ticket: 'bad_key', me: 'fine' };
  const calls: string[] = [];
  let kept: KeyVerdict | null = null;
  const verdicts = {
    load: async () => kept,
    save: async (verdict: KeyVerdict) => {
      kept = verdict;
    },
  };
  const client = (apiKey = 'abc') =>
    createFreshdeskClient({
      host: HOST,
      apiKey,
      verdicts,
      clock: { now: () => time.now },
      limiter: createLimiter({ settings: quickSettings, state: memory(), clock: { now: () => time.now } }),
      fetch: async (url) => {
        const path = new URL(url).pathname.replace('/api/v2/', '');
        calls.push(path);
        return path === 'agents/me'
          ? answer(says.me, ME)
          : answer(says.ticket, { id: 5, updated_at: '2026-08-01T10:00:00Z' });
      },
    });
  const kindOf = (work: Promise<unknown>) =>
    work.then(
      () => 'fine',
      (error) => error.failure.kind as string,
    );
  const read = (lane: 'click' | 'poll' = 'click', key?: string) => kindOf(client(key).ticket(5, lane));
  return { time, says, calls, client, read, kindOf, stored: () => JSON.stringify(kept) };
}

describe('a refused ticket', () => {
  it.each<[Said, Said, string]>([
    ['bad_key', 'fine', 'freshdesk-forbidden'],
    ['forbidden', 'fine', 'freshdesk-forbidden'],
    ['bad_key', 'bad_key', 'freshdesk-key-rejected'],
    // What a deactivated agent's key is answered with is not known: either status ends it.
    ['forbidden', 'forbidden', 'freshdesk-key-rejected'],
    ['bad_key', 'account_suspended', 'freshdesk-suspended'],
    ['forbidden', 'password_lockout', 'freshdesk-locked-out'],
    ['bad_key', 'gone', 'freshdesk-unreachable'],
  ])('with %s, while agents/me says %s, is %s', async (ticket, me, kind) => {
    const { says, read, calls } = setUp();
    Object.assign(says, { ticket, me });
    expect(await read()).toBe(kind);
    expect(calls).toEqual(['tickets/5', 'agents/me']);
  });

  it.each<[Said, string]>([
    ['account_suspended', 'freshdesk-suspended'],
    ['password_lockout', 'freshdesk-locked-out'],
    ['password_expired', 'freshdesk-password-expired'],
  ])('with the code %s is about the account, however alive the key was a moment ago', async (said, kind) => {
    const { says, read, calls, client, time } = setUp();
    // A doubt that agents/me has just answered well.
    says.ticket = 'forbidden';
    expect(await read()).toBe('freshdesk-forbidden');
    await client().me('click');
    time.now += MINUTE / 2;
    calls.length = 0;
    Object.assign(says, { ticket: said, me: said });
    expect(await read()).toBe(kind);
    expect(calls).toEqual(['tickets/5']);
    // And the background is silent for it.
    calls.length = 0;
    expect(await read('poll')).toBe(kind);
    expect(calls).toEqual([]);
  });

  it.each<[Said, number]>([
    ['bad_key', 1],
    ['forbidden', 10],
  ])('with %s asks about the key once in %i minutes', async (ticket, minutes) => {
    const { says, read, calls, time } = setUp();
    says.ticket = ticket;
    for (let n = 0; n < 5; n++) expect(await read()).toBe('freshdesk-forbidden');
    expect(calls.filter((path) => path === 'agents/me')).toHaveLength(1);
    time.now += minutes * MINUTE;
    await read();
    expect(calls.filter((path) => path === 'agents/me')).toHaveLength(2);
  });
});

it('a key that was reset is told at once, however well it worked before', async () => {
  const { says, read, client } = setUp();
  says.ticket = 'fine';
  await client().me('click');
  await read('poll');
  Object.assign(says, { ticket: 'bad_key', me: 'bad_key' });
  expect(await read('poll')).toBe('freshdesk-key-rejected');
});

describe('a dead key', () => {
  it('costs one call in ten minutes, whatever the background wants, also after the worker died', async () => {
    const { says, read, calls, time, client, kindOf } = setUp();
    says.me = 'bad_key';
    expect(await read()).toBe('freshdesk-key-rejected');
    calls.length = 0;
    for (let minute = 0; minute < 60; minute++) {
      time.now += MINUTE;
      expect(await read('poll')).toBe('freshdesk-key-rejected');
      expect(await kindOf(client().me('poll'))).toBe('freshdesk-key-rejected');
    }
    expect(calls).toHaveLength(6);
    expect(new Set(calls)).toEqual(new Set(['agents/me']));
  });

  it('lets a person try, and is forgotten with the first good answer', async () => {
    const { says, read, calls, client } = setUp();
    says.me = 'bad_key';
    await read();
    calls.length = 0;
    expect(await read()).toBe('freshdesk-key-rejected');
    expect(calls).toEqual(['tickets/5']);
    Object.assign(says, { ticket: 'fine', me: 'fine' });
    await client().me('click');
    expect(await read('poll')).toBe('fine');
  });

  it('says nothing of another key, and is not kept with it', async () => {
    const { says, read, stored } = setUp();
    says.me = 'bad_key';
    await read('click', 'a-long-secret-key');
    expect(stored()).not.toContain('a-long-secret-key');
    expect(stored()).not.toContain(btoa('a-long-secret-key'));
    says.ticket = 'fine';
    expect(await read('poll', 'another')).toBe('fine');
  });

  it('a clock that is set back a day asks again', async () => {
    const { says, read, time } = setUp();
    says.me = 'bad_key';
    await read();
    time.now -= 24 * 60 * MINUTE;
    Object.assign(says, { ticket: 'fine', me: 'fine' });
    expect(await read('poll')).toBe('fine');
  });
});
