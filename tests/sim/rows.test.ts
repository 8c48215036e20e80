import { describe, expect, test } from 'vitest';
import type { Fault } from './network.ts';
import type { Action, Plan } from './plan.ts';
import { runSchedule } from './run.ts';

const TEXT = 'Please restart the router and tell me whether the light turns green.';
const own = { browser: 0, tab: 0 };

/** A ticket read, a reply typed and approved at 1.5 s, held until about 11.7 s, posted before 13 s; and what else happens. */
async function story(disturb: Record<number, Action>, browsers: Plan['browsers'] = ['dana'], seed = 1) {
  const usual: Record<number, Action> = {
    0: { do: 'read', ...own },
    800: { do: 'type', ...own, text: TEXT },
    1500: { do: 'approve', goesOn: true, ...own },
  };
  const steps = [...Object.entries(usual), ...Object.entries(disturb)]
    .map(([at, action]) => ({ at: Number(at), action }))
    .sort((a, b) => a.at - b.at);
  const plan: Plan = { browsers, tabs: browsers.map((_, browser) => ({ browser, ticket: 1 })), steps };
  const { problems, ends, effects, exchanges, counts } = await runSchedule(seed, { plan });
  const posts = exchanges.filter(({ method, path }) => method === 'POST' && path.endsWith('/reply')).length;
  return { problems, ends, effects, posts, counts };
}

const write = (fault: Fault): Action => ({ do: 'fault', browser: 0, on: 'writes', fault });
const read = (fault: Fault): Action => ({ do: 'fault', browser: 0, on: 'reads', fault });
const restart = (away: number): Action => ({ do: 'restart', browser: 0, away, alarms: false });
const kill = { do: 'kill', browser: 0, steps: 1 } as const satisfies Action;

type Row = {
  row: string;
  what: string;
  disturb: Record<number, Action>;
  ends: string[];
  arrived: number;
  posts: number;
};
const sent = { ends: ['reply confirmed'], arrived: 1, posts: 1 };
const given = (why: string, posts = 0) => ({ ends: [`reply returned (${why})`], arrived: 0, posts });
const open = { ends: ['reply unconfirmed (send-unconfirmed)'], arrived: 0, posts: 1 };

const ROWS: Row[] = [
  { row: '-', what: 'nothing happens', disturb: {}, ...sent },
  { row: 'W1', what: 'killed in the undo window', disturb: { 6000: kill }, ...sent },
  { row: 'W1', what: 'killed while it looks at the ticket', disturb: { 9000: read('slow'), 12500: kill }, ...sent },
  {
    row: 'W2',
    what: 'killed, and the POST never arrives',
    disturb: { 9000: write('silence-before'), 20000: kill },
    ...open,
  },
  {
    row: 'W3',
    what: 'killed, and the POST was stored',
    disturb: { 9000: write('silence-after'), 20000: kill },
    ...sent,
  },
  {
    row: 'W11',
    what: 'a second start of the worker at once',
    disturb: { 6000: kill, 6001: { do: 'read', ...own }, 6002: kill, 6003: { do: 'read', ...own } },
    ...sent,
  },
  {
    row: 'W15',
    what: 'updated in the undo window',
    disturb: { 6000: { do: 'update', browser: 0 } },
    ...given('send-too-late'),
  },
  {
    row: 'W15',
    what: 'updated in flight',
    disturb: { 9000: write('silence-after'), 20000: { do: 'update', browser: 0 } },
    ...sent,
  },
  { row: 'W17', what: 'crashed in flight', disturb: { 9000: write('silence-after'), 20000: restart(30_000) }, ...sent },
  {
    row: 'N1',
    what: 'offline',
    disturb: { 9000: { do: 'offline', browser: 0, for: 60_000 } },
    ...given('freshdesk-unreachable'),
  },
  { row: 'N2', what: 'connection lost after it was stored', disturb: { 9000: write('drop-after') }, ...sent },
  { row: 'N3', what: 'a log-in page instead of an answer', disturb: { 9000: write('login-page') }, ...open },
  { row: 'N4', what: 'no answer for 30 s', disturb: { 9000: write('silence-before') }, ...open },
  { row: 'N5', what: 'the answer comes after our time-out', disturb: { 9000: write('late-answer') }, ...sent },
  { row: 'N6', what: 'a redirect', disturb: { 9000: write('redirect') }, ...open },
  { row: 'N7', what: 'half an answer', disturb: { 9000: write('cut-answer') }, ...sent },
  {
    row: 'N10',
    what: 'asleep during the POST',
    disturb: { 9000: write('silence-after'), 20000: { do: 'clock', browser: 0, by: 3_600_000 }, 20001: kill },
    ...sent,
  },
  {
    row: 'N10',
    what: 'asleep for a minute in the undo window',
    disturb: { 6000: { do: 'clock', browser: 0, by: 60_000 } },
    ...sent,
  },
  {
    row: 'N10',
    what: 'asleep for an hour in the undo window',
    disturb: { 6000: { do: 'clock', browser: 0, by: 3_600_000 } },
    ...given('send-too-late'),
  },
  {
    row: 'N11',
    what: 'something on the way sends it twice',
    disturb: { 9000: write('twice') },
    ends: ['reply confirmed (send-found-twice)'],
    arrived: 2,
    posts: 1,
  },
  {
    row: 'F1',
    what: 'a 429 with the words of the API',
    disturb: { 9000: write('429') },
    ends: ['reply confirmed'],
    arrived: 1,
    posts: 2,
  },
  { row: 'F1', what: 'a 429 page of something else', disturb: { 9000: write('429-page') }, ...open },
  { row: 'F3', what: 'a 500, but it was stored', disturb: { 9000: write('500-after') }, ...sent },
  { row: 'F4', what: 'a 500, and it was not', disturb: { 9000: write('500-before') }, ...open },
  { row: 'F4', what: 'a 502', disturb: { 9000: write('502') }, ...open },
  {
    row: 'F5',
    what: 'the key is revoked',
    disturb: { 9000: { do: 'revoke-key' } },
    ...given('freshdesk-key-rejected'),
  },
  {
    row: 'F6',
    what: 'the ticket is deleted',
    disturb: { 9000: { do: 'delete', ticket: 1 } },
    ...given('freshdesk-gone'),
  },
  { row: 'F7', what: 'merged', disturb: { 9000: { do: 'merge', ticket: 1 } }, ...given('ticket-changed') },
  {
    row: 'F8',
    what: 'the customer wrote',
    disturb: { 9000: { do: 'customer', ticket: 1 } },
    ...given('ticket-changed'),
  },
  {
    row: 'F9',
    what: 'another agent replied, with the same text',
    disturb: { 9000: { do: 'agent', ticket: 1, by: 'sam', text: null, sameText: true } },
    ...given('ticket-changed'),
  },
  { row: 'F10', what: 'another status', disturb: { 9000: { do: 'status', ticket: 1 } }, ...given('ticket-changed') },
  {
    row: 'F10',
    what: 'another requester',
    disturb: { 9000: { do: 'requester', ticket: 1 } },
    ...given('ticket-changed'),
  },
  { row: 'F10', what: 'somebody else copied', disturb: { 9000: { do: 'cc', ticket: 1 } }, ...given('ticket-changed') },
  {
    row: 'F12',
    what: 'answer lost, and reads lag 20 s behind',
    disturb: { 9000: write('drop-after'), 9001: { do: 'lag', milliseconds: 20_000 } },
    ...sent,
  },
  {
    row: 'F17',
    what: 'settings name another help desk',
    disturb: { 9000: { do: 'settings', browser: 0, host: 'globex.freshdesk.com' } },
    ...given('settings-invalid'),
  },
  {
    row: 'U1',
    what: 'Enter pressed again and again',
    disturb: { 1501: { do: 'double-click', ...own }, 1700: { do: 'approve', ...own } },
    ...sent,
  },
  {
    row: 'U3',
    what: 'the draft is changed after the approval',
    disturb: { 6000: { do: 'type', ...own, text: 'Something else.' } },
    ...given('send-edited'),
  },
  {
    row: 'U5',
    what: 'the browser is closed in the undo window',
    disturb: { 6000: restart(20_000) },
    ...given('send-too-late'),
  },
  {
    row: 'U6',
    what: 'the clock is set a day ahead',
    disturb: { 6000: { do: 'clock', browser: 0, by: 86_400_000 } },
    ...given('send-too-late'),
  },
  {
    row: 'U6',
    what: 'the clock is set 20 s ahead',
    disturb: { 6000: { do: 'clock', browser: 0, by: 20_000 } },
    ...sent,
  },
  {
    row: 'U6',
    what: 'the clock is set 20 s back',
    disturb: { 6000: { do: 'clock', browser: 0, by: -20_000 } },
    ...sent,
  },
  {
    row: 'U6',
    what: 'the clock is set 20 s ahead and the worker killed',
    disturb: { 6000: { do: 'clock', browser: 0, by: 20_000 }, 6001: kill },
    ...sent,
  },
  {
    row: 'U7',
    what: "the key becomes another agent's",
    disturb: { 9000: { do: 'key', browser: 0, key: 'sam' } },
    ...given('send-other-agent'),
  },
  {
    row: 'F2',
    what: 'a 429 without a body',
    disturb: { 9000: write('429-empty') },
    ...open,
  },
  {
    row: 'S10',
    what: 'the session storage is cleared: another session, as after a restart',
    disturb: { 6000: restart(500) },
    ...given('send-too-late'),
  },
  {
    row: 'S5',
    what: 'the disk fails at the claim',
    disturb: { 9000: { do: 'disk', browser: 0, skip: 0, writes: 1, opens: 0 } },
    ...sent,
  },
];

describe('what becomes of one reply when, after its approval,', () => {
  test.each(ROWS)('$row $what', async ({ disturb, ends, arrived, posts }) => {
    const { counts: _, ...became } = await story(disturb);
    expect(became).toEqual({ problems: [], ends, effects: arrived, posts });
  });
});

describe('W4 killed at every single step from the claim to the commit that it is sent:', () => {
  /** From 11.3 s on, a sending that nothing disturbs is through after less than a hundred. */
  const STEPS = 120;
  const PART = 30;

  test.each(Array.from({ length: STEPS / PART }, (_, part) => part * PART))(
    'one reply that is known to be sent, or none and a person is told (from step %i)',
    async (from) => {
      for (let steps = from + 1; steps <= from + PART; steps += 1) {
        const { problems, ends, effects, posts } = await story({ 11300: { ...kill, steps } });
        expect({ steps, problems, ends, posts: posts <= 1 }).toEqual({
          steps,
          problems: [],
          ends: [effects === 1 ? 'reply confirmed' : 'reply unconfirmed (send-unconfirmed)'],
          posts: true,
        });
      }
    },
    60_000,
  );
});

test('U2 undone in any of the last moments: taken back or sent, never both', async () => {
  const seen = new Set<string>();
  for (let at = 11_400; at <= 12_600; at += 50) {
    const { problems, ends, effects } = await story({ [at]: { do: 'undo', ...own } });
    expect(problems).toEqual([]);
    expect(effects).toBe(ends[0] === 'reply confirmed' ? 1 : 0);
    seen.add(ends[0] ?? '');
  }
  expect([...seen].sort()).toEqual(['reply cancelled', 'reply confirmed']);
});

test('U4 approved on two computers: the second is stopped by what it sees before it posts', async () => {
  const second = { browser: 1, tab: 1 };
  const { problems, ends, effects } = await story(
    {
      100: { do: 'read', ...second },
      900: { do: 'type', ...second, text: 'Another answer.' },
      5000: { do: 'approve', ...second },
    },
    ['dana', 'sam'],
  );
  expect(problems).toEqual([]);
  expect(ends).toEqual(['reply confirmed', 'reply returned (ticket-changed)']);
  expect(effects).toBe(1);
});

describe("a reply that also stands in Freshdesk's own editor", () => {
  const there = { browser: 0, ticket: 1 };
  const both = (at: number, more: Record<number, Action> = {}) =>
    story({ 1100: { do: 'insert', ...own }, [at]: { do: 'native-send', ...there }, ...more });
  const byFreshdesk = (counts: Map<string, number>) => counts.get('sent by Freshdesk') ?? 0;

  test("U14 sent by Freshdesk's own Send at any moment before: nothing goes out from here, and it is told", async () => {
    for (let at = 1650; at <= 11_400; at += 250) {
      const { problems, ends, effects, posts, counts } = await both(at);
      expect({ at, problems, ends, effects, posts, native: byFreshdesk(counts) }).toEqual({
        at,
        problems: [],
        ends: ['reply returned (send-from-editor)'],
        effects: 0,
        posts: 0,
        native: 1,
      });
    }
  });

  test('U13 and at any moment after: it stands there no more', async () => {
    for (let at = 14_000; at <= 20_000; at += 500) {
      const { problems, ends, effects, counts } = await both(at);
      expect({ at, problems, ends, effects, native: byFreshdesk(counts) }).toEqual({
        at,
        problems: [],
        ends: ['reply confirmed'],
        effects: 1,
        native: 0,
      });
    }
  });

  test('U13 in the moment of the POST nothing can stop it: whoever sent it so was told before', async () => {
    for (let at = 11_450; at <= 14_000; at += 50) {
      const { problems, counts } = await both(at);
      expect({ at, problems, told: counts.get('told of the editor') }).toEqual({ at, problems: [], told: 1 });
    }
  });

  test('U13 with its page closed, or the text changed there, it is told as well', async () => {
    for (const what of ['close-page', 'edit-there'] as const) {
      const { problems, ends, counts } = await both(60_000, { 1300: { do: what, ...there } });
      expect({ what, problems, ends, told: counts.get('told of the editor') }).toEqual({
        what,
        problems: [],
        ends: ['reply confirmed'],
        told: 1,
      });
    }
  });
});
