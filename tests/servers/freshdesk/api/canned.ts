import { cannedRow } from '../knowledge/rows.ts';
import { type ApiAnswer, ok, problem } from './answers.ts';
import type { ApiContext } from './context.ts';
import { paginate } from './paging.ts';

/** "Only users with admin privileges" (official documentation); one client of 2026 plans it with an agent's key. */
function requireRight({ agent, switches }: ApiContext): void {
  if (!agent.admin && !switches.unknown.cannedForAgents) throw problem.forbidden();
}

export function listCannedFolders(context: ApiContext): ApiAnswer {
  requireRight(context);
  const { cannedFolders, canned } = context.store.state.knowledge;
  const counted = [...cannedFolders.values()].map((folder) => ({
    ...folder,
    responses_count: [...canned.values()].filter((row) => row.folder_id === folder.id).length,
  }));
  const { rows, headers } = paginate(context, counted);
  return { status: 200, headers, body: rows };
}

/** GET /canned_response_folders/{id}/responses: whole texts, placeholders as they are. */
export function listCannedResponses(context: ApiContext, id: number): ApiAnswer {
  requireRight(context);
  const { cannedFolders, canned } = context.store.state.knowledge;
  if (!cannedFolders.has(id)) throw problem.notFound();
  const found = [...canned.values()].filter((row) => row.folder_id === id).map(cannedRow);
  const { rows, headers } = paginate(context, found);
  return { status: 200, headers, body: rows };
}

export function readCannedResponse(context: ApiContext, id: number): ApiAnswer {
  requireRight(context);
  const found = context.store.state.knowledge.canned.get(id);
  if (!found) throw problem.notFound();
  return ok(cannedRow(found));
}
