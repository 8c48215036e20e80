import { hostOf } from '@/lib/model/base-url';
import type { ModelClient } from '@/lib/model/client';
import { REASONING_HEADROOM } from '@/lib/model/parameters';
import type { Endpoint } from '@/lib/model/types';
import { nano } from '@/lib/money/dollars';
import type { Ledger } from '@/lib/money/ledger';
import { meter } from '@/lib/money/meter';
import { rateOf } from '@/lib/money/prices';
import type { Settings } from '@/lib/settings/schema';
import type { OpenRequestRow } from '@/lib/storage/ledger-rows';

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
