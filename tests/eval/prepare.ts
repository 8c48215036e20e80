import { PLAYBOOKS } from '@/lib/assistant/playbooks-data';
import type { ThreadMessage } from '@/lib/assistant/types';
import type { KnowledgeSource } from '@/lib/domain/knowledge';
import { buildPrompt, message, request, ticket } from '../unit/assistant/facts.ts';
import { type DeskRow, desk, type EvalCase } from './cases.ts';

const HOST = 'help.lumora.example';

const BY = {
  agent: { role: 'agent', author: 'Dana Fisher' },
  note: { role: 'note', author: 'Dana Fisher' },
  call: { role: 'agent', author: 'Dana Fisher', as: 'call' },
  automatic: { role: 'requester', automatic: true },
} as const;

function messagesOf({ m, from, files }: EvalCase): ThreadMessage[] {
  return m.map((said, at) => {
    const about = { id: at, at: `2026-11-2${Math.min(5, at)}T09:14:00Z`, author: from };
    const attachments = at === 0 && files ? { attachments: files } : {};
    return typeof said === 'string'
      ? message({ ...about, ...attachments, text: said })
      : message({ ...about, ...attachments, ...BY[said.by], text: said.t });
  });
}

function sourceOf({ article, solved, canned, title, subject, text, internal, updated }: DeskRow): KnowledgeSource {
  const common = { title: title ?? subject ?? '', passage: text, updatedAt: updated ? `${updated}T08:00:00Z` : null };
  if (article === undefined) {
    const of =
      solved === undefined
        ? ({ kind: 'canned', id: `api:${canned}` } as const)
        : ({ kind: 'solved', id: `${solved}` } as const);
    return { ...common, ...of, audience: of.kind === 'solved' ? 'internal' : 'everyone', address: null };
  }
  const address = internal ? null : `https://${HOST}/en/support/solutions/articles/${article}`;
  return { ...common, kind: 'article', id: `${article}:en`, audience: internal ? 'internal' : 'everyone', address };
}

const nameOf = ({ article, solved, canned }: DeskRow) => article ?? solved ?? canned ?? '';

/** What the company knows and this ticket is about, with what must not be used of it. */
export function knowledgeFor({ know }: EvalCase, rows: readonly DeskRow[] = desk()): KnowledgeSource[] {
  return know.map((name) => {
    const row = rows.find((one) => nameOf(one) === name);
    if (!row) throw new Error(`nothing known as ${name}`);
    return sourceOf(row);
  });
}

/**
 * The request for a draft, by the product's own steps; the same bytes each time. The gate for private values is not part of
 * it: what a model does with a password that it sees is one of the things to be judged.
 */
export const prepare = (one: EvalCase) =>
  buildPrompt(
    request({
      facts: ticket({
        subject: one.s,
        requesterName: one.from,
        source: one.source,
        tags: [],
        messages: messagesOf(one),
        contact: { language: one.language },
      }),
      playbooks: PLAYBOOKS,
      includePrivateNotes: true,
      host: HOST,
    }),
    knowledgeFor(one),
  );
