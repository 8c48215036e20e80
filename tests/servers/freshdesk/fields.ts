/** What an administrator would have set up. Status: agent's label, customer's label. */
export const STATUSES: Record<number, readonly [string, string]> = {
  2: ['Open', 'Being Processed'],
  3: ['Pending', 'Awaiting your Reply'],
  4: ['Resolved', 'This ticket has been Resolved'],
  5: ['Closed', 'This ticket has been Closed'],
  6: ['Waiting on Customer', 'Awaiting your Reply'],
  7: ['Waiting on Third Party', 'Being Processed'],
  8: ['Waiting for Parts', 'Being Processed'],
  // (public recording, 2026-08)
  9000: ['Assigned to AI Agent', 'Being Processed'],
};

export const PRIORITIES = { Low: 1, Medium: 2, High: 3, Urgent: 4 };

export const SOURCES = {
  Email: 1,
  Portal: 2,
  Phone: 3,
  Forum: 4,
  Twitter: 5,
  Facebook: 6,
  Chat: 7,
  MobiHelp: 8,
  'Feedback Widget': 9,
  'Outbound Email': 10,
  Ecommerce: 11,
  Bot: 12,
  Whatsapp: 13,
};

export const TYPES = ['Question', 'Incident', 'Problem', 'Service Request'];

export const SUPPORT_ADDRESS = 'support@acme.freshdesk.com';
export const PORTAL_NAME = 'Acme Support';

export const RESOLVED = 4;
export const CLOSED = 5;
export const TWITTER = 5;
export const WEB_CHAT = 15;
