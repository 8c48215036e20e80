export const workspace = {
  ticketBefore: 'Previous ticket in the list',
  ticketAfter: 'Following ticket in the list',
  backToTickets: 'Back to tickets',
  chooseATicket: 'Choose a ticket',
  openTicket: 'Open a ticket in Freshdesk',
  openTicketHint: 'Its conversation and your drafts appear here.',
  panelHint: 'This panel follows the ticket in your active tab and keeps your drafts beside it.',
  setUp: 'Set up the assistant',
  setUpHint:
    'Enter your Freshdesk domain and API key, and the key of your model. They stay in this browser; ticket text goes only to Freshdesk and to the model endpoint that you choose.',
  openSettings: 'Open settings',
  ticketNumber: 'Ticket #{ticketId}',
  ticketOutbox: 'Outbox of this ticket',
} as const;
