import { describe, expect, test } from 'vitest';
import { describeFields } from '@/lib/assistant/prepare/structured';
import { mailCases } from '../mail-cases';
import { ticket } from './facts';

type Given = { fields: { label: string; value: string }[] };

describe('fields of a ticket', () => {
  test.each(mailCases<Given, { contains: string[] }>('d1'))('%s', (_, { fields }, { contains }) => {
    const text = describeFields(ticket({ fields }))
      .map((one) => one.text)
      .join('\n');
    for (const part of contains) expect(text).toContain(part);
  });

  test.each([
    ['Telefonmodell', 'Snom D785', 'Telefonmodell: Snom D785'],
    ['Mobile OS', '18.1.1', 'Mobile OS: 18.1.1'],
    ['Mobile', '2026.11.2', 'Mobile: 2026.11.2'],
    ['Serial number', '555-123-4567', 'Serial number: 555-123-4567'],
    ['IMEI of the phone', '356938035643809', 'IMEI of the phone: 356938035643809'],
    ['携帯電話の機種', 'SO-51E', '携帯電話の機種: SO-51E'],
    ['Phone', '030 1234567', undefined],
    ['Handy', '0170/1234567', undefined],
    ['Call-back number', '06 55501234', undefined],
    ['Tel', '555 0182 ext. 4', undefined],
    ['Order contact', 'bob@x.example', undefined],
  ])('%s %s', (label, value, said) =>
    expect(describeFields(ticket({ fields: [{ label, value }] }))[0]?.text).toBe(said),
  );
});
