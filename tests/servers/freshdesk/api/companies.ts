import { type ApiAnswer, ok, problem } from './answers.ts';
import type { ApiContext } from './context.ts';
import { paginate } from './paging.ts';
import { allowOnly } from './query.ts';

const AT = '2024-05-06T08:00:00Z';

/** Keys: official documentation. */
const row = ({ id, name }: { id: number; name: string }) => ({
  id,
  name,
  description: null,
  note: null,
  domains: [],
  created_at: AT,
  updated_at: AT,
  custom_fields: {},
  health_score: null,
  account_tier: null,
  renewal_date: null,
  industry: null,
  org_company_id: null,
});

export function listCompanies(context: ApiContext): ApiAnswer {
  allowOnly(context.call.query, ['page', 'per_page']);
  const { rows, headers } = paginate(context, [...context.store.state.companies.values()]);
  return { status: 200, headers, body: rows.map(row) };
}

export function readCompany({ store }: ApiContext, id: number): ApiAnswer {
  const company = store.state.companies.get(id);
  if (!company) throw problem.notFound();
  return ok(row(company));
}
