import type { ConversationRow, ThreadRow } from '@/lib/domain/conversation';
import type { Approval, DeliveryRow } from '@/lib/domain/delivery';
import type { TicketRow } from '@/lib/domain/ticket';

const APPROVAL: Approval = {
  ticketId: 4711,
  host: 'acme.freshdesk.com',
  text: 'Hello Nora,\n\nplease restart the router.',
  html: '<p>Hello Nora,</p><p>please restart the router.</p>',
  bodyHash: 'hash',
  requesterId: 900,
  to: ['nora@example.com'],
  cc: [],
  lastConversationId: 77,
  ticketStatus: 2,
  agentId: 42,
};

/** An approved reply whose undo window ends at 10 000 ms of session `s1`. */
export const delivery = (patch: Partial<DeliveryRow> = {}): DeliveryRow => ({
  id: 'd1',
  ticketId: 4711,
  kind: 'reply',
  state: 'holding',
  approval: APPROVAL,
  ticketSubject: 'Router',
  createdAt: 0,
  deadline: 10_000,
  session: 's1',
  highWater: null,
  attemptedAt: null,
  probes: 0,
  conversationId: null,
  sentAt: null,
  failure: null,
  statusAfter: null,
  statusStep: 'none',
  ...patch,
});

export const ticket = (patch: Partial<TicketRow> = {}): TicketRow => ({
  id: 4711,
  subject: 'Router',
  descriptionText: 'It drops.',
  status: 2,
  priority: 1,
  source: 1,
  type: null,
  requesterId: 900,
  requesterName: 'Nora Example',
  requesterEmail: 'nora@example.com',
  responderId: null,
  groupId: null,
  companyId: null,
  tags: [],
  cc: [],
  customFields: {},
  createdAt: '2026-11-19T10:00:00Z',
  updatedAt: '2026-11-20T10:00:00Z',
  dueBy: null,
  deleted: false,
  spam: false,
  waiting: 1,
  ...patch,
});

export const conversation = (patch: Partial<ConversationRow> = {}): ConversationRow => ({
  id: 77,
  ticketId: 4711,
  role: 'requester',
  userId: 900,
  author: 'Nora Example',
  text: 'Any news?',
  to: [],
  cc: [],
  bcc: [],
  createdAt: '2026-11-20T09:00:00Z',
  automatic: false,
  source: 0,
  attachments: [],
  ...patch,
});

export const thread = (conversations: ConversationRow[] = [conversation()]): ThreadRow => ({
  ticketId: 4711,
  fetchedAt: 0,
  ticketUpdatedAt: '2026-11-20T10:00:00Z',
  attachments: [],
  conversations,
});
