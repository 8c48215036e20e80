/** What stands beside the drafts in a file of them. */
export const draftExport = {
  head: 'Drafts of {host}, exported {at}',
  ticket: 'Ticket #{ticketId}: {subject}',
  noSubject: '(no subject)',
  about: '{kind} · {state} · changed {at}',
  response: 'Customer response',
  instructions: 'Tech instructions',
  sent: 'sent',
  dismissed: 'dismissed',
  notSent: 'not sent',
  notSentIncomplete: 'not sent, incomplete',
} as const;
