import { helpDesks } from '@/lib/browser/help-desks';
import type { Platform } from '@/lib/browser/platform';
import type { CurrentAgent } from '@/lib/domain/agent';
import { AppError } from '@/lib/failures/app-error';
import { isHostBlocked } from '@/lib/failures/host-blocked';
import { createFreshdeskClient, type FreshdeskClient } from '@/lib/freshdesk/client';
import { createLimiter, type Limiter } from '@/lib/freshdesk/limiter';
import { createKnowledge, type Knowledge } from '@/lib/knowledge/knowledge';
import { forgetRefusals } from '@/lib/knowledge/meta';
import { createIndexer, type Indexer } from '@/lib/search/indexer';
import { hostPattern, pageHosts } from '@/lib/settings/agent-page';
import type { Secrets, Settings } from '@/lib/settings/schema';
import type { SettingsStore } from '@/lib/settings/store';
import type { HelpDesk } from '@/lib/storage/help-desk';
import { assertOpen } from '@/lib/storage/open';
import { forgetAccount } from '@/lib/tickets/directory';
import { createTicketStore, type TicketStore } from '@/lib/tickets/store';
import { createSync, type Sync } from '@/lib/tickets/sync';
import { type Millis, sleep } from '@/lib/time';
import { keyVerdict, limiterState } from './session-values';

/** What one command works with: settings as they are now, and a client made of them. */
export type Connection = { settings: Settings; secrets: Secrets; client: FreshdeskClient; sync: Sync };

/** One help desk: its two databases, and the way to Freshdesk with whatever key is saved at that moment. */
export interface Desk extends HelpDesk {
  readonly tickets: TicketStore;
  readonly knowledge: Knowledge;
  readonly indexer: Indexer;
  /** @throws what keeps the database from being used; everything else of the desk needs it. */
  open(): Promise<void>;
  /** @throws `settings-invalid`, `no-freshdesk-key` or `page-no-access`, before anything is asked. */
  connect(): Promise<Connection>;
  /** Whose key it is; asked of Freshdesk when the local copy does not know yet. */
  account(): Promise<CurrentAgent>;
  /** The saved key may be another agent's now: replies are looked for by who wrote them. */
  refreshAccount(): Promise<void>;
  /** Hosts on which this help desk's ticket pages may be open. */
  pages(): Promise<string[]>;
  /** How long a reply that is approved now can be taken back. */
  undoWindow(): Promise<Millis>;
}

/** @param host the help desk this is made for; a command for it fails once settings name another one. */
export function createDesk(host: string, store: SettingsStore, platform: Platform): Desk {
  const { permissions, storage } = platform;
  const helpDesk = helpDesks(storage)(host);
  const { cache } = helpDesk;
  const tickets = createTicketStore(cache);

  // One limiter for all that happens at once: its queue is what spaces background requests.
  let made: { key: string; limiter: Limiter } | null = null;
  function limiter(chosen: Settings['freshdesk']): Limiter {
    const key = JSON.stringify([chosen.rate_limit_delay, chosen.retry_delay, chosen.max_retries]);
    if (made?.key !== key)
      made = { key, limiter: createLimiter({ settings: chosen, state: limiterState(storage.session, host) }) };
    return made.limiter;
  }

  async function connect(): Promise<Connection> {
    const [settings, secrets] = await Promise.all([store.settings(), store.secrets()]);
    if (settings.freshdesk.domain !== host) {
      throw new AppError({ kind: 'settings-invalid', reason: 'settings-other-help-desk', params: { host } });
    }
    if (secrets.freshdesk_api_key === '') throw new AppError('no-freshdesk-key');
    // A person can take a host away in Chrome at any time; without it every request fails as if there were no network.
    if (!(await permissions.contains(hostPattern(host)))) {
      throw new AppError({ kind: 'page-no-access', subject: host });
    }
    const client = createFreshdeskClient({
      host,
      apiKey: secrets.freshdesk_api_key,
      limiter: limiter(settings.freshdesk),
      verdicts: keyVerdict(storage.session, host),
      contentLengthRule: platform.requestRules.contentLengthRule,
      ...reach(platform),
    });
    return {
      settings,
      secrets,
      client,
      sync: createSync({ client, cache, now: Date.now, settings: settings.freshdesk }),
    };
  }

  async function account(): Promise<CurrentAgent> {
    const known = await tickets.account();
    if (known) return known;
    return (await connect()).sync.loadAccount();
  }

  async function refreshAccount(): Promise<void> {
    await forgetAccount(cache);
    await forgetRefusals(cache);
    await (await connect()).sync.loadAccount();
  }

  const open = async () => assertOpen(await helpDesk.ready());

  const pages = async () => pageHosts((await store.settings()).freshdesk);

  const indexer = createIndexer({
    cache,
    index: helpDesk.index,
    now: () => performance.now(),
    letGo: () => sleep(0),
  });

  const knowledge = createKnowledge({
    cache,
    client: async () => (await connect()).client.knowledge,
    now: Date.now,
    random: Math.random,
    crowd: async () => ({
      total: (await limiterState(storage.session, host).load())?.total ?? null,
      agents: Object.keys((await tickets.names()).agent).length || null,
    }),
    // Not awaited: until it is done, what is new is looked through directly.
    ended: () => void indexer.catchUp().catch(() => undefined),
  });

  const undoWindow = async (): Promise<Millis> => (await store.settings()).sending.undo_seconds * 1000;

  return { ...helpDesk, open, tickets, knowledge, indexer, connect, account, refreshAccount, pages, undoWindow };
}

/** A client for a host and key that are not saved yet; shares what is known of the account's limit. */
export function trialClient(
  platform: Platform,
  host: string,
  apiKey: string,
  settings: Settings['freshdesk'],
): FreshdeskClient {
  const limiter = createLimiter({ settings, state: limiterState(platform.storage.session, host) });
  return createFreshdeskClient({ host, apiKey, limiter, ...reach(platform) });
}

const reach = ({ network }: Platform) => ({
  fetch: network.fetch,
  protocolOf: network.protocolOf,
  isBlocked: (url: string) => isHostBlocked(url, network.fetch),
});
