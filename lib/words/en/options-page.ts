export const optionsPage = {
  noTicketOpen:
    'No ticket is open in a tab that this extension may see. Open a ticket in Freshdesk, then press the button again.',
  pageSilent: 'The page did not answer. Reload it, then press the button again.',
  reportCopied: 'Copied. Paste it into your bug report.',
  copyRefused: 'Chrome did not allow copying. Copy it from the box below.',
  barMissing:
    'On {day} no bar that this extension knows was found in your ticket page, so its buttons float at the lower right. They work as ever; move them by their handle. A page report helps us to bring them back to their place.',
  keyboardShortcuts: 'Keyboard shortcuts',
  notSet: 'not set',
  shortcutsHint: 'They act on the ticket in the active tab. Chrome keeps them at chrome://extensions/shortcuts.',
  changeShortcuts: 'Change shortcuts',
  presses: 'Drafts started from the page',
  startedMonth: 'In the last 31 days: {started} started, {refused} refused.',
  refusedHint:
    "Refused is what came without a click of yours or beyond 2 drafts at once and 6 a minute, which the side panel asks about, and what came from another help desk's page. Nothing is limited in the side panel.",
  pageReport: 'Page report',
  reportHint:
    'Buttons missing, or a draft not inserted? Open the ticket, then copy a report about how that page is built: which parts were found, the kind of editor, language and versions. It holds no ticket text, no names and no addresses.',
  copyReport: 'Copy page report',
  looking: 'Looking at the page…',
  startedToday: {
    one: 'Today: 1 draft started from the page, {refused} refused.',
    other: 'Today: {count} drafts started from the page, {refused} refused.',
  },
} as const;
