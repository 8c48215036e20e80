import { describe, expect, test } from 'vitest';
import { emptyDraft } from '@/lib/drafts/empty';
import { draftsAsText, withBeside } from '@/lib/drafts/export';

const draft = (text: string) => ({ ...emptyDraft('1:response', 1, 'response', 1000), ticketSubject: 'VPN', text });

describe('what lies beside the database is in the file too (U10)', () => {
  test.each([
    { name: 'the very text of the draft', beside: [{ id: '1:response', text: 'saved' }], texts: ['saved'] },
    {
      name: 'another text of it: both',
      beside: [{ id: '1:response', text: 'saved, and more', at: 2000 }],
      texts: ['saved', 'saved, and more'],
    },
    {
      name: 'the same from two places: once',
      beside: [
        { id: '1:response', text: 'typed', at: 2000 },
        { id: '1:response', text: 'typed', at: 1500 },
      ],
      texts: ['saved', 'typed'],
    },
    {
      name: 'of a draft that is in no database',
      beside: [{ id: '2:instructions', text: 'only here', at: 1, ticketSubject: 'Printer' }],
      texts: ['saved', 'only here'],
    },
    { name: 'what is no draft', beside: [{ id: 'x', text: 'noise' }], texts: ['saved'] },
  ])('$name', ({ beside, texts }) => {
    expect(withBeside([draft('saved')], beside).map((row) => row.text)).toEqual(texts);
  });

  test('under its ticket, newest first', () => {
    const rows = withBeside(
      [draft('saved')],
      [{ id: '2:instructions', text: 'only here', at: 5000, ticketSubject: 'Printer' }],
    );
    const { text, count } = draftsAsText(rows, 'acme.freshdesk.com', 9000);
    expect(count).toBe(2);
    expect(text).toMatch(
      /Ticket #2: Printer\nTech instructions · not sent[\s\S]*only here[\s\S]*Ticket #1: VPN[\s\S]*saved/,
    );
  });
});
