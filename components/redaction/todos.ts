import type { AgentTask } from '@/lib/domain/answer-details';
import type { PrivateValues } from '@/lib/domain/private-values';
import { t } from '@/lib/words/redaction';
import { piecesOf } from './pieces';

const TODOS = { secret: 'todoSecret', card: 'todoCard' } as const;

/** What an agent has to do about what a customer should not have sent: what is in this request and never comes back. */
export function privateTasks(messages: readonly { content: string }[], values: PrivateValues): AgentTask[] {
  const kinds = new Set(
    messages.flatMap(({ content }) => piecesOf(content, values).map((piece) => ('kind' in piece ? piece.kind : null))),
  );
  return (['secret', 'card'] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => ({ kind: 'redact', what: t(TODOS[kind]), beforeSending: true }));
}

const ABOUT_MARK = /\[\[(?:SECRET|CARD)_\d/;

/** What an agent has to do in one list: what is known here first. What a model says of the mark of a password is the same again. */
export const withPrivateTasks = (own: readonly AgentTask[], told: readonly AgentTask[]): AgentTask[] => [
  ...own,
  ...told.filter(({ kind, what }) => own.length === 0 || kind !== 'redact' || !ABOUT_MARK.test(what)),
];
