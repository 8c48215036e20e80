/** What Chrome shows of the extension in its own pages. */
export const manifest = {
  description:
    'Drafts replies and technical instructions from the ticket you are reading. Your keys, your model, no server of ours.',
  generate: 'Generate Response for the ticket in this tab',
  instructions: 'Write Tech Instructions for the ticket in this tab',
  insert: 'Insert the draft into the reply editor',
  workspace: 'Open the workspace beside the ticket',
} as const;
