import { expect, test } from 'vitest';
import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket } from '@/lib/domain/ticket';
import { proposeArticle } from '@/lib/knowledge/article-draft';

const STEPS =
  'open the rear flap of the scanner, take out the separation roller and wipe it with a damp cloth. Then put it back until it clicks, close the flap and scan a test page.';

const solved = (text: string, more: Partial<StoredTicket> = {}): [StoredTicket, ThreadRow] => [
  {
    ...{ id: 7, status: 4, deleted: false, spam: false, type: null, companyId: null },
    ...{
      subject: 'Scanner of Jonas Weber jams',
      requesterName: 'Jonas Weber',
      requesterEmail: 'jonas.weber@example.net',
    },
    ...{ cc: [], customFields: {}, tags: [] },
    ...more,
  } as unknown as StoredTicket,
  {
    ticketId: 7,
    conversations: [
      { role: 'agent', automatic: false, source: 0, author: 'Dana', text, createdAt: '2026-11-01T00:00:00Z' },
    ],
  } as unknown as ThreadRow,
];

test('the reply that solved a ticket, without greeting, signature and its customer', () => {
  const text = `Hello Jonas Weber,\n\n${STEPS} Your order 55-20931 stays open, we write to jonas.weber@example.net.\n\nKind regards\nDana`;
  const proposal = proposeArticle(...solved(text));
  expect(proposal?.text).toMatch(/^open the rear flap[\s\S]*scan a test page\./);
  expect(proposal?.title).toMatch(/^Scanner of .* jams$/);
  expect(JSON.stringify(proposal)).not.toMatch(/Jonas|Weber|20931|example\.net|Dana/);
  expect(proposal?.replaced).toBeGreaterThanOrEqual(3);
});

test('a first line that is no greeting stays', () => {
  expect(proposeArticle(...solved(`The roller is dirty.\n${STEPS}`))?.text).toMatch(/^The roller is dirty\./);
});

test('nothing is offered where no reply solved it', () => {
  expect(proposeArticle(...solved(STEPS, { status: 2 }))).toBeNull();
  expect(proposeArticle(...solved('Done.'))).toBeNull();
});
