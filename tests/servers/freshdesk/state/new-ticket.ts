import { SUPPORT_ADDRESS } from '../fields.ts';
import { DAY, HOUR, toInstant } from '../time.ts';
import type { Ticket } from '../types.ts';

/** A plain open e-mail ticket; everything in `partial` wins. */
export function newTicket(id: number, now: number, partial: Partial<Ticket>): Ticket {
  const created_at = partial.created_at ?? toInstant(now);
  const created = Date.parse(created_at);
  const due_by = toInstant(created + 3 * DAY);
  const fr_due_by = toInstant(created + 8 * HOUR);
  return {
    id,
    subject: 'Help needed',
    description: '<p>Something does not work.</p>',
    cc_emails: [],
    fwd_emails: [],
    reply_cc_emails: partial.cc_emails ?? [],
    ticket_cc_emails: partial.cc_emails ?? [],
    ticket_bcc_emails: [],
    fr_escalated: false,
    spam: false,
    deleted: false,
    archived: false,
    email_config_id: null,
    group_id: null,
    priority: 2,
    requester_id: 900001,
    responder_id: null,
    source: 1,
    company_id: null,
    status: 2,
    association_type: null,
    support_email: SUPPORT_ADDRESS,
    to_emails: [SUPPORT_ADDRESS],
    product_id: null,
    type: null,
    due_by,
    fr_due_by,
    // Those already overdue at the start were escalated before it.
    is_escalated: Date.parse(due_by) < now,
    custom_fields: { cf_asset_tag: null },
    created_at,
    updated_at: created_at,
    associated_tickets_count: null,
    tags: [],
    source_info: null,
    structured_description: null,
    sentiment_score: null,
    initial_sentiment_score: null,
    nr_due_by: null,
    nr_escalated: false,
    attachments: [],
    source_additional_info: null,
    stats: {
      agent_responded_at: null,
      requester_responded_at: null,
      first_responded_at: null,
      status_updated_at: created_at,
      reopened_at: null,
      resolved_at: partial.status === 4 ? created_at : null,
      closed_at: partial.status === 5 ? created_at : null,
      pending_since: partial.status === 3 ? created_at : null,
    },
    watcher_ids: [],
    ...partial,
  };
}
