import type { DraftRow } from '@/lib/domain/draft';
import { DRAFT_KINDS, type DraftKind } from '@/lib/domain/draft-kinds';
import { emptyDraft } from './empty';

const KIND: Record<DraftKind, string> = { response: 'Customer response', instructions: 'Tech instructions' };
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

/** Typing that lies beside the database; `at` where the place tells it. */
export type Beside = { id: string; text: string; at?: number | undefined; ticketSubject?: string };

/** Drafts and, in rows of their own, texts that never got into their database or were lost by it again. */
export function withBeside(drafts: readonly DraftRow[], beside: readonly Beside[]): DraftRow[] {
  const rows = [...drafts];
  for (const { id, text, at, ticketSubject } of beside) {
    const [, ticketId, name] = /^(\d+):(\w+)$/.exec(id) ?? [];
    const kind = DRAFT_KINDS.find((one) => one === name);
    if (kind === undefined || rows.some((row) => row.id === id && row.text === text)) continue;
    const known = drafts.find((draft) => draft.id === id);
    const row = known ?? {
      ...emptyDraft(id, Number(ticketId), kind, 0),
      ticketSubject: ticketSubject ?? '',
    };
    rows.push({ ...row, text, updatedAt: at ?? row.updatedAt });
  }
  return rows;
}
