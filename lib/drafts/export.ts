import type { DraftRow } from '@/lib/storage/rows';

const KIND = { response: 'Customer response', instructions: 'Tech instructions' } as const;
const LINE = '='.repeat(72);

/** Drafts as a text file that a person can read and copy from, newest first. Empty ones are left out. */
export function draftsAsText(drafts: readonly DraftRow[], host: string, at: number): { text: string; count: number } {
  const written = drafts.filter((draft) => draft.text.trim() !== '').sort((a, b) => b.updatedAt - a.updatedAt);
  const parts = written.map((draft) =>
    [
      LINE,
      `Ticket #${draft.ticketId}: ${draft.ticketSubject || '(no subject)'}`,
      `${KIND[draft.kind]} · ${state(draft)} · changed ${new Date(draft.updatedAt).toISOString()}`,
      LINE,
      '',
      draft.text,
      '',
    ].join('\n'),
  );
  const head = `Drafts of ${host}, exported ${new Date(at).toISOString()}\n`;
  return { text: [head, ...parts].join('\n'), count: written.length };
}

function state({ state: how, disposition }: DraftRow): string {
  if (disposition === 'sent' || disposition === 'noted') return 'sent';
  if (disposition === 'dismissed') return 'dismissed';
  return how === 'ready' ? 'not sent' : 'not sent, incomplete';
}
