import { addresses } from './addresses';

/** What stands in sentences of failures beside what the other side said. */
export const parts = {
  said: ' It said: “{detail}”{end}',
  status: ' ({status})',
  waitAMinute: 'Wait a minute and try again.',
  tryAgainIn: 'Try again in {wait}.',
  asksToWait: ' and asks to wait {wait}.',
  asksNothing: '. Wait a minute and try again.',
  hourUsed: ': what it allows in one hour is used up. Try again in an hour, or choose another model or a larger plan.',
  dayUsed: ': what it allows in one day is used up. Try again tomorrow, or choose another model or a larger plan.',
  weekUsed: ': what it allows in one week is used up. Try again next week, or choose another model or a larger plan.',
  monthUsed:
    ': what it allows in one month is used up. Try again next month, or choose another model or a larger plan.',
  seconds: '{count} s',
  minutes: '{count} min',
  hours: '{count} h',
  hoursAndMinutes: '{hours} h {count} min',
  days: { other: '{count} days' },
} as const;

/** What a failure is about, where that is no name. */
export const subjects = {
  ticket: 'Ticket {ticketId}',
  'ticket-inside': 'ticket {ticketId}',
  'help-desk': 'Your help desk',
  'read-ticket': 'read ticket {ticketId}',
  'reply-to-ticket': 'reply to ticket {ticketId}',
  'add-notes-to-ticket': 'add notes to ticket {ticketId}',
  'change-ticket': 'change ticket {ticketId}',
  'read-profile': 'read your own profile',
  'list-tickets': 'list tickets',
  'read-ticket-fields': 'read the ticket fields',
  'read-contact': 'read the contact',
  'read-knowledge': 'read the knowledge base',
  'write-articles': 'write articles',
} as const;

/** Why, where no other side said it. */
export const reasons = {
  ...addresses,
  'customer-wrote': 'The customer wrote again after you approved this reply.',
  'note-added': '{who} added a note after you approved this reply.',
  'note-added-by-somebody': 'Another agent added a note after you approved this reply.',
  'agent-replied': '{who} replied after you approved this reply.',
  'somebody-replied': 'Another agent replied after you approved this reply.',
  'agent-replied-same-text': '{who} replied with the very same text after you approved this reply.',
  'somebody-replied-same-text': 'Another agent replied with the very same text after you approved this reply.',
  'ticket-closed': 'The ticket was closed after you approved this reply. It may have been merged into another one.',
  'ticket-merged':
    'The ticket was closed after you approved this reply, and a note on it names ticket #{target}: it was probably merged into that one. Open #{target} and send from there.',
  'requester-changed': 'The requester of the ticket changed after you approved this reply.',
  'requester-changed-before': 'The requester changed.',
  'copy-gone': '{address} is no longer among the people copied on this ticket.',
  'copy-added': '{address} was added to the people copied on this ticket after you approved this reply.',
  'copy-unknown': '{address} is not copied on this ticket.',
  'status-changed': 'The status of the ticket changed after you approved this reply.',
  'status-refused': 'The status was not changed.',
  'list-out-of-order': 'The ticket list does not follow the time that was asked for.',
  'wants-length':
    'Something on the way to Freshdesk does not take what is sent so that it cannot arrive twice. Insert the draft into the reply editor and send it there',
  'not-what-was-approved': 'The stored reply is not the one you approved.',
  'second-post': 'A reply was about to be posted a second time.',
  'another-help-desk': 'This is another help desk.',
  'settings-other-help-desk': 'Settings name another help desk than {host} now.',
  'cap-nothing-spent': 'Nothing is spent this month of your cap of {cap}, and this request may cost up to {request}.',
  'cap-spent': '{spent} is spent this month of your cap of {cap}, and this request may cost up to {request}.',
  'unknown-piece': 'A piece of the answer has an unknown shape.',
  'only-redirects': 'The address only redirects to another one.',
  'list-expected': 'A list was expected.',
  'not-an-agent': 'This is not an agent.',
  'not-the-ticket': 'This is not ticket {ticketId}.',
  'not-the-contact': 'This is not the contact that was asked for.',
  'signature-placeholder':
    'Your signature holds a placeholder in {{ }} that is not known here. Correct it in Settings.',
} as const;
