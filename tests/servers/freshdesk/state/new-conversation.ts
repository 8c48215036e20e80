import { htmlToText } from '../html.ts';
import { toInstant } from '../time.ts';
import type { Conversation } from '../types.ts';

/** A customer's e-mail by default; everything in `partial` wins. Source 2 gets the nulls of a note. */
export function newConversation(
  id: number,
  ticket_id: number,
  now: number,
  partial: Partial<Conversation>,
): Conversation {
  const text = partial.body_text ?? 'It still does not work.';
  const body =
    partial.body ?? `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`;
  const created_at = partial.created_at ?? toInstant(now);
  return {
    id,
    ticket_id,
    body,
    body_text: htmlToText(body),
    incoming: true,
    private: false,
    user_id: null,
    support_email: null,
    source: 0,
    category: null,
    to_emails: [],
    from_email: null,
    cc_emails: [],
    bcc_emails: [],
    email_failure_count: null,
    outgoing_failures: null,
    thread_id: null,
    thread_message_id: null,
    created_at,
    updated_at: created_at,
    last_edited_at: null,
    last_edited_user_id: null,
    attachments: [],
    automation_id: null,
    automation_type_id: null,
    auto_response: false,
    threading_type: null,
    delivery_details: { failed_emails: [], pending_emails: [] },
    source_additional_info: null,
    ...partial,
  };
}
