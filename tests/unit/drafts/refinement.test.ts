import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import type { VersionRow } from '@/lib/domain/draft';
import { emptyDraft } from '@/lib/drafts/empty';
import { refinementOf } from '@/lib/drafts/refinement';
import { openWork } from '@/lib/storage/work';

const made = 'generated' as const;
const edited = 'edited' as const;

test.each<[string, string[], string[]]>([
  ['none before', [made], []],
  [
    'in their order, whatever was typed between',
    [made, 'shorter', edited, 'in French', edited],
    ['shorter', 'in French'],
  ],
  ['not those of the draft that was there before', [made, 'shorter', made, 'in French'], ['in French']],
  ['of a text that a person began', [edited, 'friendlier'], ['friendlier']],
])('earlier instructions: %s', async (_, origins, expected) => {
  const db = openWork('acme.freshdesk.com', { indexedDB: new IDBFactory(), IDBKeyRange });
  const reason = 'The model is missing.';
  const draft = {
    ...emptyDraft('7:response', 7, 'response', 1),
    text: 'Hi',
    status: 'needs_follow_up' as const,
    reason,
  };
  const kept = (draftId: string, origin: string, at: number): VersionRow => ({
    draftId,
    text: `${at}`,
    status: null,
    reason: null,
    origin: origin === made || origin === edited ? { kind: origin } : { kind: 'refined', instruction: origin },
    createdAt: 1,
  });
  await db.versions.bulkAdd([
    ...origins.map((origin, at) => kept('7:response', origin, at)),
    kept('8:response', 'of another draft', 99),
  ]);
  expect(await refinementOf(db, draft, 'offer a voucher')).toMatchObject({
    instruction: 'offer a voucher',
    currentText: 'Hi',
    former: { status: 'needs_follow_up', reason, questions: [] },
    earlier: expected,
  });
});
