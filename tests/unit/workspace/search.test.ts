import { expect, it } from 'vitest';
import { haystack, type ListFilter, select } from '@/entrypoints/sidepanel/stores/search';
import { draftRow, ticketRow } from './helpers';

const rows = [
  ticketRow(10, { subject: 'VPN drops', requesterName: 'Zoë Ångström' }),
  ticketRow(11, { subject: 'Printer', waiting: 0, descriptionText: 'Paper jam on floor 3' }),
  ticketRow(12, { subject: 'Wi-Fi' }),
];
const texts = new Map([[12, haystack(ticketRow(12, { subject: 'Wi-Fi' }), 'Ben\nThe access point was replaced')]]);

const cases: [string, ListFilter, number[]][] = [
  ['', 'all', [10, 11, 12]],
  ['', 'waiting', [10, 12]],
  ['', 'draft', [11]],
  ['vpn', 'all', [10]],
  ['zoe angstrom', 'all', [10]],
  ['floor paper', 'all', [11]],
  ['access POINT', 'all', [12]],
  ['#12', 'all', [12]],
  ['ana@example.com wi-fi', 'all', [12]],
  ['printer', 'waiting', []],
  ['nothing like it', 'all', []],
];

it.each(cases)('finds “%s” among %s', (query, filter, ids) => {
  const found = select(rows, { query, filter, texts, drafts: [draftRow(11)] });
  expect(found.map((row) => row.id)).toEqual(ids);
});
