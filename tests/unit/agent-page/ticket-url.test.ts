import { describe, expect, it } from 'vitest';
import { ticketIdFromUrl, ticketUrl } from '@/lib/domain/ticket-url';

describe('ticketIdFromUrl', () => {
  it.each([
    ['https://acme.freshdesk.com/a/tickets/4711', 4711],
    ['https://acme.freshdesk.com/a/tickets/4711/', 4711],
    ['https://acme.freshdesk.com/a/tickets/4711?note=50002', 4711],
    ['https://acme.freshdesk.com/a/tickets/4711#reply', 4711],
    ['https://acme.freshdesk.com/a/tickets/4711/activities', 4711],
    ['https://acme.freshdesk.com:443/a/tickets/1', 1],
    ['https://support.example.org/a/tickets/12', 12],
    ['https://acme.freshdesk.com/a/tickets/999999999999999', 999_999_999_999_999],
  ])('%s shows a ticket', (url, id) => {
    expect(ticketIdFromUrl(url)).toBe(id);
    expect(ticketIdFromUrl(new URL(url))).toBe(id);
  });

  it.each([
    'https://acme.freshdesk.com/a/tickets',
    'https://acme.freshdesk.com/a/tickets/',
    'https://acme.freshdesk.com/a/tickets/new',
    'https://acme.freshdesk.com/a/tickets/filters/unresolved',
    'https://acme.freshdesk.com/a/tickets/filters/4711',
    'https://acme.freshdesk.com/a/tickets/4711abc',
    'https://acme.freshdesk.com/a/tickets/0',
    'https://acme.freshdesk.com/a/tickets/007',
    'https://acme.freshdesk.com/a/tickets/-5',
    'https://acme.freshdesk.com/a/tickets/4.5',
    'https://acme.freshdesk.com/a/tickets/99999999999999999999',
    'https://acme.freshdesk.com/a/contacts/4711',
    'https://acme.freshdesk.com/support/tickets/4711',
    'https://acme.freshdesk.com/helpdesk/tickets/4711',
    'https://acme.freshdesk.com/x/a/tickets/4711',
    'https://acme.freshdesk.com/?next=/a/tickets/4711',
    'https://acme.freshservice.com/a/tickets/4711',
    'https://freshservice.com/a/tickets/4711',
    'chrome-extension://abc/a/tickets/4711',
    'not a url',
    '',
  ])('%s shows none', (url) => {
    expect(ticketIdFromUrl(url)).toBeNull();
  });

  it('does not mistake another product name for Freshservice', () => {
    expect(ticketIdFromUrl('https://notfreshservice.com/a/tickets/1')).toBe(1);
  });

  it('reads back what ticketUrl writes', () => {
    expect(ticketIdFromUrl(ticketUrl('acme.freshdesk.com', 4711))).toBe(4711);
  });
});
