import { expect, test } from 'vitest';
import { shareWithin, similarity } from '@/lib/text/overlap';
import { growth, LINEAR } from '../growth';

const REPLY = 'PleaserestarttherouterandtellmewhetherthelightturnsgreenIwillcallyoutomorrow';
/** Forty thousand letters of ordinary English about other things. */
const LONG = Array.from(
  { length: 400 },
  (_, at) => `Thecustomeraskedusaboutinvoicenumber${at}andwhetherthedeliverywouldarriveonMondayoritherday`,
).join('');

test.each([
  ['itself', REPLY, 1, 1],
  ['with more around it', `Hi${REPLY}DanaFisherAcme`, 1, 1],
  ['one word changed', REPLY.replace('router', 'modem'), 0.8, 1],
  ['half of it', REPLY.slice(0, 40), 0.4, 0.6],
  ['nothing of it', 'WehavesentyouanewlaptopbagandaskedthewarehousetopackitwithcareforMonday', 0, 0.15],
  ['a long text of the same language', LONG, 0, 0.35],
  ['nothing', '', 0, 0],
])('share of a reply within %s', (_name, whole, least, most) => {
  const share = shareWithin(REPLY, whole);
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

test('texts too short to compare have nothing in common', () => {
  expect(shareWithin('Hi', 'Hi there')).toBe(0);
  expect(similarity('Hi', 'Ho')).toBe(0);
  expect(similarity('Hi', 'Hi')).toBe(1);
});

test.each(['a', 'ab', 'abcde', 'aaaaab'])('time grows with the input: %j', (part) => {
  const work = (size: number) =>
    void [shareWithin(part.repeat(size), part.repeat(size)), similarity(part.repeat(size), `${part.repeat(size)}x`)];
  expect(growth(work, 60_000)).toBeLessThan(LINEAR);
});
