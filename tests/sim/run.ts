import { textToHtml } from '@/lib/text/text-to-html';
import { type Browser, createBrowser, type Plant, type World } from './browser.ts';
import { createDesk, HOST, KEYS } from './desk.ts';
import { createJudge } from './judge.ts';
import type { Exchange } from './network.ts';
import { createDeeds, createTab, type Tab } from './person.ts';
import { type Action, makePlan, type Plan } from './plan.ts';
import { createRandom } from './random.ts';
import { createTime } from './time.ts';

export type Outcome = {
  seed: number;
  /** Broken promises; empty is good. */
  problems: string[];
  plan: Plan;
  /** How often what happened. */
  counts: Map<string, number>;
  /** States in which deliveries ended, and how many replies arrived without anybody knowing for sure. */
  ends: string[];
  unsettled: number;
  effects: number;
  windows: number[];
  exchanges: Exchange[];
};

const STORY_MS = 240_000;
const PEACE_MS = 16 * 60_000;
const WAKE_MS = 3000;
/** What does not keep the worker from looking at the ticket after a POST. */
const CALM = new Set([
  'type',
  'read',
  'approve',
  'double-click',
  'undo',
  'note',
  'type-note',
  'clock',
  'open-tab',
  'customer',
]);
const LOOK_IN_MS = 5 * 60_000;
/** A page asks the worker, which may have to start, and takes out what went out from here. */
const LAST_LOOK_MS = 10_000;

/** One schedule: the real outbox, drafts and client against the local help desk, in virtual time. Same seed, same run. */
export async function runSchedule(
  seed: number,
  { plant = {}, plan = makePlan(createRandom(seed)) }: { plant?: Plant; plan?: Plan } = {},
): Promise<Outcome> {
  // Of its own, so that a plan that was kept runs the same when plans are made otherwise one day.
  const random = createRandom(seed + 1_000_003);
  const time = createTime();
  return time.own(async () => {
    const desk = createDesk(time, plan.answers);
    const exchanges: Exchange[] = [];
    const counts = new Map<string, number>();
    const note = (event: string) => void counts.set(event, (counts.get(event) ?? 0) + 1);
    const deeds = createDeeds();
    const editor: World['editor'] = {
      warned: (ticketId, text) => void deeds.warned.push({ ticketId, text, at: time.now() }),
      nativeSend: (browser, ticketId, texts) => {
        note('sent by Freshdesk');
        for (const text of texts) deeds.native.push({ browser, ticketId, text, at: time.now() });
      },
    };
    const world: World = { time, random, desk, plant, note, editor, log: (exchange) => void exchanges.push(exchange) };
    const browsers = plan.browsers.map((who, index) => createBrowser(`b${index}`, KEYS[who], world));
    const judge = createJudge({ desk, browsers, exchanges, deeds, now: time.now });
    const tabs: (Tab | null)[] = plan.tabs.map(({ browser, ticket }) => open(browser, ticket));

    function open(browser: number, ticket: number): Tab | null {
      const at = browsers[browser];
      return at?.state.running ? createTab(at, ticket, world, deeds) : null;
    }

    /** What a page does while something is under way: it calls the worker, so that a killed one comes back. */
    function keepCalling(): void {
      for (const browser of browsers) {
        if (!browser.state.running) continue;
        const seen = tabs.some((tab) => tab?.browser === browser && !tab.owner.dead);
        const busy = browser.disk
          .deliveries(HOST)
          .some((row) => ['holding', 'claimed', 'in_flight', 'unknown'].includes(row.state));
        if (seen && busy) void browser.send(async () => undefined).catch(() => undefined);
        if (browser.state.alarm !== null && browser.state.alarm <= time.now()) {
          browser.state.alarm = null;
          browser.event().catch(() => undefined);
        }
      }
      time.after(WAKE_MS, keepCalling);
    }

    /** The poll's own alarm, or an agent who opens the popup: a browser that runs never leaves its worker alone for long. */
    function lookIn(): void {
      for (const browser of browsers) browser.event().catch(() => undefined);
      time.after(LOOK_IN_MS, lookIn);
    }

    function act(action: Action): unknown {
      note(action.do);
      const browser = 'browser' in action ? browsers[action.browser] : undefined;
      const tab = 'tab' in action ? tabs[action.tab] : undefined;
      if (tab?.owner.dead) return;
      switch (action.do) {
        case 'type':
          return void tab?.type(action.text);
        case 'type-note':
          return void tab?.type(action.text, 'instructions');
        case 'read':
          return void tab?.refresh();
        case 'approve':
        case 'double-click':
          return void tab?.approve(action.do === 'double-click', action.goesOn);
        case 'note':
          return void tab?.note();
        case 'undo':
          return void tab?.undo();
        case 'check-again':
          return void tab?.checkAgain();
        case 'set-status':
          return void tab?.setStatus();
        case 'insert':
          return void tab?.insert();
        case 'native-send':
          return browser?.state.running && void browser.page.nativeSend(action.ticket);
        case 'edit-there':
          return browser?.page.edit(action.ticket);
        case 'clear-there':
          return browser?.page.clear(action.ticket);
        case 'close-page':
          return browser?.page.close(action.ticket);
        case 'open-page':
          return browser?.state.running && browser.page.open(action.ticket);
        case 'open-tab':
          return void tabs.push(open(action.browser, action.ticket));
        case 'close-tab':
          return tabs.findLast((one) => one?.browser === browser && !one?.owner.dead)?.close();
        case 'crash-tab':
          return tab && time.afterSteps(action.steps, () => tab.close());
        case 'kill':
          return time.afterSteps(action.steps, () => browser?.kill());
        case 'restart':
          return browser && restart(browser, action);
        case 'update':
          return browser && update(browser);
        case 'clock':
          if (browser) browser.state.skew += action.by;
          return;
        case 'disk':
          if (browser)
            Object.assign(browser.disk.faults, { skip: action.skip, writes: action.writes, opens: action.opens });
          return;
        case 'offline':
          if (!browser) return;
          browser.network.offline = true;
          time.after(action.for, () => {
            browser.network.offline = false;
          });
          return;
        case 'key':
          return browser?.useKey(action.key);
        case 'settings':
          if (browser) browser.state.host = action.host;
          return;
        case 'fault':
          return void browser?.network[action.on].push(action.fault);
        case 'lag':
          return desk.lag(action.milliseconds);
        case 'revoke-key':
          desk.revokeKeys(true);
          return;
        case 'customer':
          return desk.customerWrites(action.ticket);
        case 'agent':
          return desk.agentReplies(action.ticket, action.by, action.sameText ? sameText(action) : '<p>I am on it.</p>');
        case 'merge':
          return desk.merge(action.ticket);
        case 'delete':
          return desk.change(action.ticket, { deleted: true });
        case 'status':
          return desk.change(action.ticket, { status: 3 });
        case 'requester':
          return desk.change(action.ticket, { requester_id: 901 });
        case 'cc':
          return desk.change(action.ticket, { cc_emails: ['boss@example.com', 'new@example.com'] });
      }
    }

    const sameText = ({ ticket, text }: { ticket: number; text: string | null }) =>
      textToHtml(text ?? deeds.asked.findLast(({ request }) => request.ticketId === ticket)?.request.text ?? 'Hello');

    function closeTabs(browser: Browser): void {
      for (const tab of tabs) if (tab?.browser === browser) tab.close();
    }

    function restart(browser: Browser, { away, alarms }: { away: number; alarms: boolean }): void {
      browser.kill();
      closeTabs(browser);
      browser.page.closeAll();
      browser.state.running = false;
      if (!alarms) browser.state.alarm = null;
      time.after(away, () => {
        browser.state.session += 1;
        browser.state.running = true;
        browser.event().catch(() => undefined);
      });
    }

    function update(browser: Browser): void {
      browser.kill();
      closeTabs(browser);
      browser.state.alarm = null;
      // Chrome empties `storage.session` with an update.
      browser.state.session += 1;
      browser.event().catch(() => undefined);
    }

    const lastStep = Math.max(...plan.steps.map(({ at }) => at)) + 5000;
    for (const { at, action } of plan.steps) time.after(at, () => act(action));
    time.after(WAKE_MS, keepCalling);
    time.after(LOOK_IN_MS, lookIn);
    const told = () => time.now() > lastStep && !judge.active() && browsers.every((one) => one.state.running);
    await time.run(STORY_MS, judge.check, told);

    // Peace: nothing fails any more, and everything must come to its end.
    for (const browser of browsers) {
      Object.assign(browser.disk.faults, { writes: 0, opens: 0 });
      Object.assign(browser.network, { offline: false, reads: [], writes: [] });
      browser.state.host = HOST;
      if (browser.state.running) browser.event().catch(() => undefined);
    }
    desk.lag(0);
    desk.revokeKeys(false);
    const calm = time.now();
    const quiet = () => time.now() > calm + 40_000 && !judge.active() && browsers.every((one) => one.state.running);
    await time.run(calm + PEACE_MS, judge.check, quiet);
    // Somebody looks at each page once more, now that every browser runs again.
    for (const { page } of browsers) for (const ticketId of page.tickets()) page.open(ticketId);
    await time.run(time.now() + LAST_LOOK_MS, judge.check);
    judge.finish(plan.steps.every(({ action }) => CALM.has(action.do)));
    for (const browser of browsers) browser.kill();
    for (const tab of tabs) tab?.close();

    const rows = [...judge.known.values()].map(({ row }) => row);
    const arrived = (id: string) => desk.effects.some((effect) => effect.tag === id);
    return {
      seed,
      problems: [...judge.problems],
      plan,
      counts,
      ends: rows.map((row) => `${row.kind} ${row.state}${row.failure ? ` (${row.failure.kind})` : ''}`),
      unsettled: rows.filter((row) => row.state === 'unconfirmed' && arrived(row.id)).length,
      effects: desk.effects.length,
      windows: judge.windows,
      exchanges,
    };
  });
}
