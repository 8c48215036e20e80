import type { PrivateValues } from '@/lib/domain/private-values';
import { piecesOf } from './pieces';

const TODOS = { secret: 'todoSecret', card: 'todoCard' } as const;

/** What an agent has to do about what a customer should not have sent: what is in this request and never comes back. */
export function todosOf(
  messages: readonly { content: string }[],
  values: PrivateValues,
): (typeof TODOS)[keyof typeof TODOS][] {
  const kinds = new Set(
    messages.flatMap(({ content }) => piecesOf(content, values).map((piece) => ('kind' in piece ? piece.kind : null))),
  );
  return (['secret', 'card'] as const).filter((kind) => kinds.has(kind)).map((kind) => TODOS[kind]);
}
