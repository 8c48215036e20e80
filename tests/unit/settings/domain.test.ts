import { expect, test } from 'vitest';
import { parseDomain } from '@/lib/settings/domain';
import { inWords } from './in-words';

test.each([
  ['acme', 'acme.freshdesk.com'],
  ['  ACME ', 'acme.freshdesk.com'],
  ['acme.freshdesk.com', 'acme.freshdesk.com'],
  ['https://acme.freshdesk.com/a/tickets', 'acme.freshdesk.com'],
  ['http://acme.freshdesk.com:443/a/tickets/4711?x=1#y', 'acme.freshdesk.com'],
  ['acme.freshdesk.com.', 'acme.freshdesk.com'],
  ['https://agent@acme.freshdesk.com/', 'acme.freshdesk.com'],
  ['ａｃｍｅ', 'acme.freshdesk.com'],
  ['\u200eacme.freshdesk.com\u200f', 'acme.freshdesk.com'],
  ['<https://acme.freshdesk.com/>,', 'acme.freshdesk.com'],
  ['"acme"', 'acme.freshdesk.com'],
  ['my-company-2', 'my-company-2.freshdesk.com'],
])('%j is %s', (typed, host) => {
  expect(parseDomain(typed)).toEqual({ host });
});

test.each([
  ['', 'Enter your Freshdesk domain'],
  ['support.acme.com', 'not a freshdesk.com address'],
  ['https://help.acme.co.uk/a/tickets/1', 'not a freshdesk.com address'],
  ['acme.freshservice.com', 'Freshservice'],
  ['a b c', 'not a Freshdesk domain'],
  ['x.acme.freshdesk.com', 'not a Freshdesk domain'],
  ['-acme', 'not a Freshdesk domain'],
  ['evilfreshdesk.com', 'not a Freshdesk domain'],
  ['acme.freshdesk.com.evil.org', 'not a freshdesk.com address'],
])('%j is explained', (typed, says) => {
  const result = parseDomain(typed);
  expect('problem' in result && inWords(result.problem)).toContain(says);
});
