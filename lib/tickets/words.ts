import type { FreshdeskClient, Lane, Me } from '@/lib/freshdesk/client';
import { failedWith } from '@/lib/freshdesk/failures';
import type { CacheDatabase } from '@/lib/storage/cache';
import type { MetaRow } from '@/lib/storage/meta';
import { namesFrom } from './field-names';
import { EMPTY_NAMES, type Names } from './names';

const DAY_MS = 24 * 3600_000;
/** So often is a help desk asked again for words that it did not give; this agent may have no right to them. */
const REFUSED_MS = 3600_000;

type Ports = { client: FreshdeskClient; cache: CacheDatabase; now: () => number };

/** The help desk's words and the agent behind the key, kept beside the tickets. */
export function createWords({ client, cache, now }: Ports) {
  const read = async <T>(key: string): Promise<T | undefined> =>
    ((await cache.meta.get(key)) as (MetaRow & { value: T }) | undefined)?.value;

  const names = async () => (await read<Names>('names')) ?? EMPTY_NAMES;
  const account = async () => (await read<Me>('account')) ?? null;

  /** Reads `ticket_fields` at most once a day, and once an hour where they are refused. */
  async function loadNames(lane: Lane = 'poll'): Promise<Names> {
    const age = now() - ((await read<number>('namesAt')) ?? Number.NEGATIVE_INFINITY);
    if (age >= 0 && age < DAY_MS) return names();
    const fields = await client.ticketFields(lane).catch(async (error: unknown) => {
      const unasked = failedWith(error, 'freshdesk-rate-limited', 'freshdesk-unreachable', 'freshdesk-timeout');
      if (!unasked) await cache.meta.put({ key: 'namesAt', value: now() - DAY_MS + REFUSED_MS });
      throw error;
    });
    const fresh = namesFrom(fields);
    await cache.meta.bulkPut([
      { key: 'names', value: fresh },
      { key: 'namesAt', value: now() },
    ]);
    return fresh;
  }

  /** Asks Freshdesk whose key it is. */
  async function loadAccount(lane: Lane = 'click'): Promise<Me> {
    const me = await client.me(lane);
    await cache.meta.bulkPut([
      { key: 'account', value: me },
      { key: 'accountAt', value: now() },
    ]);
    return me;
  }

  /** As known, and asked for once a day: agents change groups. @returns what is known when Freshdesk does not say. */
  async function freshAccount(): Promise<Me | null> {
    const known = await account();
    const age = now() - ((await read<number>('accountAt')) ?? Number.NEGATIVE_INFINITY);
    if (known && age >= 0 && age < DAY_MS) return known;
    return loadAccount('poll').catch(() => known);
  }

  return { names, account, freshAccount, loadNames, loadAccount };
}

export type Words = ReturnType<typeof createWords>;
