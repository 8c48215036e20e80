import { drawAnswers, type Unknowns } from '../servers/freshdesk/unknowns.ts';
import { TICKETS } from './desk.ts';
import { FAULTS, type Fault } from './network.ts';
import type { Random } from './random.ts';

/** One thing that happens. `browser` counts from 0. */
export type Action =
  | { do: 'type'; browser: number; tab: number; text: string }
  | { do: 'type-note'; browser: number; tab: number; text: string }
  | {
      /** Who is told that it stands in Freshdesk's editor as well sends it all the same. */
      goesOn?: true;
      do: 'read' | 'approve' | 'double-click' | 'note' | 'undo' | 'check-again' | 'set-status';
      browser: number;
      tab: number;
    }
  | { do: 'insert'; browser: number; tab: number }
  /** In Freshdesk's own page of this browser: its Send, a word changed in its editor, all of it deleted, the page closed or opened. */
  | { do: 'native-send' | 'edit-there' | 'clear-there' | 'close-page' | 'open-page'; browser: number; ticket: number }
  | { do: 'open-tab' | 'close-tab'; browser: number; ticket: number }
  | { do: 'crash-tab'; browser: number; tab: number; steps: number }
  | { do: 'kill'; browser: number; steps: number }
  | { do: 'restart'; browser: number; away: number; alarms: boolean }
  | { do: 'update'; browser: number }
  | { do: 'clock'; browser: number; by: number }
  | { do: 'disk'; browser: number; skip: number; writes: number; opens: number }
  | { do: 'offline'; browser: number; for: number }
  | { do: 'key'; browser: number; key: 'dana' | 'sam' }
  | { do: 'settings'; browser: number; host: string }
  | { do: 'fault'; browser: number; on: 'reads' | 'writes'; fault: Fault }
  | { do: 'lag'; milliseconds: number }
  | { do: 'revoke-key' }
  | { do: 'customer' | 'merge' | 'delete' | 'status' | 'requester' | 'cc'; ticket: number }
  /** By hand, in Freshdesk's own page; `text` or what was last approved here. */
  | { do: 'agent'; ticket: number; by: 'dana' | 'sam'; text: string | null; sameText: boolean };

type Step = { at: number; action: Action };
export type Plan = {
  browsers: ('dana' | 'sam')[];
  tabs: { browser: number; ticket: number }[];
  steps: Step[];
  /** What this Freshdesk answers to what nobody knows, where it is not the likeliest. */
  answers?: Partial<Unknowns>;
};

const TEXTS = ['Please restart the router and tell me whether the light turns green.', 'Any news?'];

/** A day at the help desk in four minutes, from a seed. */
export function makePlan(random: Random): Plan {
  const browsers: Plan['browsers'] = random.chance(0.25) ? ['dana', random.pick(['dana', 'sam'])] : ['dana'];
  const tabs = browsers.flatMap((_, browser) => [
    { browser, ticket: 1 },
    ...(random.chance(0.3) ? [{ browser, ticket: random.pick(TICKETS) }] : []),
  ]);
  const steps: Step[] = [];
  const add = (at: number, action: Action) => void steps.push({ at: Math.round(at), action });
  let words = 0;
  const text = () => {
    words += 1;
    return random.chance(0.3)
      ? random.pick(TEXTS)
      : `Hello Nora, this is reply number ${words}. Please restart the router.`;
  };

  /** The reply stands in Freshdesk's own editor as well, and may go out from there at any moment. */
  function bothWays(at: number, { browser, tab, ticket }: { browser: number; tab: number; ticket: number }): void {
    add(at + 1100, { do: 'insert', browser, tab });
    const there = { browser, ticket };
    const moment = () => at + random.pick([1300, 1450, random.between(1500, 20_000), random.between(11_000, 14_000)]);
    if (random.chance(0.25)) add(moment(), { do: 'close-page', ...there });
    if (random.chance(0.2)) add(moment(), { do: random.pick(['edit-there', 'clear-there']), ...there });
    if (random.chance(0.6)) add(moment(), { do: 'native-send', ...there });
    if (random.chance(0.5)) add(at + random.between(15_000, 90_000), { do: 'native-send', ...there });
  }

  for (const [tab, { browser, ticket }] of tabs.entries()) {
    const rounds = random.between(1, 2);
    let last = text();
    for (let round = 0; round < rounds; round += 1) {
      const at = round * 95_000 + random.between(0, 4000);
      // Sometimes the customer gets the very same words again.
      if (round > 0 && random.chance(0.6)) last = text();
      if (random.chance(0.1)) {
        // The agent has just sent these words by hand, and sends them again from here.
        add(at, { do: 'agent', ticket, by: browsers[browser] ?? 'dana', text: last, sameText: true });
        if (random.chance(0.5)) add(at + 3000, { do: 'fault', browser, on: 'writes', fault: 'drop-before' });
      }
      add(at + 1, { do: 'read', browser, tab });
      add(at + 800, { do: 'type', browser, tab, text: last });
      if (random.chance(0.3)) bothWays(at, { browser, tab, ticket });
      add(at + 1500, { do: random.chance(0.15) ? 'double-click' : 'approve', browser, tab });
      if (random.chance(0.1)) {
        add(at + random.between(2000, 11_000), { do: 'clock', browser, by: random.pick([-20_000, 20_000, 200_000]) });
      }
      if (random.chance(0.25)) add(at + 4000, { do: 'fault', browser, on: 'writes', fault: random.pick(FAULTS) });
    }
  }

  /** Most things happen while a reply is held or on its way. */
  const moment = () => (random.chance(0.7) ? random.between(1000, 22_000) : random.between(0, 200_000));
  const anyTab = () => {
    const tab = random.between(0, tabs.length - 1);
    return { tab, browser: tabs[tab]?.browser ?? 0 };
  };
  const disturbances = random.between(2, 9);
  for (let count = 0; count < disturbances; count += 1) add(moment(), disturb(random, browsers.length, anyTab, text));
  return { browsers, tabs, steps: steps.sort((a, b) => a.at - b.at), answers: drawAnswers(random.next) };
}

function disturb(
  random: Random,
  browsers: number,
  anyTab: () => { tab: number; browser: number },
  text: () => string,
): Action {
  const browser = random.between(0, browsers - 1);
  const ticket = random.pick(TICKETS);
  const kinds: (() => Action)[] = [
    () => ({ do: 'kill', browser, steps: random.between(1, 60) }),
    () => ({ do: 'kill', browser, steps: random.between(1, 400) }),
    () => ({ do: 'fault', browser, on: 'writes', fault: random.pick(FAULTS) }),
    () => ({ do: 'fault', browser, on: 'writes', fault: random.pick(FAULTS) }),
    () => ({ do: 'fault', browser, on: 'reads', fault: random.pick(FAULTS) }),
    () => ({
      do: random.pick(['approve', 'double-click', 'undo', 'undo', 'check-again', 'set-status', 'read']),
      ...anyTab(),
    }),
    () => ({ do: 'type', ...anyTab(), text: text() }),
    () => ({ do: 'type-note', ...anyTab(), text: text() }),
    () => ({ do: 'note', ...anyTab() }),
    () => ({ do: 'crash-tab', ...anyTab(), steps: random.between(1, 40) }),
    () => ({ do: 'restart', browser, away: random.between(500, 400_000), alarms: random.chance(0.5) }),
    () => ({ do: 'update', browser }),
    () => ({
      do: 'clock',
      browser,
      by: random.pick([-86_400_000, -3_600_000, -20_000, 20_000, 3_600_000, 86_400_000]),
    }),
    () => ({
      do: 'disk',
      browser,
      skip: random.between(0, 6),
      writes: random.between(0, 3),
      opens: random.between(0, 2),
    }),
    () => ({ do: 'offline', browser, for: random.between(500, 60_000) }),
    () => ({ do: 'key', browser, key: random.pick(['dana', 'sam']) }),
    () => ({ do: 'settings', browser, host: random.pick(['acme.freshdesk.com', 'globex.freshdesk.com']) }),
    () => ({ do: 'revoke-key' }),
    () => ({ do: 'lag', milliseconds: random.pick([0, 3000, 20_000, 90_000]) }),
    () => ({ do: random.pick(['open-tab', 'close-tab']), browser, ticket }),
    () => ({ do: 'insert', ...anyTab() }),
    () => ({
      do: random.pick(['native-send', 'native-send', 'edit-there', 'clear-there', 'close-page', 'open-page']),
      browser,
      ticket,
    }),
    () => ({ do: 'customer', ticket }),
    () => ({ do: 'agent', ticket, by: random.pick(['dana', 'sam']), text: null, sameText: random.chance(0.4) }),
    () => ({ do: random.pick(['merge', 'delete', 'status', 'requester', 'cc']), ticket }),
  ];
  return random.pick(kinds)();
}
