import type { CurrentAgent } from '@/lib/domain/agent';
import type { CacheDatabase } from '@/lib/storage/cache';
import { createMeta, type Meta } from '@/lib/storage/meta';
import type { Millis } from '@/lib/time';
import { z } from '@/lib/zod';
import type { Cursor } from './cursor';
import { EMPTY_NAMES, type Names } from './names';
import { EMPTY_POLL, type PollState } from './poll-state';

/** The three lists: Freshdesk shows deleted tickets and spam nowhere else. */
export type ListName = 'all' | 'deleted' | 'spam';

/** Who polls right now. */
type Lease = { workerId: string; runId: string; at: Millis };

/** When the copy was last pruned, and to how many days. */
type Pruned = { at: Millis; days: number };

/** Rows of the list that could not be read and were set aside. */
export type UnreadableTickets = {
  count: number;
  /** Ticket numbers; `unnumbered @ time` where even the number is missing. */
  ids: string[];
};

/** What the local copy keeps beside its rows. Dates are Freshdesk's own, ISO with whole seconds. */
type TicketMeta = { [L in ListName as `cursor:${L}`]: Cursor } & {
  poll: PollState;
  pollLease: Lease;
  /** Whose key it is, and when that was asked. */
  account: CurrentAgent;
  accountAt: Millis;
  /** The help desk's own names for its numbers, and when they were asked for. */
  names: Names;
  namesAt: Millis;
  /** When bin and spam were last read to their end, and when they were last begun anew. */
  sweptAt: Millis;
  binsAt: Millis;
  /** The oldest time of change down to which the copy reaches. */
  coveredFrom: string;
  /** Which tickets the agent sees; with another value the list is read anew. */
  sight: string;
  pruned: Pruned;
  unreadable: UnreadableTickets;
};

const passSchema = z.looseObject({ from: z.string(), since: z.string(), page: z.number(), way: z.string() });
const cursorSchema = z.lazy(() =>
  z.looseObject({
    through: z.nullable(z.string()),
    pass: z.optional(z.nullable(passSchema)),
    complete: z.optional(z.boolean()),
  }),
);
const agentSchema = z.lazy(() => z.looseObject({ agentId: z.number(), name: z.string(), email: z.string() }));
const unreadableSchema = z.lazy(() => z.object({ count: z.number(), ids: z.array(z.string()) }));
const leaseSchema = z.lazy(() => z.object({ workerId: z.string(), runId: z.string(), at: z.number() }));
const prunedSchema = z.lazy(() => z.object({ at: z.number(), days: z.number() }));
const recordSchema = z.looseObject({});

/** Checks what is relied upon, and hands over the value as it is: earlier versions stored less, later ones more. */
const as =
  <T>(schema: { safeParse(value: unknown): { success: boolean } }, missing: Partial<T> = {}) =>
  (value: unknown): T | undefined =>
    schema.safeParse(value).success ? { ...missing, ...(value as T) } : undefined;
const millis = (value: unknown) => (typeof value === 'number' ? value : undefined);
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const cursor = as<Cursor>(cursorSchema);

/** The values that the local copy keeps beside its rows. */
export const ticketMeta = (db: CacheDatabase): Meta<TicketMeta> =>
  createMeta<TicketMeta>(db.meta, {
    'cursor:all': cursor,
    'cursor:deleted': cursor,
    'cursor:spam': cursor,
    poll: as<PollState>(recordSchema, EMPTY_POLL),
    pollLease: as<Lease>(leaseSchema),
    account: as<CurrentAgent>(agentSchema, { groupIds: [], scope: null }),
    accountAt: millis,
    names: as<Names>(recordSchema, EMPTY_NAMES),
    namesAt: millis,
    sweptAt: millis,
    binsAt: millis,
    coveredFrom: text,
    sight: text,
    pruned: as<Pruned>(prunedSchema),
    unreadable: as<UnreadableTickets>(unreadableSchema),
  });
