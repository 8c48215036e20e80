/**
 * What a model can be asked to write for a ticket, by the ids that stored rows and messages carry: the one list of them.
 * Plain values, since every Freshdesk page loads this file; how each is asked for is in lib/assistant/tasks.
 */
export const DRAFT_KINDS = ['response', 'instructions'] as const;

export type DraftKind = (typeof DRAFT_KINDS)[number];

/** As what the text goes to Freshdesk; null where it is for reading only. */
export const DELIVERED_AS: Readonly<Record<DraftKind, 'reply' | 'note' | null>> = {
  response: 'reply',
  instructions: 'note',
};
