import type { Agent } from '../types.ts';
import { type ApiAnswer, ok, problem } from './answers.ts';
import type { ApiContext } from './context.ts';
import { paginate } from './paging.ts';
import { allowOnly } from './query.ts';

const AT = '2024-05-06T08:00:00Z';
/** Above 2^53, and raw in the JSON text, as on live accounts. */
const ORG_CONTACT_ID_BASE = 1_900_000_000_000_000_000n;

/** GET /agents/me: works for every agent. */
export const readMe = ({ agent }: ApiContext): ApiAnswer => ok(agentRow(agent));

export function listAgents(context: ApiContext): ApiAnswer {
  requireAdmin(context);
  return ok([...context.store.state.agents.values()].map(agentRow));
}

export function listGroups(context: ApiContext): ApiAnswer {
  requireAdmin(context);
  const groups = [...context.store.state.groups.values()];
  return ok(groups.map(({ id, name }) => ({ ...groupRow(id, name), agent_ids: null })));
}

/** GET /contacts. Sources disagree about the name of the filter. */
export function listContacts(context: ApiContext): ApiAnswer {
  const { call, store, switches, agent } = context;
  if (agent.ticket_scope !== 1) throw problem.forbidden();
  allowOnly(call.query, [switches.unknown.contactsSince, 'email', 'mobile', 'phone', 'company_id', 'page', 'per_page']);
  const email = call.query.get('email');
  const contacts = [...store.state.contacts.values()].filter((row) => email === null || row.email === email);
  const { rows, headers } = paginate(context, contacts);
  return { status: 200, headers, body: rows.map((row) => ({ ...row, active: true, created_at: AT, updated_at: AT })) };
}

export function readContact({ store, agent }: ApiContext, id: number): ApiAnswer {
  if (agent.ticket_scope !== 1) throw problem.forbidden();
  const contact = store.state.contacts.get(id);
  if (!contact) throw problem.notFound();
  const [first_name, ...rest] = contact.name.split(' ');
  const org = ORG_CONTACT_ID_BASE + BigInt(id);
  const row = {
    ...contact,
    active: true,
    address: null,
    description: null,
    job_title: null,
    custom_fields: {},
    tags: [],
    other_emails: [],
    first_name,
    last_name: rest.join(' ') || null,
    avatar: null,
    org_contact_id_str: String(org),
    created_at: AT,
    updated_at: AT,
  };
  return ok(JSON.stringify(row).replace(/}$/, `,"org_contact_id":${org}}`));
}

function requireAdmin({ agent }: ApiContext): void {
  if (!agent.admin) throw problem.forbidden();
}

const groupRow = (id: number, name: string) => ({
  id,
  name,
  description: null,
  escalate_to: null,
  unassigned_for: null,
  business_hour_id: null,
  group_type: 'support_agent_group',
  created_at: AT,
  updated_at: AT,
});

function agentRow({ id, name, email, signature, group_ids, ticket_scope, language }: Agent) {
  return {
    available: true,
    occasional: false,
    signature,
    group_ids,
    role_ids: [1],
    skill_ids: [],
    id,
    ticket_scope,
    created_at: AT,
    updated_at: AT,
    available_since: null,
    type: 'support_agent',
    contact: {
      active: true,
      email,
      job_title: null,
      language,
      last_login_at: null,
      mobile: null,
      name,
      phone: null,
      time_zone: 'London',
      created_at: AT,
      updated_at: AT,
    },
  };
}
