import type { CurrentAgent } from '@/lib/domain/agent';
import type { ThreadRow } from '@/lib/domain/conversation';
import type { StoredTicket, TicketRow } from '@/lib/domain/ticket';
import { toFailure } from '@/lib/failures/app-error';
import type { FreshdeskClient, Lane } from '@/lib/freshdesk/client';
import { concernsOneThing } from '@/lib/freshdesk/failures';
import { fieldAt } from '@/lib/settings/registry';
import type { Settings } from '@/lib/settings/schema';
import type { CacheDatabase } from '@/lib/storage/cache';
import { notifiableTickets, type StoredChange } from './changed';
import { createDirectory } from './directory';
import { readListPage } from './list-pass';
import { createLocalCopy } from './local-copy';
import { type ListName, ticketMeta } from './meta';
import type { Names } from './names';
import { readAhead } from './read-ahead';
import { createThreads } from './threads';

export type SyncPorts = {
  client: FreshdeskClient;
  cache: CacheDatabase;
  now: () => number;
  settings: Pick<Settings['freshdesk'], 'ticket_limit'> & Partial<Pick<Settings['freshdesk'], 'keep_days'>>;
  /** Rows a page; Freshdesk allows 100 at most. */
  perPage?: number;
};

export type PollOptions = {
  signal?: AbortSignal | undefined;
  onProgress?: (stored: number) => void | Promise<void>;
  /** A person asked for it: its first request is theirs, and so waits for nothing. */
  byHand?: boolean;
  /** Tickets that a person has open: their conversations are kept fresh, whatever their state. */
  onScreen?: readonly number[];
};

export type PollResult = {
  /** Rows written: new, or different from the local copy. */
  stored: number;
  /** Tickets that are new, or in which a customer wrote. Empty for the first pass over a help desk. */
  changed: StoredTicket[];
  /** The list has not ended yet: another poll goes on where this one stopped. */
  more: boolean;
  /** With `more`: seconds to wait before it. */
  retryAfterSeconds?: number | undefined;
};

const DAY_S = 24 * 3600;
/** The bin is read from before the first pass; two days allow for a clock that is wrong by one. */
const BIN_DAYS = 2;
const SWEEP_MS = 30 * 60_000;
/** A worker is not kept for longer than five minutes by one event. */
const MOST_MS = 150_000;
const LONGEST_MS = 240_000;
const MOST_PAGES = 60;

const iso = (milliseconds: number) => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;

/** Which tickets an agent sees, as far as that can be told: null where it cannot. */
function sightOf(me: CurrentAgent | null): string | null {
  if (me?.scope == null) return null;
  return me.scope === 1 ? 'all' : `${me.scope} ${me.agentId} ${[...me.groupIds].sort().join()}`;
}

/** Keeps the local copy equal to the help desk. Every step can be the last of its worker; the next one goes on. */
export interface Sync {
  /** One check for changes. @throws what the client throws of more than one ticket or list; what the database throws. */
  poll(options?: PollOptions): Promise<PollResult>;
  /** See `Threads`. */
  loadTicket(id: number, lane: Lane, withContact?: boolean): Promise<{ ticket: TicketRow; thread: ThreadRow }>;
  /** Reads names of fields and choices. @throws what the client throws. */
  loadNames(lane?: Lane): Promise<Names>;
  /** Reads whose key it is. @throws what the client throws. */
  loadAccount(lane?: Lane): Promise<CurrentAgent>;
}

export function createSync({ client, cache, now, settings, perPage = 100 }: SyncPorts): Sync {
  const copy = createLocalCopy(cache);
  const days = settings.keep_days ?? fieldAt('freshdesk.keep_days').default;
  const directory = createDirectory({ client, cache, now });
  const threads = createThreads({ client, cache, now, copy, directory });

  const meta = ticketMeta(cache);

  async function sweepDue(): Promise<boolean> {
    const last = await meta.get('sweptAt');
    return last === undefined || now() < last || now() - last >= SWEEP_MS;
  }

  async function poll({ signal, onProgress, onScreen = [], byHand = false }: PollOptions = {}): Promise<PollResult> {
    const started = now();
    const back = (days: number) => iso(started - days * DAY_S * 1000);
    const bin = { through: back(BIN_DAYS), pass: null, complete: true };
    const first = await copy.cover(back(days), days);
    await copy.seenBy(sightOf(await directory.account()));
    await copy.begin({ all: { through: null, pass: null, complete: false }, deleted: bin, spam: bin });

    const touched: StoredChange[] = [];
    let stored = 0;
    let pages = 0;
    /** Of many pages only the first is a person's: the rest of a first check would use up everybody's limit. */
    const lane = (): Lane => (byHand && pages === 0 ? 'check' : 'poll');
    const spent = () => pages >= MOST_PAGES || now() - started > MOST_MS;

    /** @returns false when this poll has done enough. */
    async function wholeList(list: ListName): Promise<boolean> {
      while (!spent()) {
        signal?.throwIfAborted();
        const step = await readListPage({ client, copy, perPage, lane: lane() }, list, first);
        pages++;
        stored += step.stored.length;
        if (list === 'all' && !step.firstPass) {
          touched.push(...step.stored.map((change) => ({ ...change, from: step.pass.from })));
        }
        await onProgress?.(stored);
        if (step.ended) return true;
      }
      return false;
    }

    async function everyList(): Promise<boolean> {
      if (!(await wholeList('all'))) return false;
      if (!(await sweepDue())) return true;
      await copy.rereadBins(now());
      for (const list of ['deleted', 'spam'] as const) {
        try {
          if (!(await wholeList(list))) return false;
        } catch (error) {
          // An agent who may not see bin or spam, or whose bin Freshdesk fails on, still gets every other ticket.
          if (!concernsOneThing(error)) throw error;
        }
      }
      await meta.set({ sweptAt: now() });
      return true;
    }

    // A key that was dead last time is asked about with one call, not with the whole poll.
    const keyWasDead = (await meta.get('poll'))?.failure?.kind === 'freshdesk-key-rejected';
    if (keyWasDead) await directory.loadAccount(lane());

    let more = false;
    let retryAfterSeconds: number | undefined;
    try {
      more = !(await everyList());
    } catch (error) {
      const failure = toFailure(error);
      // Told to wait in the middle: what was read is stored, and the rest comes later.
      if (failure.kind !== 'freshdesk-rate-limited' || pages === 0) throw error;
      more = true;
      retryAfterSeconds = failure.retryAfterSeconds;
    }
    if (more) return { stored, changed: notifiableTickets(touched, []), more, retryAfterSeconds };

    await directory.loadNames().catch(() => undefined);
    const me = await directory.freshAccount();
    await copy.seenBy(sightOf(me));
    const goOn = async () => {
      await onProgress?.(stored);
      return now() - started <= LONGEST_MS;
    };
    const limits = { limit: settings.ticket_limit, me, onScreen, signal, goOn };
    const read = await readAhead({ client, cache, threads, copy }, limits);
    return { stored, changed: notifiableTickets(touched, read), more };
  }

  return { poll, loadTicket: threads.loadTicket, loadNames: directory.loadNames, loadAccount: directory.loadAccount };
}
