import { IDBFactory } from 'fake-indexeddb';
import type { DraftRow } from '@/lib/domain/draft';
import type { TicketRow } from '@/lib/domain/ticket';
import { emptyDraft } from '@/lib/drafts/empty';
import { createDraftStore } from '@/lib/drafts/store';
import { type HelpDesk, openHelpDesk } from '@/lib/storage/help-desk';
import { createJournal } from '@/lib/storage/journal';
import { memoryPorts } from '../storage/browser';

/** A help desk of its own for one test. */
export function testDesk(host = 'acme.freshdesk.com'): HelpDesk {
  return openHelpDesk(host, memoryPorts());
}

/** A journal in a storage of its own. */
export const testJournal = () => createJournal({ factory: new IDBFactory(), host: 'acme.freshdesk.com', old: null });

export const draftsOf = (desk: HelpDesk) => createDraftStore({ db: desk.work, now: Date.now });

export const draftRow = (ticketId: number, patch: Partial<DraftRow> = {}): DraftRow => ({
  ...emptyDraft(`${ticketId}:response`, ticketId, 'response', Date.now()),
  ...patch,
});

export const running = (id = 'g1'): DraftRow['generation'] => ({
  id,
  startedAt: Date.now(),
  instruction: null,
  model: 'a-model',
  step: 'writing',
});

export const ticketRow = (id: number, patch: Partial<TicketRow> = {}): TicketRow => ({
  id,
  subject: `Subject ${id}`,
  descriptionText: '',
  status: 2,
  priority: 1,
  source: 2,
  type: null,
  requesterId: 7,
  requesterName: 'Ana Souza',
  requesterEmail: 'ana@example.com',
  responderId: null,
  groupId: null,
  companyId: null,
  tags: [],
  cc: [],
  customFields: {},
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
  dueBy: null,
  deleted: false,
  spam: false,
  waiting: 1,
  ...patch,
});
