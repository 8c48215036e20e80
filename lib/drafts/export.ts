import type { DraftRow } from '@/lib/domain/draft';
import { DRAFT_KINDS } from '@/lib/domain/draft-kinds';
import { t } from '@/lib/words/draft-export';
import { emptyDraft } from './empty';

const LINE = '='.repeat(72);

/** Drafts as a text file that a person can read and copy from, newest first. Empty ones are left out. */
export function draftsAsText(drafts: readonly DraftRow[], host: string, at: number): { text: string; count: number } {
  const written = drafts.filter((draft) => draft.text.trim() !== '').sort((a, b) => b.updatedAt - a.updatedAt);
  const parts = written.map((draft) =>
    [
      LINE,
      t('ticket', { ticketId: draft.ticketId, subject: draft.ticketSubject || t('noSubject') }),
      t('about', { kind: t(draft.kind), state: t(state(draft)), at: new Date(draft.updatedAt).toISOString() }),
      LINE,
      '',
      draft.text,
      '',
    ].join('\n'),
  );
  const head = `${t('head', { host, at: new Date(at).toISOString() })}\n`;
  return { text: [head, ...parts].join('\n'), count: written.length };
}

function state({ state: how, disposition }: DraftRow) {
  if (disposition === 'sent' || disposition === 'noted') return 'sent';
  if (disposition === 'dismissed') return 'dismissed';
  return how === 'ready' ? 'notSent' : 'notSentIncomplete';
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
