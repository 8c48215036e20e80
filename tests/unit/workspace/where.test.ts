import { describe, expect, it } from 'vitest';
import { readMode } from '@/components/draft/mode';
import { ticketOfTab } from '@/lib/browser/ticket-tabs';

describe('ticketOfTab', () => {
  const hosts = ['acme.freshdesk.com', 'support.example.com'];
  it.each([
    ['https://acme.freshdesk.com/a/tickets/42', 42],
    ['https://acme.freshdesk.com/a/tickets/42/edit?x=1#y', 42],
    ['https://acme.freshdesk.com/a/tickets/filters/open', null],
    ['https://support.example.com/a/tickets/42', 42],
    ['https://example.com/a/tickets/42', null],
    ['https://other.freshdesk.com/a/tickets/42', null],
    ['https://acme.freshdesk.com.evil.example/a/tickets/42', null],
    ['https://acme.freshdesk.com@evil.example/a/tickets/42', null],
    ['http://acme.freshdesk.com/a/tickets/42', null],
    ['chrome://newtab/', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (url, id) => {
    expect(ticketOfTab(url, hosts)).toBe(id);
  });
});

describe('readMode', () => {
  it.each([
    ['', '', false, { kind: 'panel' }],
    ['?ticket=42', '', false, { kind: 'ticket', ticketId: 42 }],
    ['?ticket=42', '', true, { kind: 'ticket', ticketId: 42 }],
    ['', '', true, { kind: 'client', ticketId: null }],
    ['', '#ticket=7', true, { kind: 'client', ticketId: 7 }],
    ['?ticket=abc', '', true, { kind: 'client', ticketId: null }],
    ['?ticket=-1', '', false, { kind: 'panel' }],
    ['?ticket=1.5', '#ticket=0', true, { kind: 'client', ticketId: null }],
  ])('%s%s in a tab: %s', (search, hash, inTab, mode) => {
    expect(readMode(search, hash, inTab)).toEqual(mode);
  });
});
