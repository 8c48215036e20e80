export const optionsKnowledge = {
  intro:
    'Articles and canned replies of your help desk are copied to this browser, so that drafts rest on what your company knows. They are read again once a day, when you want a draft, and never faster than your help desk allows.',
  noHelpDesk: 'Set up your help desk first.',
  never: 'Nothing was read yet: that begins with your next draft, or now.',
  reading: 'Reading … {count} steps are left.',
  readAt: 'Last read {when}: {articles} in {folders}.',
  articles: { one: '1 article', other: '{count} articles' },
  folders: { one: '1 folder', other: '{count} folders' },
  passedOver: {
    one: 'Freshdesk failed on 1 folder; it stays as it was.',
    other: 'Freshdesk failed on {count} folders; they stay as they were.',
  },
  refused:
    'Your key has no right to read the knowledge base (asked {when}). An administrator can give your role that right; then refresh.',
  stands: 'Reading stopped, and goes on with the next check. {why}',
  refresh: 'Refresh knowledge',
  refreshing: 'Reading has begun.',
  whichFolders: 'Folders for drafts',
  whichFoldersHint:
    'What is not ticked no draft rests on. Agents-only folders help you decide, and are never quoted to customers.',
  inFolder: { one: '{path} (1 article, {audience})', other: '{path} ({count} articles, {audience})' },
  everyone: 'everyone',
  'signed-in': 'signed-in customers',
  companies: 'some companies',
  internal: 'agents only',
  helpCentre: 'Public help-centre address',
  helpCentreHint:
    'Where your customers read articles, for example help.example.com. Empty: the address of your help desk.',
  helpCentreBad: 'This is no web address. An example: help.example.com',
  saveAddress: 'Save address',
  addressSaved: 'Links to articles lead to {address}.',
  canned: 'Canned replies',
  cannedCounts: '{api} from Freshdesk, {imported} imported, {learnt} learnt from what you write again and again.',
  cannedRefused:
    'Freshdesk gives canned replies to administrators only. Paste yours below, or choose a file that an administrator exported.',
  paste: 'Paste canned replies',
  pasteHint:
    'Title in the first line, the text below it, a line of dashes (---) before the next one. A CSV or JSON export works, too.',
  cannedFile: 'Or choose a file',
  importCanned: 'Import canned replies',
  importedCanned: { one: 'Imported 1 canned reply.', other: 'Imported {count} canned replies.' },
  nothingCanned: 'There is no canned reply in it.',
  forgetImported: 'Delete imported ones',
  forgotten: 'Deleted.',
  exportKnowledge: 'Export knowledge',
  exported: 'Exported to {name}.',
  nothingToExport: 'There is nothing to export yet.',
} as const;
