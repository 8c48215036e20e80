export const notifications = {
  product: 'Assistant for Freshdesk',
  badge: 'Assistant for Freshdesk: {text} tickets wait',
  oneTicket: 'Ticket #{ticketId}',
  waiting: { one: '1 ticket waits for you', other: '{count} tickets wait for you' },
  noSubject: 'It has no subject.',
  openInbox: 'Open the inbox to see them.',
} as const;
