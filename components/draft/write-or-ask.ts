import { type DraftKind, hasOwnWords } from '@/lib/domain/draft';
import type { DraftContext, DraftSession } from './session';

/** A new draft; words of the person's own are replaced only when they say so. */
export async function writeOrAsk(
  session: DraftSession,
  kind: DraftKind,
  { presses, now }: { presses: Pick<DraftContext['presses'], 'ask'>; now: () => number },
): Promise<void> {
  const { editor, generation } = session[kind];
  await editor.flush();
  const row = editor.row.peek();
  const typed = editor.text.peek();
  // What was saved this moment may not have come back in the row yet.
  const own = row?.text === typed ? hasOwnWords(row) : typed.trim() !== '';
  if (own) presses.ask({ host: session.view.host, ticketId: session.ticketId, kind, why: 'edited', at: now() });
  else await generation.start();
}
