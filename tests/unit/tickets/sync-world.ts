import { expect } from 'vitest';
import type { MetaRow } from '@/lib/storage/meta';
import { type Cursor, nextPass } from '@/lib/tickets/cursor';
import type { PollState } from '@/lib/tickets/poll-state';
import { pruneTickets } from '@/lib/tickets/prune';
import { createPollRunner } from '@/lib/tickets/runner';
import { createSync } from '@/lib/tickets/sync';
import { createLife } from './life';
import { createModelDesk, ME, type ModelAnswers, type ModelTicket, stamp } from './model-desk';
import { clientFor, freshCache, START } from './set-up';

const SWEEP_MS = 31 * 60_000;

/** A model help desk and the local copy of it, kept by workers that may be killed between any two of their steps. */
type Options = { perPage?: number; ticketLimit?: number; answers?: Partial<ModelAnswers>; keepDays?: number };

export function createWorld({ perPage = 3, ticketLimit = 2, answers, keepDays = 90 }: Options = {}) {
  const desk = createModelDesk(START, answers);
  const cache = freshCache();
  const life = createLife(cache);
  /** How far this computer's clock is from the help desk's, ms. */
  let skew = 0;
  const now = () => desk.now() * 1000 + skew;
  let onScreen: number[] = [];
  let born = 0;

  const client = clientFor({
    ...desk,
    fetch: async (...call) => {
      life.step();
      const answer = await desk.fetch(...call);
      life.step();
      return answer;
    },
  });
  const worker = (limit = ticketLimit) =>
    createSync({ client, cache, now, settings: { ticket_limit: limit, keep_days: keepDays }, perPage });

  const meta = async <T>(key: string) => ((await cache.meta.get(key)) as (MetaRow & { value: T }) | undefined)?.value;

  /** What the cursor has left behind is stored as it is, and the pass under way is one of this help desk. */
  async function assertNothingPassed() {
    const cursor = await meta<Cursor>('cursor:all');
    if (!cursor || cursor.through === null) return;
    const from = [nextPass({ ...cursor, pass: null }, '').since, cursor.pass?.since].filter((at) => at !== undefined);
    const passed = desk
      .all()
      .filter(({ place, updated }) => place === 'list' && from.every((at) => stamp(updated) < at));
    const local = new Map((await cache.tickets.toArray()).map((row) => [row.id, row]));
    for (const ticket of passed) expect(local.get(ticket.id)).toMatchObject(seen(ticket));
  }

  return {
    desk,
    cache,
    life,
    worker,
    meta,
    assertNothingPassed,
    skew: (ms: number) => {
      skew += ms;
    },
    show: (ids: number[]) => {
      onScreen = ids;
    },
    /** A whole check as an alarm begins it: the lease, the poll, the plan of the next one, and pruning. */
    async check(dies?: number): Promise<PollState | null> {
      life.begin(dies);
      try {
        const settings = { polling_interval: 5, retry_delay: 5, ticket_limit: ticketLimit };
        const ports = { sync: worker(), cache, now, random: () => 0.5, settings, workerId: `w${born++}` };
        const { state } = await createPollRunner(ports).run({ onScreen });
        await pruneTickets({ cache, now, days: keepDays, keep: async () => new Set(onScreen), chunk: 2 });
        return life.dead ? null : state;
      } catch (error) {
        if (!life.dead) throw error;
        return null;
      } finally {
        life.begin();
      }
    },

    /** @returns null when the worker was killed. */
    async poll(dies?: number) {
      life.begin(dies);
      try {
        const result = await worker().poll({ onScreen });
        return life.dead ? null : result;
      } catch (error) {
        // A killed worker's errors are nobody's.
        if (!life.dead) throw error;
        return null;
      } finally {
        life.begin();
      }
    },

    /** Quiet at last: one poll may only finish what was left over, the next is a whole one after the last change. */
    async settle() {
      life.begin();
      for (let whole = 0, polls = 0; whole < 2; polls++) {
        if (polls > 50) throw new Error('does not end');
        skew += SWEEP_MS;
        desk.pass(200);
        if (!(await worker(1000).poll({ onScreen })).more) whole++;
      }
    },

    async assertEqual() {
      const local = (await cache.tickets.toArray()).filter((row) => !row.deleted && !row.spam);
      const there = desk.all().filter(({ place }) => place === 'list');
      expect(local.map(({ id }) => id).sort()).toEqual(there.map(({ id }) => id).sort());
      const rows = new Map(local.map((row) => [row.id, row]));
      const threads = new Map((await cache.threads.toArray()).map((row) => [row.ticketId, row]));
      for (const ticket of there) {
        expect(rows.get(ticket.id)).toMatchObject({ ...seen(ticket), requesterName: 'Rae' });
        const mine = ticket.status === 2 && (ticket.agent === ME || (ticket.agent === null && ticket.group !== 2));
        if (!mine) continue;
        expect(threads.get(ticket.id)?.conversations.map(({ id }) => id) ?? []).toEqual(
          ticket.messages.map(({ id }) => id),
        );
      }
    },
  };
}

const seen = ({ id, subject, text, status, agent, group, updated }: ModelTicket) => ({
  id,
  subject,
  descriptionText: text,
  status,
  responderId: agent,
  groupId: group,
  updatedAt: stamp(updated),
});

export type World = ReturnType<typeof createWorld>;
