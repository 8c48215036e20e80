import type { CurrentAgent } from '@/lib/domain/agent';
import type { FreshdeskClient, Lane } from '@/lib/freshdesk/client';
import { failedWith } from '@/lib/freshdesk/failures';
import type { CacheDatabase } from '@/lib/storage/cache';
import { namesFrom } from './field-names';
import { ticketMeta } from './meta';
import { EMPTY_NAMES, type Names } from './names';

const DAY_MS = 24 * 3600_000;
/** So often is a help desk asked again for names that it did not give; this agent may have no right to them. */
const REFUSED_MS = 3600_000;

type Ports = { client: FreshdeskClient; cache: CacheDatabase; now: () => number };

/** The help desk's names for its numbers, and the agent behind the key, kept beside the tickets. */
export interface Directory {
  /** As known here. */
  names(): Promise<Names>;
  /** As known here; null before the first answer. */
  account(): Promise<CurrentAgent | null>;
  /** Reads `ticket_fields` at most once a day, and once an hour where they are refused. @throws AppError as `client.ticketFields`. */
  loadNames(lane?: Lane): Promise<Names>;
  /** Asks Freshdesk whose key it is. @throws AppError as `client.me`, `freshdesk-key-rejected` among them. */
  loadAccount(lane?: Lane): Promise<CurrentAgent>;
  /** As known, and asked for once a day: agents change groups. @returns what is known when Freshdesk does not say. */
  freshAccount(): Promise<CurrentAgent | null>;
}

export function createDirectory({ client, cache, now }: Ports): Directory {
  const meta = ticketMeta(cache);
  const names = async () => (await meta.get('names')) ?? EMPTY_NAMES;
  const account = async () => (await meta.get('account')) ?? null;

  async function isOfToday(key: 'namesAt' | 'accountAt'): Promise<boolean> {
    const age = now() - ((await meta.get(key)) ?? Number.NEGATIVE_INFINITY);
    return age >= 0 && age < DAY_MS;
  }

  async function loadNames(lane: Lane = 'poll'): Promise<Names> {
    if (await isOfToday('namesAt')) return names();
    const fields = await client.ticketFields(lane).catch(async (error: unknown) => {
      const unasked = failedWith(error, 'freshdesk-rate-limited', 'freshdesk-unreachable', 'freshdesk-timeout');
      if (!unasked) await meta.set({ namesAt: now() - DAY_MS + REFUSED_MS });
      throw error;
    });
    const fresh = namesFrom(fields);
    await meta.set({ names: fresh, namesAt: now() });
    return fresh;
  }

  async function loadAccount(lane: Lane = 'click'): Promise<CurrentAgent> {
    const agent = await client.me(lane);
    await meta.set({ account: agent, accountAt: now() });
    return agent;
  }

  async function freshAccount(): Promise<CurrentAgent | null> {
    const known = await account();
    if (known && (await isOfToday('accountAt'))) return known;
    return loadAccount('poll').catch(() => known);
  }

  return { names, account, freshAccount, loadNames, loadAccount };
}

/** Forgets whose key it is, and that its names were asked for: another agent may have a right to them. */
export const forgetAccount = (cache: CacheDatabase): Promise<void> => ticketMeta(cache).delete('account', 'namesAt');
