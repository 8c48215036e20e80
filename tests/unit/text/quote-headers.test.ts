import { expect, test } from 'vitest';
import { isQuoteHeader } from '@/lib/text/quote-headers';

const wrote = (name: string) => `On Mon, Nov 2, 2026 at 9:14 AM ${name} <help@acme.example> wrote:`;
const headers = (name: string) => [`From: ${name}`, 'Sent: Monday, November 2, 2026', 'To: Ann', 'Subject: Printer'];

test.each([
  ['a "wrote" line', [wrote('Support')], true],
  ['one longer than any header', [wrote('Support '.repeat(40))], false],
  ['a block of headers', headers('Support'), true],
  ['one whose sender is longer than any header', headers('Support '.repeat(40)), false],
])('H13 %s', (_, lines, announces) => {
  expect(isQuoteHeader(lines, 0)).toBe(announces);
});
