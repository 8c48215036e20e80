import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSync } from '@/lib/tickets/sync';
import { createModelDesk, type ModelDesk } from './model-desk';
import { clientFor, freshCache, START } from './set-up';

const RUNS = Number(process.env['HISTORIES'] ?? 200);
const PER_PAGE = 4;
const IDS = 60;

const id = fc.integer({ min: 1, max: IDS });
const event = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('touch' as const), id, status: fc.integer({ min: 2, max: 5 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('bulk' as const), from: id, count: fc.integer({ min: 2, max: 18 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('time' as const), seconds: fc.constantFrom(1, 2, 30, 61, 90) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('move' as const),
      id,
      place: fc.constantFrom('deleted' as const, 'spam' as const, 'list' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('open' as const), id }) },
);
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never;

/** What happens around each call of the sync: changes on the desk, and perhaps the worker's end before or after the answer. */
const step = fc.record({
  events: fc.array(event, { maxLength: 4 }),
  end: fc.oneof(
    { weight: 8, arbitrary: fc.constant('no' as const) },
    { weight: 1, arbitrary: fc.constant('unsent' as const) },
    { weight: 1, arbitrary: fc.constant('unanswered' as const) },
    { weight: 1, arbitrary: fc.constant('stored' as const) },
  ),
});

let version = 0;
function apply(desk: ModelDesk, what: Event) {
  if (what.type === 'time') desk.pass(what.seconds);
  if (what.type === 'touch') desk.change(what.id, { status: what.status, subject: `v${version++}` });
  if (what.type === 'move') desk.change(what.id, { place: what.place });
  // A bulk update: many tickets in one second.
  if (what.type === 'bulk') {
    for (let n = 0; n < what.count; n++) desk.change(((what.from + n) % IDS) + 1, { subject: `v${version++}` });
  }
}

it(`the local copy ends equal to the desk, whatever changes while it pages and wherever it is killed (${RUNS} histories)`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 10, maxLength: 80, size: 'max' }),
      fc.array(step, { maxLength: 16, size: 'max' }),
      async (history, steps) => {
        const desk = createModelDesk(START);
        const cache = freshCache();
        for (const what of history) apply(desk, what);
        const left = [...steps];
        let dying = false;
        let offset = 0;

        /** A worker: its calls meet the next steps of the history. It dies by an error that ends everything it does. */
        const worker = () => {
          const sync = createSync({
            client: clientFor(desk),
            cache,
            now: () => {
              if (dying) throw new Error('killed');
              return desk.now() * 1000 + offset;
            },
            settings: { ticket_limit: 2 },
            perPage: PER_PAGE,
          });
          desk.beforeEach(async (url) => {
            const next = left.shift();
            if (!next) return undefined;
            if (next.end === 'unsent') throw new Error('killed');
            for (const what of next.events) {
              if (what.type === 'open') await sync.loadTicket(what.id, 'click').catch(() => undefined);
              else apply(desk, what);
            }
            if (next.end === 'unanswered') throw new Error('killed');
            if (next.end === 'stored' && url.pathname.endsWith('/tickets')) dying = true;
            return undefined;
          });
          return sync;
        };

        for (let starts = 0; left.length > 0; starts++) {
          if (starts > 500) throw new Error('does not end');
          dying = false;
          await worker()
            .poll()
            .catch(() => undefined);
          // Half an hour later the bin is looked at again.
          if (starts % 3 === 2) offset += 31 * 60_000;
        }
        dying = false;
        offset += 31 * 60_000;
        desk.pass(2);
        // The first of these may only finish an old pass; the second is a whole one after the last change.
        for (let whole = 0, polls = 0; whole < 2; polls++) {
          if (polls > 50) throw new Error('does not end');
          if (!(await worker().poll()).more) whole++;
        }

        const local = (await cache.tickets.toArray()).filter((row) => !row.deleted && !row.spam);
        const pick = (row: { id: number; subject: string; status: number }, updated: string) =>
          [row.id, row.subject, row.status, updated].join();
        expect(local.map((row) => pick(row, row.updatedAt)).sort()).toEqual(
          desk
            .visible()
            .map((row) => pick(row, row.updated_at))
            .sort(),
        );
        cache.close();
      },
    ),
    { numRuns: RUNS, interruptAfterTimeLimit: 110_000, markInterruptAsFailure: true },
  );
}, 120_000);
