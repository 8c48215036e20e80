import { PRIORITIES, SOURCES, STATUSES, TYPES } from '../fields.ts';
import type { ApiAnswer } from './answers.ts';
import { ok, problem } from './answers.ts';
import type { ApiContext } from './context.ts';

const AT = '2024-05-06T08:00:00Z';

/** GET /ticket_fields. The shape of `choices` differs from field to field (public recording). */
export function listTicketFields({ store, switches, agent }: ApiContext): ApiAnswer {
  // Open to whoever may create tickets; whether a restricted agent may is not known.
  if (agent.ticket_scope !== 1 && !switches.unknown.fieldsForRestricted) throw problem.forbidden();
  const byName = (rows: Iterable<{ id: number; name: string }>) =>
    Object.fromEntries([...rows].map(({ id, name }) => [name, id]));
  const fields: [name: string, label: string, type: string, choices?: unknown][] = [
    ['requester', 'Search a requester', 'default_requester'],
    ['subject', 'Subject', 'default_subject'],
    ['ticket_type', 'Type', 'default_ticket_type', TYPES],
    ['source', 'Source', 'default_source', SOURCES],
    ['status', 'Status', 'default_status', STATUSES],
    ['priority', 'Priority', 'default_priority', PRIORITIES],
    ['group', 'Group', 'default_group', byName(store.state.groups.values())],
    ['agent', 'Agent', 'default_agent', byName(store.state.agents.values())],
    ['description', 'Description', 'default_description'],
    ['company', 'Company', 'default_company'],
    ['cf_asset_tag', 'Asset tag', 'custom_text'],
  ];
  return ok(
    fields.map(([name, label, type, choices], index) => ({
      id: 67_000_000_001 + index,
      name,
      label,
      description: label,
      position: index + 1,
      required_for_closure: switches.requiredForClosure.includes(name === 'ticket_type' ? 'type' : name),
      required_for_agents: ['requester', 'subject', 'status', 'description'].includes(name),
      type,
      default: type.startsWith('default_'),
      customers_can_edit: false,
      customers_can_filter: false,
      label_for_customers: label,
      required_for_customers: false,
      displayed_to_customers: true,
      created_at: AT,
      updated_at: AT,
      ...(choices === undefined ? {} : { choices }),
    })),
  );
}
