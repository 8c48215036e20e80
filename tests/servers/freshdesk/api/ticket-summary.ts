import { htmlToText, sanitiseBody } from '../html.ts';
import { toInstant } from '../time.ts';
import { type ApiAnswer, ok, problem } from './answers.ts';
import { allowKeys, readBody, requireText } from './body.ts';
import { type ApiContext, findTicket, findWritableTicket } from './context.ts';

const FIRST = 80_000_001;

function summaryRow({ store }: ApiContext, ticketId: number) {
  const summary = store.state.knowledge.summaries.get(ticketId);
  if (!summary) throw problem.notFound();
  return { ...summary, body_text: htmlToText(summary.body), ticket_id: ticketId, attachments: [] };
}

/** GET /tickets/{id}/summary: pinned under the description, for all agents. */
export function readSummary(context: ApiContext, id: number): ApiAnswer {
  findTicket(context, id);
  return ok(summaryRow(context, id));
}

/** PUT /tickets/{id}/summary: the documentation shows only a change of one that is there. */
export async function writeSummary(context: ApiContext, id: number): Promise<ApiAnswer> {
  findWritableTicket(context, id);
  const { store, switches, agent } = context;
  const { summaries } = store.state.knowledge;
  const known = summaries.get(id);
  if (!known && !switches.unknown.summaryCreates) throw problem.notFound();
  const body = await readBody(context.call);
  allowKeys(body, ['body', 'attachments']);
  const now = toInstant(store.now());
  const made = known ?? { id: FIRST + summaries.size, created_at: now };
  const text = sanitiseBody(requireText(body, 'body'));
  summaries.set(id, { ...made, body: text, updated_at: now, last_edited_user_id: agent.id });
  context.record(body);
  return ok(summaryRow(context, id));
}
