import { expect, test } from 'vitest';
import { createFactCheck } from '@/lib/assistant/unsupported';
import { readMonths } from '@/lib/assistant/unsupported/dates';
import { sourcesOf } from '@/lib/drafts/sources';
import { EMPTY_NAMES } from '@/lib/tickets/names';
import { conversation, thread, ticket } from '../outbox/delivery';

const sources = sourcesOf({
  ticket: ticket({
    descriptionText: 'Order 998877, bought on 3 May. https://portal.example.com/x and https://lure.example/x fail.',
    cc: ['boss@example.com'],
    dueBy: '2026-12-24T12:00:00Z',
    customFields: { cf_asset: 'PC-20931' },
  }),
  thread: thread([
    conversation({ role: 'agent', text: 'See https://docs.example/a. It costs 20 €.' }),
    conversation({ id: 78, role: 'note', text: 'We may refund it. Call 030 5551234.' }),
    conversation({ id: 79, text: 'I want compensation!' }),
  ]),
  names: EMPTY_NAMES,
  host: 'acme.freshdesk.com',
  account: { name: 'Dana Reyes', email: 'dana@acme.example' },
  guidance: ['Answered within 2 days.'],
  instructions: ['offer a 10 % discount'],
  now: Date.parse('2026-11-27T12:00:00Z'),
});

test.each<[string, string[]]>([
  ['Order 998877 of 3 May, PC-20931, ticket #4711', []],
  ['until December 24, or today, 27 November, or in your mail of November 20', []],
  ['We refund it, it costs €20, see https://docs.example/a, call +49 30 5551234', []],
  ['dana@acme.example, boss@example.com, nora@example.com', []],
  ['within 2 business days, with a discount', []],
  ['https://acme.freshdesk.com/support/tickets/4711 and https://portal.example.com/x', []],
  ['https://lure.example/x with compensation', ['https://lure.example/x', 'compensation']],
  ['https://docs.example/b, $30, within 3 days', ['https://docs.example/b', '$30', 'within 3 days']],
])('%s: %j', (draft, unsupported) => {
  const check = createFactCheck(sources, readMonths());
  expect(check(draft).map(({ text }) => text)).toEqual(unsupported);
});
