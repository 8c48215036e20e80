import { describe, expect, test } from 'vitest';
import { readConversation, readTicket } from '@/lib/freshdesk/rows';
import { mailCases } from '../mail-cases';

type Given = { row: object; field: string };

const ticketField = (row: object, field: string) =>
  (readTicket({ id: 1, updated_at: '2026-11-20T10:00:00Z', ...row })?.ticket as Record<string, unknown> | undefined)?.[
    field
  ];
const conversationField = (row: object, field: string) =>
  (readConversation({ id: 1, incoming: true, ...row }, 41) as Record<string, unknown> | null)?.[field];

describe('shapes that rows came in', () => {
  test.each(mailCases<Given, { equals: unknown }>('r2', 'r3', 'r5', 'r6'))('%s', (_, { row, field }, { equals }) =>
    expect(ticketField(row, field)).toEqual(equals),
  );

  test.each(mailCases<Given, { equals: unknown }>('r4'))('%s', (_, { row, field }, { equals }) =>
    expect(conversationField(row, field)).toEqual(equals),
  );

  test.each([
    ['cc_emails', 'a@x.example;b@x.example', 'cc', ['a@x.example', 'b@x.example']],
    ['cc_emails', 'Lee, Ann <ann@x.example>, bob@x.example', 'cc', ['Lee, Ann <ann@x.example>', 'bob@x.example']],
    [
      'cc_emails',
      ['"Lee, Ann" <ann@x.example>', 'a@x.example, b@x.example'],
      'cc',
      ['"Lee, Ann" <ann@x.example>', 'a@x.example', 'b@x.example'],
    ],
    ['cc_emails', '"Lee, Ann <ann@x.example>, bob@x.example', 'cc', ['"Lee, Ann <ann@x.example>', 'bob@x.example']],
    ['cc_emails', [{ name: 'Ann', email: 'ann@x.example' }], 'cc', ['ann@x.example']],
    ['cc_emails', null, 'cc', []],
    ['tags', 'vip, new', 'tags', ['vip', 'new']],
    ['tags', [{ name: 'vip' }, 7, null, ['a', 'b']], 'tags', ['vip', 'a', 'b']],
    ['subject', 0, 'subject', '0'],
    ['subject', null, 'subject', ''],
    [
      'custom_fields',
      { cf_a: [], cf_b: [1, true], cf_c: { value: 'VPN' }, cf_d: [{ label: 'x' }, 'y'] },
      'customFields',
      {
        cf_b: '1, true',
        cf_c: 'VPN',
        cf_d: 'x, y',
      },
    ],
  ])('%s %j', (name, value, field, expected) => expect(ticketField({ [name]: value }, field)).toEqual(expected));

  test.each([
    ['<ann@x.example>', 'ann@x.example'],
    ['"" <ann@x.example>', 'ann@x.example'],
    ['"Lee, Ann" <ann@x.example>', 'Lee, Ann'],
    ["'Ann Lee' <ann@x.example>", 'Ann Lee'],
    ['ann@x.example', 'ann@x.example'],
  ])('a message from %s', (from_email, author) => expect(conversationField({ from_email }, 'author')).toBe(author));
});
