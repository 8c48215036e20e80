import { nano } from '@/lib/costs/dollars';
import type { Ledger } from '@/lib/costs/ledger';
import { meter } from '@/lib/costs/meter';
import { rateOf } from '@/lib/costs/prices';
import type { OpenRequestRow } from '@/lib/domain/spending';
import { hostOf } from '@/lib/llm/base-url';
import type { ModelClient } from '@/lib/llm/client';
import { REASONING_HEADROOM } from '@/lib/llm/parameters';
import type { Endpoint } from '@/lib/llm/types';
import type { Settings } from '@/lib/settings/schema';

type About = Pick<OpenRequestRow, 'purpose' | 'draft'> & { endpoint: Endpoint; ledger: Ledger; settings: Settings };

/** The client of an endpoint, with books kept of it under the settings as they are now. */
export function metered(client: ModelClient, { endpoint, ledger, settings, ...about }: About): ModelClient {
  const { monthly_cap, cap_by_default, prices } = settings.costs;
  const host = hostOf(endpoint.baseUrl);
  return meter(client, ledger, {
    ...about,
    host,
    model: endpoint.model,
    cap: monthly_cap === null ? null : nano(monthly_cap),
    capByDefault: cap_by_default,
    rate: (model) => rateOf(prices, host, model),
    headroom: REASONING_HEADROOM,
  });
}
