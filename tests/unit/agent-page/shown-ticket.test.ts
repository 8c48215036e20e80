import { expect, test } from 'vitest';
import { watchUrl } from '@/lib/agent-page/navigation';
import { showsAnotherTicket } from '@/lib/agent-page/shown-ticket';

const page = ({ album, title = '' }: { album?: string; title?: string }) =>
  ({ title, querySelector: () => (album === undefined ? null : { dataset: { album } }) }) as unknown as Document;

test.each([
  ['the request of another ticket', { album: 'ticket_41' }, true],
  ['the title of another ticket', { title: '[#41] Invoice : Support' }, true],
  ['one mark that is right and one that is not', { album: 'ticket_42', title: '[#41] Invoice' }, true],
  ['its own marks', { album: 'ticket_42', title: '[#42] Invoice : Support' }, false],
  ['no mark at all', { title: 'Freshdesk' }, false],
  ['a number elsewhere in the title', { title: 'Invoice for order [#41]' }, false],
])('P1 P3 a page with %s', (_name, marks, other) => {
  expect(showsAnotherTicket(page(marks), 42)).toBe(other);
});

test('P1 P5 each move to another address is told once, however the page moved', () => {
  const navigation = new EventTarget();
  const view = Object.assign(new EventTarget(), { location: { href: 'https://a.example/a/tickets/1' }, navigation });
  const { signal, abort } = (() => {
    const controller = new AbortController();
    return { signal: controller.signal, abort: () => controller.abort() };
  })();
  const seen: string[] = [];
  const check = watchUrl(view as unknown as Window, signal, () => seen.push(view.location.href.slice(-1)));
  check();
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(seen).toEqual([]);
  view.location.href = 'https://a.example/a/tickets/2';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(seen).toEqual(['2']);
  check();
  view.location.href = 'https://a.example/a/tickets/3';
  // Out of the back/forward cache.
  view.dispatchEvent(new Event('pageshow'));
  expect(seen).toEqual(['2', '3']);
  view.location.href = 'https://a.example/a/tickets/4';
  check();
  abort();
  view.location.href = 'https://a.example/a/tickets/5';
  check();
  expect(seen).toEqual(['2', '3', '4']);
});
