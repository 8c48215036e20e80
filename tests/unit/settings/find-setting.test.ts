import { expect, test } from 'vitest';
import { findSettings } from '@/components/options/pages/find-setting';
import { PAGES } from '@/components/options/pages/pages';
import { nameText } from '@/lib/settings/labels';
import { FIELDS } from '@/lib/settings/registry';
import { keyOf } from '@/lib/settings/registry/field';
import { SECTIONS } from '@/lib/settings/registry/sections';

const ids = (query: string, isThere = (_: string) => true) => findSettings(query, isThere).map(({ id }) => id);

test.each([
  ['undo', 'undo_seconds'],
  ['SIGNATURE', 'signature'],
  ['retries', 'max_retries'],
  ['api key openai', 'openai_api_key'],
  ['freshdesk domain', 'domain'],
  ['minutes check', 'polling_interval'],
  ['iban', 'hide_iban'],
])('“%s” finds %s first', (query, id) => {
  expect(ids(query)[0]).toBe(id);
});

test('what is named so comes before what only speaks of it', () => {
  const found = ids('signature');
  expect(found.indexOf('signature')).toBeLessThan(found.indexOf('response'));
});

test('nothing typed finds nothing, nor do words that are nowhere, nor a field that is not on the page', () => {
  expect(ids('  ')).toEqual([]);
  expect(ids('zzz')).toEqual([]);
  expect(ids('undo', (id) => id !== 'undo_seconds')).not.toContain('undo_seconds');
});

test('each setting is found by its name', () => {
  for (const { path } of FIELDS) expect(ids(nameText(path)), path).toContain(keyOf(path));
});

test('each section is on exactly one page', () => {
  expect(Object.values(PAGES).flat().sort()).toEqual([...SECTIONS].sort());
});
