import type { OpenRequestRow, SpendingRow } from '@/lib/domain/spending';
import { AppError } from '@/lib/failures/app-error';
import type { WorkDatabase } from '@/lib/storage/work';
import { dayOf, monthOf } from '@/lib/text/dates';
import type { Millis } from '@/lib/time';
import { addToDay, addToDraft, book, type Ending } from './booking';
import { formatNano, type Nano } from './dollars';
import { worstCost } from './prices';
import { likelyTokens } from './tokens';

/** A request about to leave. `input` is the likely prompt, `mostInput` and `mostOutput` what it will not pass. */
export type Asked = Pick<OpenRequestRow, 'host' | 'model' | 'purpose' | 'draft' | 'rate' | 'input'> & {
  mostInput: number;
  mostOutput: number;
  /** Nano-dollars a month; null where none is set. */
  cap: Nano | null;
  /** Nobody chose that cap: it must not keep back what nobody can price, such as a model on one's own computer. */
  capByDefault?: boolean | undefined;
};

/**
 * What was asked of models and what it cost, by day, host and model. The worker is its one writer. A request is in the
 * books before it leaves, and its cost at most with it: two at once cannot both slip under the cap.
 */
export type Ledger = {
  /**
   * Writes a request down before it leaves.
   * @throws AppError `cap-reached` when it could pass the cap; `cap-without-price` when nobody can tell, under a chosen one
   */
  begin(asked: Asked): Promise<OpenRequestRow>;
  /**
   * Books a request that has ended, once. A write that fails leaves it open, for `recover`.
   * @throws what the database throws
   */
  settle(row: OpenRequestRow, ending: Ending): Promise<void>;
  /** Books by estimate what a killed worker left open: the prompt, and as much of the answer as its draft holds. */
  recover(): Promise<void>;
  /** Deletes the history. Requests that run now are booked when they end. */
  forget(): Promise<void>;
  /** All rows of the month of an instant, oldest day first. */
  month(at: Millis): Promise<SpendingRow[]>;
};

export function createLedger(deps: { db: WorkDatabase; now: () => Millis; uuid: () => string }): Ledger {
  const { db, now } = deps;
  const running = new Set<string>();

  /** Spent and reserved in the month of a day. Only inside a transaction over both tables. */
  async function committed(day: string): Promise<Nano> {
    const month = day.slice(0, 7);
    const spent = await db.spending.where('day').between(`${month}-01`, `${month}-31`, true, true).toArray();
    const open = await db.requests.toArray();
    return [
      ...spent.map((row) => row.cost),
      ...open.filter((row) => row.day.startsWith(month)).map((row) => row.reserved ?? 0),
    ].reduce((sum, cost) => sum + cost, 0);
  }

  async function begin({ mostInput, mostOutput, cap, capByDefault, ...asked }: Asked): Promise<OpenRequestRow> {
    const reserved = asked.rate && worstCost(asked.rate, { input: mostInput, output: mostOutput });
    const row: OpenRequestRow = { ...asked, id: deps.uuid(), at: now(), day: dayOf(now()), reserved };
    // A test is how a person finds out about an endpoint; it is booked, but needs no price.
    if (cap !== null && !capByDefault && reserved === null && row.purpose !== 'test') {
      throw new AppError({ kind: 'cap-without-price', subject: row.model });
    }
    running.add(row.id);
    try {
      await db.transaction('rw', db.requests, db.spending, async () => {
        if (cap !== null && reserved !== null) {
          const before = await committed(row.day);
          if (before + reserved > cap) throw capReached(before, reserved, cap);
        }
        await db.requests.add(row);
      });
    } catch (error) {
      running.delete(row.id);
      throw error;
    }
    return row;
  }

  /** Books a request and takes it from the open ones, in one transaction. Booked already: nothing happens. */
  async function settle(row: OpenRequestRow, ending: Ending): Promise<void> {
    const booking = book(row, ending);
    await db.transaction('rw', db.requests, db.spending, db.drafts, async () => {
      if (!(await db.requests.get(row.id))) return;
      await db.requests.delete(row.id);
      const place = [row.day, row.host, row.model] as [string, string, string];
      await db.spending.put(addToDay(await db.spending.get(place), row, booking));
      const draft = row.draft && (await db.drafts.get(row.draft.id));
      if (draft?.generation?.id !== row.draft?.generationId || !draft) return;
      const cost = addToDraft(draft.cost, row, booking);
      if (cost) await db.drafts.update(draft.id, { cost });
    });
  }

  return {
    begin,

    async settle(row, ending) {
      try {
        await settle(row, ending);
      } finally {
        running.delete(row.id);
      }
    },

    async recover() {
      for (const row of await db.requests.toArray()) {
        if (running.has(row.id)) continue;
        const draft = row.draft && (await db.drafts.get(row.draft.id));
        const own = draft?.generation?.id === row.draft?.generationId && draft?.generation;
        const received = own && (own.wrote ?? own.step === 'writing') ? likelyTokens(draft?.text ?? '') : 0;
        await settle(row, { usage: null, received, failure: { kind: 'worker-stopped' } });
      }
    },

    forget: () => db.spending.clear(),

    month: (at) =>
      db.spending
        .where('day')
        .between(`${monthOf(at)}-01`, `${monthOf(at)}-31`, true, true)
        .toArray(),
  };
}

function capReached(committed: Nano, request: Nano, cap: Nano): AppError {
  return new AppError({
    kind: 'cap-reached',
    reason: committed === 0 ? 'cap-nothing-spent' : 'cap-spent',
    params: { spent: formatNano(committed), cap: formatNano(cap), request: formatNano(request) },
  });
}
