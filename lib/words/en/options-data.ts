export const optionsData = {
  rebuilt: 'The storage works again. Reload the pages of this extension that are open.',
  leaveQuestion: 'Leave {host}?',
  leaveBlocked: 'A reply is on its way to Freshdesk right now. Wait until it is sent, or undo it.',
  leaveDeletes:
    'This deletes from this browser: the local copy of its tickets, articles and canned replies, all drafts and their versions, the record of sent replies, the history of model costs, and both API keys. Your prompts, playbooks and other settings stay. Nothing changes in Freshdesk.',
  leaveOthers: 'The same goes for what is still here of {hosts}, set up here before.',
  cancel: 'Cancel',
  deleteAndLeave: 'Delete and leave',
  noDrafts: 'There are no drafts.',
  left: 'You left {host}. Its tickets, your drafts and the API keys are deleted here.',
  yourDrafts: 'Your drafts',
  draftsHint:
    'Drafts are kept in this browser only. Removing the extension deletes them without asking: export what you still need first.',
  exportDrafts: 'Export drafts',
  exportedWithKeys: 'Exported to {name}, with your API keys. Keep this file to yourself.',
  nothingToImport: '{name} holds nothing that can be imported. Nothing was changed.',
  notImported: 'Not imported. {problems}',
  imported: 'Imported and saved: {names}.',
  storageBroken: 'Storage that does not open',
  storageBrokenHint:
    'This browser cannot open the database of your drafts. Restart the browser first. Only if that does not help, make the database anew.',
  rebuildStorage: 'Rebuild storage',
  rebuildQuestion: 'Make the storage anew?',
  rebuildHint:
    'First all your drafts are saved to a file. Then the database is deleted and made again. Drafts and the record of sent replies come back from the second copy.',
  rebuildLoses:
    'Earlier versions of drafts and the history of model costs are lost. Look at a ticket before you send to it again.',
  rebuildBlindQuestion: 'Make the storage anew without a file?',
  rebuildBlindHint:
    'No file could be made: neither the database nor the second copy of your drafts can be read. Restarting the browser may still help.',
  rebuildBlindLoses:
    'If you go on, your drafts and the record of sent replies are lost. Look at a ticket before you send to it again.',
  rebuildWithFile: 'Export drafts and rebuild',
  rebuildBlind: 'Lose the drafts and rebuild',
  fileContents: 'Contents of the file',
  found: 'Found in {fileName}',
  leftOut: 'Left out',
  importNow: 'Import these settings',
  cancelImport: 'Cancel import',
  importHint: 'Nothing is changed yet. Importing saves at once.',
  importTexts: 'Prompts and playbooks tell the model what to write: read them before you import.',
  readText: 'Read “{title}”',
  export: 'Export',
  includeKeys: 'Include API keys',
  keysIncluded: 'Careful: whoever has this file can act in Freshdesk in your name and spend on your model account.',
  keysLeftOut: 'The file then holds your keys readable. Leave this off to share settings with colleagues.',
  exportSettings: 'Export settings',
  import: 'Import',
  importFile: 'Settings file to import',
  importFileHint:
    'A file exported here, or the config.json of the older Python program. You see what it holds before anything changes.',
  leave: 'Leave this help desk',
  leaveHint: 'Deletes everything this browser holds of {host}, and your API keys.',
  noHelpDesk: 'No help desk is set up.',
  draftsLost: { one: '1 pending draft will be lost.', other: '{count} pending drafts will be lost.' },
  draftsExported: { one: 'Exported 1 draft to {name}.', other: 'Exported {count} drafts to {name}.' },
  exportedWithoutKeys: 'Exported to {name}, without API keys.',
  exportedWithoutAddress:
    'Exported to {name}, without API keys. The API base URL is not in it either: a part of it may be a key.',
  exportedWithoutParameters:
    'Exported to {name}, without API keys. The API base URL is in it without its parameters, since one may be a key.',
  fileProblem: '{name}: {problem}',
} as const;
