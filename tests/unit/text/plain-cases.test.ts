import { expect, test } from 'vitest';
import { toPlainText } from '@/lib/text/plain-text';
import { textToHtml } from '@/lib/text/text-to-html';
import { mailCases } from '../mail-cases';

type Input = { text: string };
type Want = { equals?: string; contains?: string[] };

test.each(mailCases<Input, Want>(...Array.from({ length: 10 }, (_, at) => `p${at + 1}`)))(
  'Markdown of a model: %s',
  (_id, { text }, { equals }) => expect(toPlainText(text)).toBe(equals),
);

test.each(mailCases<Input, Want>('b1', 'b3', 'b4'))('a reply as it is sent: %s', (_id, { text }, want) => {
  const html = textToHtml(text);
  if (want.equals !== undefined) expect(html).toBe(want.equals);
  for (const part of want.contains ?? []) expect(html).toContain(part);
});
