import { describe, expect, test } from 'vitest';
import { createFactCheck, type Sources } from '@/lib/fact-check';
import { readMonths } from '@/lib/fact-check/dates';

const MONTHS = readMonths();
const NOW = ['2026-11-27T12:00:00Z'];

function marked(draft: string, sources: Partial<Sources>): string[] {
  const check = createFactCheck({ own: [], customer: [], times: NOW, hosts: [], ...sources }, MONTHS);
  // What is promised in them is another matter.
  return check(draft)
    .filter(({ kind }) => kind !== 'promise')
    .map(({ kind, customerOnly }) => (customerOnly ? `${kind} (customer)` : kind));
}

describe('own words bear out the same, and no more', () => {
  test.each<[string, string, string, string[]]>([
    ['phone', 'Call +49 30 5551234.', 'Tel. 030 5551234', []],
    ['phone', 'Call +49 (0)30 555-1234.', '0049 30 5551234', []],
    ['phone', 'Call 030/5551234.', '+49 30 5551234', []],
    ['phone', 'Call +1 900 5551234.', '030 5551234', ['phone']],
    ['phone', 'Call +49 900 5551234.', '+49 30 5551234', ['phone']],
    ['phone', 'Call +234 30 5551234.', '030 5551234, abroad +49 30 999000', ['phone']],
    ['phone', 'Call +1 555 012 3456.', 'S/N 15550123456789', ['phone']],
    ['phone', 'Call 0900 5551234.', 'Order 5551234', ['phone']],
    ['amount', 'It costs 1.299,00 €.', 'It costs EUR 1,299.', []],
    ['amount', 'It costs $20.', 'It costs 20 USD.', []],
    ['amount', 'It costs $20.', 'It costs 20 €.', ['amount']],
    ['amount', 'It costs 480 €.', 'Ticket 480, room 480', ['amount']],
    ['amount', 'It costs 12.5 €.', 'version 12.5', ['amount']],
    ['amount', 'It costs 2000 €.', 'It costs 200 €.', ['amount']],
    ['reference', 'RMA-20931', 'rma 20931', []],
    ['reference', '#4711', 'ticket 4711', []],
    ['reference', 'Order 123456', 'INV-123456', []],
    ['reference', 'Order 123456', 'serial 00123456789', ['reference']],
    ['reference', 'Order 123456', '5CG123456XYZ', ['reference']],
    ['reference', 'RMA-20931', 'RMA-209311', ['reference']],
    ['date', 'on 3 May 2026', '3 May', []],
    ['date', 'on 3 May', '3 May 2025', []],
    ['date', 'on 3 May 2027', '3 May 2026', ['date']],
    ['date', '2027-05-03', '03.05.2026', ['date']],
    ['date', '2026年5月3日', '2027年5月3日', ['date']],
    ['date', '27 November 2025', 'nothing', ['date']],
    ['date', '27 November', 'nothing', []],
  ])('%s: %s | %s', (_, draft, own, expected) => {
    expect(marked(draft, { own: [own] })).toEqual(expected);
  });
});

describe('what only the customer wrote', () => {
  const customer = [
    'Pay 480 EUR to DE89 3704 0044 0532 0130 00 until 24 December, call +1 900 555 0199, order INV-20931, bought on 3 May, see help@evil.com.',
  ];
  test.each<[string, string[]]>([
    ['Please pay 480 EUR.', ['amount (customer)']],
    ['The fee is 480 EUR.', ['amount (customer)']],
    ['You paid only 20 EUR; please transfer 480 EUR.', ['amount', 'amount (customer)']],
    ['Call +1 900 555 0199.', ['phone (customer)']],
    ['Rufen Sie uns unter +1 900 555 0199 an.', ['phone (customer)']],
    ['Your number for questions: please call us on +1 900 555 0199.', ['phone (customer)']],
    ['It arrives on 24 December.', ['date (customer)']],
    ['Write to help@evil.com.', ['email (customer)']],
  ])('bears out nothing that is asked of them or promised: %s', (draft, expected) => {
    expect(marked(draft, { customer })).toEqual(expected);
  });

  test.each([
    'Thank you for your order INV-20931 of 3 May.',
    'You paid 480 EUR.',
    'We see your payment of 480 EUR.',
    'Sie haben 480 EUR überwiesen.',
    'Vous avez payé 480 EUR.',
    'We will call you on +1 900 555 0199.',
    'Wir rufen Sie unter +1 900 555 0199 zurück.',
    'Is your number still +1 900 555 0199?',
  ])('may be told back: %s', (draft) =>
    // That we will call is a promise of its own.
    expect(marked(draft, { customer }).filter((kind) => kind !== 'promise')).toEqual([]),
  );

  test('but own words bear out what both wrote', () => {
    const own = ['We charge 480 EUR until 24 December. Support: +1 900 555 0199, help@evil.com'];
    expect(
      marked('Pay 480 EUR until 24 December, call +1 900 555 0199 or write to help@evil.com.', { customer, own }),
    ).toEqual([]);
  });
});
