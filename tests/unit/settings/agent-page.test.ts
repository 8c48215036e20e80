import { expect, test } from 'vitest';
import { pageHosts, parseAgentPage, ticketHost } from '@/lib/settings/agent-page';
import { inWords } from './in-words';

test.each([
  ['', ''],
  ['support.example.com', 'support.example.com'],
  [' HTTPS://Support.Example.com/a/tickets/12?x=1#y ', 'support.example.com'],
  ['https://help.example.co.uk:443/', 'help.example.co.uk'],
  ['ajuda.exemplo.com.br', 'ajuda.exemplo.com.br'],
  ['notfreshservice.com', 'notfreshservice.com'],
  // The installation covers these already.
  ['acme.freshdesk.com', ''],
])('%j is the host %j', (typed, host) => {
  expect(parseAgentPage(typed)).toEqual({ host });
});

test.each([
  ['two words', 'not a web address'],
  ['*.example.com', 'not a web address'],
  ['localhost', 'not a web address'],
  ['192.168.1.1', 'not a web address'],
  ['agent@example.com', 'not a web address'],
  ['support.example.com:8443', 'not a web address'],
  ['acme.freshservice.com', 'Freshservice'],
])('%j is explained', (typed, says) => {
  const result = parseAgentPage(typed);
  expect('problem' in result && inWords(result.problem)).toContain(says);
});

test.each([
  [{ domain: '', agent_page: 'support.example.com' }, [], ''],
  [{ domain: 'acme.freshdesk.com', agent_page: '' }, ['acme.freshdesk.com'], 'acme.freshdesk.com'],
  [
    { domain: 'acme.freshdesk.com', agent_page: 'support.example.com' },
    ['acme.freshdesk.com', 'support.example.com'],
    'support.example.com',
  ],
])('pages of %j', (freshdesk, hosts, opensAt) => {
  expect(pageHosts(freshdesk)).toEqual(hosts);
  expect(ticketHost(freshdesk)).toBe(opensAt);
});
