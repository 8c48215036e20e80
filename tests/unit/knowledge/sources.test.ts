import { describe, expect, test } from 'vitest';
import { bearsOut } from '@/lib/domain/knowledge';
import { knownOf } from '@/lib/knowledge/known';
import { type Customer, createSources, type Found } from '@/lib/knowledge/sources';
import { EMPTY_NAMES } from '@/lib/tickets/names';
import { createDesk, KEY } from './desk';

const CUSTOMER: Customer = { ticketId: 1, companyId: null, type: null, own: ['VPN error 619'], known: {} };
const HELP = 'https://help.example.com';

/** The copy of the local Freshdesk, read whole. */
async function copied() {
  const desk = createDesk({ key: KEY.admin });
  await desk.worker().want();
  const articles = await desk.cache.articles.toArray();
  const key = (title: string, language = 'en') =>
    articles.find((row) => row.title.includes(title) && row.language === language)?.key ?? '';
  const choose = (without: number[] = []) =>
    createSources({
      cache: desk.cache,
      choice: async () => ({ without, helpCentre: HELP, outdated: [] }),
      now: () => desk.clock.now,
    });
  const found = (id: string | number, kind: Found['kind'] = 'article', score = 1): Found => ({
    kind,
    id,
    passage: 'part',
    score,
  });
  return { desk, articles, key, choose, found };
}

describe('what was found, as sources', () => {
  test('an article has its audience, date and an address only where this customer can open it', async () => {
    const { key, choose, found } = await copied();
    const ids = ['VPN error', 'Printing', 'Unlock', 'beta'].map((title) => found(key(title)));
    const [vpn, printing, unlock, ...none] = await choose().of(ids, CUSTOMER);
    expect(vpn).toMatchObject({ audience: 'everyone', updatedAt: '2026-07-02T10:00:30Z', passage: 'part' });
    expect(vpn?.address).toMatch(/^https:\/\/help\.example\.com\/en\/support\/solutions\/articles\/\d+$/);
    expect(printing).toMatchObject({ audience: 'companies', address: null });
    expect(unlock).toMatchObject({ audience: 'internal', address: null });
    // A draft is nobody's source.
    expect(none).toEqual([]);
    const [own] = await choose().of([found(key('Printing'))], { ...CUSTOMER, companyId: 800001 });
    expect(own?.address).toContain(HELP);
  });

  test('comes once in all its languages, and not out of a folder that was left out, or that is gone', async () => {
    const { articles, key, choose, found } = await copied();
    const both = [found(key('Kennwort', 'de')), found(key('Reset'), 'article', 0.9)];
    expect((await choose().of(both, CUSTOMER)).map(({ title }) => title)).toEqual(['Kennwort zurücksetzen']);
    const folder = articles.find((row) => row.title.includes('VPN error'))?.folderId ?? 0;
    expect(await choose([folder]).of([found(key('VPN error'))], CUSTOMER)).toEqual([]);
    expect(await choose([folder]).texts('article', [key('VPN error'), key('Reset'), 'gone'])).toEqual([
      null,
      expect.objectContaining({ title: 'Reset your password', headings: ['Access', 'Signing in'] }),
      null,
    ]);
  });

  test('a canned reply comes whole, with what is known filled in', async () => {
    const { desk, choose } = await copied();
    const [canned] = await desk.cache.canned.toArray();
    const known = { 'ticket.requester.firstname': 'Nora', 'ticket.id': '4711' };
    const [source] = await choose().of([{ kind: 'canned', id: canned?.id ?? '', passage: 'We are', score: 1 }], {
      ...CUSTOMER,
      known,
    });
    expect(source?.passage).toMatch(/^Hello Nora,[\s\S]*ticket 4711 and will/);
  });

  test('a solved ticket gives its reply without its customer, never to itself, and less the older it is', async () => {
    const { desk, choose, found } = await copied();
    const steps =
      'please restart the router, wait until its light is green, and then try the VPN once more from another network. ';
    for (const [id, at] of [
      [11, '2026-07-30T10:00:00Z'],
      [12, '2025-07-30T10:00:00Z'],
    ] as const) {
      await desk.cache.tickets.put({
        id,
        status: 4,
        subject: 'VPN of Ann Lee and petra kowalska at Contoso',
        descriptionText: 'x',
        requesterName: 'Ann Lee',
        requesterEmail: null,
        cc: [],
        customFields: {},
        tags: [],
      } as never);
      const reply = {
        role: 'agent',
        automatic: false,
        source: 0,
        author: 'Dana',
        text: `Hello Ann, ${steps} Call +49 30 1234567.`,
        createdAt: at,
      };
      await desk.cache.threads.put({ ticketId: id, fetchedAt: 0, conversations: [reply] } as never);
    }
    const sources = await choose().of([found(12, 'solved'), found(11, 'solved')], CUSTOMER);
    expect(sources.map(({ id }) => id)).toEqual(['11', '12']);
    expect(sources[0]).toMatchObject({
      kind: 'solved',
      audience: 'internal',
      address: null,
      title: expect.stringMatching(/^VPN of/),
    });
    // Nobody has introduced the others, and no list holds them.
    expect(JSON.stringify(sources)).not.toMatch(/Ann|Lee|1234567|petra|kowalska|contoso/i);
    const [searched] = await choose().texts('solved', [11]);
    expect(searched?.text).toContain('restart the router');
    expect(JSON.stringify(searched)).not.toMatch(/Ann|Lee|1234567/);
    expect(sources[0]?.passage).toContain('restart the router');
    expect(await choose().of([found(11, 'solved')], { ...CUSTOMER, ticketId: 11 })).toEqual([]);
  });
});

test('placeholders of a ticket, as far as they are known; no address of a person', () => {
  const ticket = {
    id: 4711,
    subject: 'VPN',
    requesterName: 'Nora van Example',
    requesterEmail: 'nora@example.com',
    status: 2,
    priority: 1,
    type: null,
    tags: ['a', 'b'],
    groupId: null,
    customFields: { cf_site: 'Berlin' },
  };
  const known = knownOf({ ticket: ticket as never, account: null, names: EMPTY_NAMES, host: 'acme.freshdesk.com' });
  expect(known).toMatchObject({
    'ticket.requester.firstname': 'Nora',
    'ticket.requester.lastname': 'van Example',
    'ticket.url': 'https://acme.freshdesk.com/a/tickets/4711',
    'ticket.cf_site': 'Berlin',
    'ticket.tags': 'a, b',
  });
  expect(JSON.stringify(known)).not.toContain('nora@');
});

test.each([
  ['an article that everyone may read', {}, 2],
  ['with its address', { address: 'https://help.example.com/a' }, 3],
  ['an article for agents', { audience: 'internal' as const }, 0],
  ['a canned reply', { kind: 'canned' as const }, 2],
  ['what solved another ticket', { kind: 'solved' as const, audience: 'internal' as const }, 0],
])('a reply may claim what stands in %s: %o', (_, part, texts) => {
  const source = {
    kind: 'article',
    id: '7',
    title: 'a',
    passage: 'b',
    audience: 'everyone',
    updatedAt: null,
    address: null,
  } as const;
  expect(bearsOut({ ...source, label: 'K1', link: null, ...part }).filter(Boolean)).toHaveLength(texts);
});
