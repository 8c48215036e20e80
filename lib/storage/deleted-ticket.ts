import type { TicketRow } from '@/lib/domain/ticket';

/**
 * What stays of a ticket that was deleted in Freshdesk: that it is gone, and since when. Nothing that anybody wrote, no
 * name and no address.
 */
export const withoutText = <T extends TicketRow>(row: T): T => ({
  ...row,
  subject: '',
  descriptionText: '',
  requesterName: null,
  requesterEmail: null,
  tags: [],
  cc: [],
  customFields: {},
  deleted: true,
  waiting: 0,
});
