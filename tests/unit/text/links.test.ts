import { describe, expect, test } from 'vitest';
import { createFactCheck } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';
import { textToHtml } from '@/lib/text/text-to-html';
import cases from '../../fixtures/cases/attacks/claims-links-headings.json';
import { HARMLESS, OWN, OWN_HOSTS, STRANGERS } from './link-forms';

const check = createFactCheck({ own: OWN, customer: [], times: [], hosts: ['acme.freshdesk.com'] }, readMonths());
const ADDRESSES = ['link', 'email', 'phone'];

const hrefs = (text: string) =>
  [...textToHtml(text).matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
const marked = (text: string) => check(text).filter(({ kind }) => ADDRESSES.includes(kind));

/** Links of the HTML that open another host than the own ones and that nobody is told of. */
function unmarked(text: string): string[] {
  const claims = check(text).map((claim) => claim.text);
  return hrefs(text).filter((href) => !OWN_HOSTS.includes(new URL(href).host) && !claims.includes(href));
}

const inText = (address: string) => `Please open ${address} now.`;
const rows = (lists: Record<string, string[]>) =>
  Object.entries(lists).flatMap(([group, list]) => list.map((one) => [group, one] as const));

describe('of an attack review', () => {
  test.each(cases.links)('%j opens an own host, or is marked', (form) => {
    expect(unmarked(inText(form))).toEqual([]);
    if (/evil|acme-/.test(form)) expect(marked(inText(form))).not.toEqual([]);
  });

  const groups = Object.entries(cases.claims).filter(([group]) => /link|mail/.test(group));
  test.each(groups.flatMap(([group, claims]) => claims.map((claim) => [group, claim] as const)))(
    '%s: %j is marked',
    (_, claim) => {
      expect(marked(claim)).not.toEqual([]);
      expect(unmarked(claim)).toEqual([]);
    },
  );

  const sources = { ...cases.honestSources, hosts: ['acme.freshdesk.com'] };
  test.each(cases.honest)('%s holds no unknown address', (sentence) => {
    const claims = createFactCheck(sources, readMonths())(sentence);
    expect(claims.filter(({ kind }) => ADDRESSES.includes(kind))).toEqual([]);
  });
});

describe('leads away, and is marked', () => {
  test.each(rows(STRANGERS))('%s: %j', (_, form) => {
    for (const text of [inText(form), form, `- ${form}\n1. ${form}`]) {
      expect(marked(text), text).not.toEqual([]);
      expect(unmarked(text), text).toEqual([]);
    }
  });
});

describe('is no address, or known', () => {
  test.each(rows(HARMLESS))('%s: %j', (_, text) => expect(marked(text)).toEqual([]));
});

describe('an address that is odd stays text (H5)', () => {
  const ODD = /host that goes on|dots and slashes|not seen|user names|in another way|looking like it|other ways|people/;
  test.each(rows(STRANGERS).filter(([group]) => ODD.test(group)))('%s: %j', (_, form) => {
    // What may follow the odd part, or stand within, is no own host.
    for (const href of hrefs(inText(form)))
      expect(OWN_HOSTS.filter((host) => form.includes(`${host}.`) && href.includes(host))).toEqual([]);
  });

  test.each([
    'https://acme.freshdesk.com).evil.com/x',
    'https://acme.freshdesk.com@evil.com',
    'https://аcme.freshdesk.com',
    'https:/evil.com/x',
    'https://acme.freshdesk.com\u200B.evil.com',
    'https://evil.com\\@acme.freshdesk.com',
    'https://acme.freshdesk.com%2eevil.com',
    'http://3405803783/x',
    'https://acme.freshdesk.com\u202E/x',
    'https://acme_desk.example/x',
    'https://kb.acme.example/a\u202Eb',
    'https://acme.freshdesk.comא/x',
    'https://acme.freshdesk.comé',
  ])('%j', (form) => expect(hrefs(inText(form))).toEqual([]));

  test.each([
    ['https://kb.acme.example/vpn', 'https://kb.acme.example/vpn'],
    ['HTTPS://KB.Acme.example/vpn', 'HTTPS://KB.Acme.example/vpn'],
    ['https://evil.com:8443/x?y=1#z', 'https://evil.com:8443/x?y=1#z'],
    ['https://evil.com:443/x', 'https://evil.com:443/x'],
    ['(https://a.example/b_(c)).', 'https://a.example/b_(c)'],
    ['[https://a.example/x](https://b.example/y)', 'https://a.example/x https://b.example/y'],
    ['https://a.example/x,https://b.example/y', 'https://a.example/x https://b.example/y'],
    ['https://web.archive.org/web/2020/https://a.example/', 'https://web.archive.org/web/2020/https://a.example/'],
    ['https://medium.example/@nora/x', 'https://medium.example/@nora/x'],
  ])('but %s is a link', (form, href) => expect(hrefs(inText(form)).join(' ')).toBe(href));
});

describe('where words and host differ, the host is told', () => {
  test.each([
    ['аpple.com', 'xn--pple-43d.com'],
    ['https://acme.freshdesk.com@evil.com/x', 'evil.com'],
    ['https://acme.freshdesk.com｡evil.com/login', 'acme.freshdesk.com.evil.com'],
    ['ac\u00ADme.shop/x', 'acme.shop'],
    ['http://0xCB007107/', '203.0.113.7'],
    ['https://evil.com/x', undefined],
    ['evil.com', undefined],
  ])('%j: %s', (form, host) => expect(check(inText(form))[0]?.opens).toBe(host));
});

test('every place of a link is told, also where only a path differs by its capitals', () => {
  expect(check('https://a.example/x https://a.example/X https://a.example/x').map(({ text }) => text)).toEqual([
    'https://a.example/x',
    'https://a.example/X',
  ]);
});

test('a digit of another script is another host', () => {
  const one = createFactCheck(
    { own: ['https://kb2.acme.example/x'], customer: [], times: [], hosts: [] },
    readMonths(),
  );
  expect(one('https://kb2.acme.example/x')).toEqual([]);
  expect(one('https://kb٢.acme.example/x')).toHaveLength(1);
});
