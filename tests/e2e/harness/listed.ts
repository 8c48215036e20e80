import { test } from '@playwright/test';
import type { LocalFreshdesk } from '../../servers/freshdesk/server.ts';

/** Waits until the ticket list shows all that has happened; at once, unless the list lags (nobody knows whether it does). */
export async function listed({ switches }: LocalFreshdesk): Promise<void> {
  const { listLagMs } = switches.unknown;
  if (listLagMs === 0) return;
  test.setTimeout(test.info().timeout + listLagMs);
  await new Promise((resolve) => setTimeout(resolve, listLagMs + 1000));
}
