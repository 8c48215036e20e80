import type { DraftRow } from '@/lib/domain/draft';
import type { TicketRow } from '@/lib/domain/ticket';

const DAY = 86_400_000;
const WORDS =
  'the vpn drops every few minutes since the update of the client and nobody in the office can print '.repeat(24);

/** A ticket of about 2.9 kB as JSON, the mean of real ones with their first message. */
export const ticketRow = (id: number): TicketRow => ({
  id,
  subject: `VPN drops every few minutes, report ${id}`,
  descriptionText: `${id} ${WORDS}`,
  status: 2 + (id % 4),
  priority: 1 + (id % 4),
  source: 1,
  type: 'Incident',
  requesterId: 5000 + (id % 700),
  requesterName: `Person ${id % 700}`,
  requesterEmail: `person${id % 700}@example.com`,
  responderId: id % 3 ? 7000 + (id % 12) : null,
  groupId: 9,
  companyId: 11,
  tags: ['vpn', 'remote'],
  cc: [],
  customFields: { cf_site: 'North', cf_floor: id % 9 },
  createdAt: new Date(1.79e12 - (id % 900) * DAY).toISOString(),
  updatedAt: new Date(1.79e12 + ((id * 7919) % 100_000) * 1000).toISOString().replace('.000', ''),
  dueBy: null,
  deleted: false,
  spam: false,
  waiting: id % 4 === 0 ? 1 : 0,
});

export const draftRow = (ticketId: number): DraftRow => ({
  id: `${ticketId}:response`,
  ticketId,
  kind: 'response',
  ticketSubject: `VPN drops every few minutes, report ${ticketId}`,
  requesterName: `Person ${ticketId % 700}`,
  text: WORDS.slice(0, 900),
  edited: false,
  state: 'ready',
  failure: null,
  status: 'final_solution',
  reason: 'The steps settle it.',
  followUpQuestions: [],
  generation: null,
  omittedMessages: 0,
  fromSubjectOnly: false,
  disposition: ticketId % 2 ? 'pending' : 'sent',
  createdAt: 1.79e12,
  updatedAt: 1.79e12 + ((ticketId * 7919) % 100_000) * 1000,
});

export const pagesOf = <T>(rows: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, page) => rows.slice(page * size, (page + 1) * size));
