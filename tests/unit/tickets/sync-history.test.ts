import fc from 'fast-check';
import { it } from 'vitest';
import { ME, type ModelAnswers, type ModelDesk } from './model-desk';
import { createWorld } from './sync-world';

/**
 * `npm test` tries 300, `npm run test:full` a thousand, always the same ones, so that a failure is of the change at hand;
 * `npm run sim -- --histories 100000 --seed 7` tries others.
 */
const RUNS = Number(process.env['HISTORIES'] ?? 200);
const SEED = Number(process.env['SEED'] ?? 1);
const IDS = 12;

const id = fc.integer({ min: 1, max: IDS });
const lag = fc.constantFrom(0, 0, 0, 1, 45);
const of = <T extends object>(weight: number, type: string, part: fc.Arbitrary<T>) => ({
  weight,
  arbitrary: part.map((rest) => ({ type, ...rest }) as unknown as Event),
});

/** Histories that once failed. */
const FAILED: [HistoryOf][] = [
  // A click before the first pass, and two messages in the second of that click.
  [
    {
      before: [
        { type: 'write', id: 1, from: 'customer', lag: 0 },
        { type: 'time', seconds: 1 },
      ],
      meanwhile: [
        [{ type: 'open', id: 5 }],
        [{ type: 'merge', id: 1, into: 5 }],
        [],
        [{ type: 'write', id: 5, lag: 0, from: 'customer' }],
      ],
      deaths: [],
      onScreen: [],
      answers: {},
    },
  ],
  // A click, another change in its second, and a list that shows neither for a while.
  [
    {
      before: [
        { type: 'write', id: 1, lag: 0, from: 'customer' },
        { type: 'write', id: 2, lag: 45, from: 'customer' },
      ],
      meanwhile: [
        [
          { type: 'open', id: 2 },
          { type: 'bulk', from: 1, count: 2 },
        ],
        [],
        [],
      ],
      deaths: [16],
      onScreen: [],
      answers: {},
    },
  ],
];

type HistoryOf = {
  before: Event[];
  meanwhile: Event[][];
  deaths: number[];
  onScreen: number[];
  answers: Partial<ModelAnswers>;
};

type Event =
  | { type: 'change'; id: number; status: number; group: number | null; agent: number | null; lag: number }
  | { type: 'write'; id: number; from: 'customer' | 'agent' | 'note'; lag: number }
  | { type: 'edit' | 'bump' | 'open'; id: number }
  | { type: 'bulk'; from: number; count: number }
  | { type: 'time' | 'clock'; seconds: number }
  | { type: 'move'; id: number; place: 'deleted' | 'spam' | 'list' }
  | { type: 'merge'; id: number; into: number };

const event = fc.oneof(
  of(
    4,
    'change',
    fc.record({
      id,
      lag,
      status: fc.integer({ min: 2, max: 5 }),
      group: fc.constantFrom(null, 1, 2),
      agent: fc.constantFrom(null, ME, 5),
    }),
  ),
  of(3, 'write', fc.record({ id, lag, from: fc.constantFrom('customer', 'agent', 'note') })),
  of(1, 'edit', fc.record({ id })),
  of(1, 'bump', fc.record({ id })),
  of(1, 'open', fc.record({ id })),
  of(1, 'bulk', fc.record({ from: id, count: fc.integer({ min: 2, max: 9 }) })),
  of(3, 'time', fc.record({ seconds: fc.constantFrom(1, 2, 30, 61, 90, 400) })),
  of(1, 'move', fc.record({ id, place: fc.constantFrom('deleted', 'spam', 'list') })),
  of(1, 'merge', fc.record({ id, into: id })),
  of(1, 'clock', fc.record({ seconds: fc.constantFrom(-86_400, 86_400, 3600) })),
);

let version = 0;
function apply(desk: ModelDesk, what: Event) {
  const edited = () => ({ subject: `v${version++}` });
  if (what.type === 'time') desk.pass(what.seconds);
  if (what.type === 'change') {
    const { id, status, group, agent } = what;
    desk.change(id, { status, group, agent, ...edited() }, what.lag);
  }
  if (what.type === 'write') desk.write(what.id, what.from, {}, what.lag);
  if (what.type === 'edit') desk.change(what.id, { text: `v${version++}` });
  // A missed due time: only the time of change moves.
  if (what.type === 'bump') desk.change(what.id, {});
  if (what.type === 'move') desk.change(what.id, { place: what.place });
  if (what.type === 'merge') {
    desk.write(what.id, 'note', { status: 5 });
    desk.write(what.into, 'note');
  }
  // Many tickets in one second.
  if (what.type === 'bulk') {
    for (let n = 0; n < what.count; n++) desk.change(((what.from + n) % IDS) + 1, edited());
  }
}

const history = fc.record({
  before: fc.array(event, { minLength: 2, maxLength: 16, size: 'max' }),
  /** What happens around each call of the sync. */
  meanwhile: fc.array(fc.array(event, { maxLength: 3 }), { maxLength: 9, size: 'max' }),
  /** After how many steps each worker is killed, one after the other; the last ones live. */
  deaths: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4, size: 'max' }),
  onScreen: fc.array(id, { maxLength: 2 }),
  /** What nobody knows of Freshdesk is drawn, too. */
  answers: fc.record<ModelAnswers>({
    sinceInclusive: fc.boolean(),
    conversationOrder: fc.constantFrom('ascending', 'descending', 'shuffled'),
    binnedTicket: fc.constantFrom(200, 404),
    binnedConversations: fc.constantFrom(200, 403, 404),
  }),
});

it(`W7 F13 the local copy ends equal to the desk, whatever changes while it pages and wherever it is killed (${RUNS} histories)`, async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ before, meanwhile, deaths, onScreen, answers }) => {
      const world = createWorld({ answers });
      const { desk } = world;
      world.show(onScreen);
      for (const what of before) apply(desk, what);
      const left = [...meanwhile];
      desk.beforeEach(async () => {
        for (const what of left.shift() ?? []) {
          if (what.type === 'clock') world.skew(what.seconds * 1000);
          else if (what.type !== 'open') apply(desk, what);
          // A click reads one ticket at the same time.
          else
            await world
              .worker()
              .loadTicket(what.id, 'click')
              .catch(() => undefined);
        }
        return undefined;
      });
      for (let polls = 0; deaths.length > polls || left.length > 0; polls++) {
        if (polls > 100) throw new Error('does not end');
        await world.poll(deaths[polls]);
        await world.assertNothingPassed();
        // Half an hour later the bin is looked at again.
        if (polls % 3 === 2) world.skew(31 * 60_000);
        else desk.pass(20);
      }
      await world.settle();
      await world.assertEqual();
      world.cache.close();
    }),
    { numRuns: RUNS, seed: SEED, examples: FAILED },
  );
}, 3_600_000);
