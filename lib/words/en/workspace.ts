export const workspace = {
  backToTickets: 'Back to tickets',
  chooseATicket: 'Choose a ticket',
  openATicketInFreshdesk: 'Open a ticket in Freshdesk',
  itsConversationAndYourDrafts: 'Its conversation and your drafts appear here.',
  thisPanelFollowsTheTicket: 'This panel follows the ticket in your active tab and keeps your drafts beside it.',
  setUpTheAssistant: 'Set up the assistant',
  enterYourFreshdeskDomainAnd:
    'Enter your Freshdesk domain and API key, and the key of your model. They stay in this browser; ticket text goes only to Freshdesk and to the model endpoint that you choose.',
  openSettings: 'Open settings',
  ticketNumber: 'Ticket #{ticketId}',
  outboxOfThisTicket: 'Outbox of this ticket',
} as const;
