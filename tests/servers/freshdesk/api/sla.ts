import { CLOSED, RESOLVED } from '../fields.ts';
import type { State } from '../state/state.ts';
import { SECOND, toInstant } from '../time.ts';

/** Recorded escalations moved `updated_at` 38 to 725 seconds after `due_by`. */
const LAG = 38 * SECOND;

/** Escalates what became overdue; `updated_at` moves although nobody wrote. */
export function escalateOverdue(state: State, now: number): void {
  for (const ticket of state.tickets.values()) {
    if (ticket.is_escalated || ticket.due_by === null || ticket.status === RESOLVED || ticket.status === CLOSED)
      continue;
    const at = Date.parse(ticket.due_by) + LAG;
    if (at > now) continue;
    ticket.is_escalated = true;
    ticket.updated_at = toInstant(Math.max(at, Date.parse(ticket.updated_at)));
  }
}
