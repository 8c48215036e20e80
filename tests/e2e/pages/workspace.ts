import type { Page } from '@playwright/test';

/** The workspace of one ticket, by the names a person hears. */
export const workspace = (page: Page) => {
  const response = page.getByRole('region', { name: 'Customer response' });
  const instructions = page.getByRole('region', { name: 'Tech instructions' });
  const dialog = page.getByRole('dialog', { name: 'Send this reply?' });
  return {
    page,
    subject: page.getByRole('heading', { level: 1 }),
    conversation: page.getByRole('region', { name: 'Conversation' }),
    messages: page.getByRole('region', { name: 'Conversation' }).getByRole('article'),
    response,
    draft: response.getByRole('textbox', { name: 'Response draft' }),
    generate: response.getByRole('button', { name: 'Generate Response' }),
    stop: response.getByRole('button', { name: 'Stop generating' }),
    refinement: response.getByRole('textbox', { name: 'Refinement instructions' }),
    refine: response.getByRole('button', { name: 'Refine', exact: true }),
    insert: response.getByRole('button', { name: 'Insert into reply' }),
    copy: response.getByRole('button', { name: 'Copy response' }),
    /** Before the first request of a help desk. */
    letGo: response.getByRole('button', { name: 'Let it go and write the draft' }),
    send: response.getByRole('button', { name: 'Send Response' }),
    /** What the draft claims and the ticket does not hold. */
    claims: response.getByRole('list', { name: 'Check before sending' }).getByRole('listitem'),
    questions: response.getByRole('list', { name: 'Follow-up questions' }),
    status: (name: string) => response.getByText(name, { exact: true }),
    chip: (name: string) => response.getByRole('button', { name }),
    instructions,
    instructionsDraft: instructions.getByRole('textbox', { name: 'Tech instructions draft' }),
    generateInstructions: instructions.getByRole('button', { name: 'Generate Tech Instructions' }),
    addNote: instructions.getByRole('button', { name: 'Add as private note' }),
    dialog,
    textToSend: dialog.getByRole('group', { name: 'Text of the reply' }),
    /** What stands below the draft and goes out with it. */
    signature: response.getByText(/^Signature, added when sent from here/).locator('..'),
    claimsToSend: dialog.getByRole('list', { name: 'Check before sending' }).getByRole('listitem'),
    confirmSend: dialog.getByRole('button', { name: 'Send reply' }),
    sent: response.getByRole('status', { name: 'Sent', exact: true }),
    /** Deliveries of this ticket; in the mail client, of all tickets. */
    outbox: page.getByRole('list', { name: 'Outbox', exact: true }),
    editedElsewhere: page.getByText('Being edited in another tab'),
    /** The answer to what is asked before own words make room for a new draft. */
    replaceIt: page.getByRole('button', { name: 'Replace it' }),
    editHere: page.getByRole('button', { name: 'Edit here' }),
    lost: page.getByRole('alert').filter({ hasText: 'This browser lost' }),
    undo: page.getByRole('button', { name: 'Undo' }),
  };
};
