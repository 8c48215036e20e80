/** Rows as the API gives them: snake case, UTC strings of whole seconds. Key sets: public recordings of live accounts, 2024-2026. */

export interface Attachment {
  id: number;
  name: string;
  content_type: string;
  size: number;
  created_at: string;
  updated_at: string;
}

interface TicketStats {
  agent_responded_at: string | null;
  requester_responded_at: string | null;
  first_responded_at: string | null;
  status_updated_at: string | null;
  reopened_at: string | null;
  resolved_at: string | null;
  closed_at: string | null;
  pending_since: string | null;
}

/** The keys of every list row. */
interface TicketRow {
  cc_emails: string[];
  fwd_emails: string[];
  reply_cc_emails: string[];
  ticket_cc_emails: string[];
  ticket_bcc_emails: string[];
  fr_escalated: boolean;
  spam: boolean;
  email_config_id: number | null;
  group_id: number | null;
  priority: number;
  requester_id: number;
  responder_id: number | null;
  source: number;
  company_id: number | null;
  status: number;
  subject: string | null;
  association_type: number | null;
  support_email: string | null;
  to_emails: string[] | null;
  product_id: number | null;
  id: number;
  type: string | null;
  due_by: string | null;
  fr_due_by: string | null;
  is_escalated: boolean;
  custom_fields: Record<string, unknown>;
  created_at: string;
  updated_at: string;
  associated_tickets_count: number | null;
  tags: string[];
  source_info: object | null;
  structured_description: object | null;
  sentiment_score: number | null;
  initial_sentiment_score: number | null;
  nr_due_by: string | null;
  nr_escalated: boolean;
}

export interface Ticket extends TicketRow {
  deleted: boolean;
  /** Closed and idle for about 120 days: only `/tickets/archived/{id}` still knows it. */
  archived: boolean;
  description: string;
  /** As it was recorded; worked out of the HTML where there is none. */
  description_text?: string;
  attachments: Attachment[];
  source_additional_info: object | null;
  stats: TicketStats;
  watcher_ids: number[];
}

export interface Conversation {
  body: string;
  body_text: string;
  id: number;
  incoming: boolean;
  private: boolean;
  user_id: number | null;
  support_email: string | null;
  source: number;
  category: number | null;
  to_emails: string[];
  from_email: string | null;
  cc_emails: string[];
  bcc_emails: string[];
  email_failure_count: number | null;
  outgoing_failures: object | null;
  thread_id: number | null;
  thread_message_id: number | null;
  created_at: string;
  updated_at: string;
  last_edited_at: string | null;
  last_edited_user_id: number | null;
  attachments: Attachment[];
  automation_id: number | null;
  automation_type_id: number | null;
  auto_response: boolean;
  ticket_id: number;
  threading_type: string | null;
  delivery_details: { failed_emails: string[]; pending_emails: string[] };
  source_additional_info: object | null;
}

export interface Contact {
  id: number;
  name: string;
  email: string;
  phone: string | null;
  mobile: string | null;
  company_id: number | null;
  language: string;
  time_zone: string;
}

export interface Company {
  id: number;
  name: string;
}

export interface Group {
  id: number;
  name: string;
  agent_ids: number[];
}

export interface Agent {
  id: number;
  name: string;
  email: string;
  /** HTML */
  signature: string | null;
  group_ids: number[];
  /** 1 all tickets, 2 those of the agent's groups, 3 only own ones. */
  ticket_scope: 1 | 2 | 3;
  admin: boolean;
  language: string;
  /** Null: this agent has no key. */
  apiKey: string | null;
  /** False: deactivated; what the key is then answered with is not known. */
  active?: boolean;
}
