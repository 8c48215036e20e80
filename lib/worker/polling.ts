import type { Platform } from '@/lib/browser/platform';
import { applyRetention } from '@/lib/outbox/retain';
import { onCopyChange } from '@/lib/search/copy-changes';
import type { Settings } from '@/lib/settings/schema';
import { createPollLease } from '@/lib/tickets/lease';
import type { PollState } from '@/lib/tickets/poll-state';
import { createPollRunner } from '@/lib/tickets/runner';
import { needsReplan, nextPollAt } from '@/lib/tickets/schedule';
import { earlierPollTime, missedWhileAsleep } from '@/lib/tickets/wake-up';
import { showBadge } from './badge';
import type { Desk } from './desk';
import { isQuiet, notifyNewTickets } from './notify';
import { detectPresence } from './presence';
import { limiterState } from './session-values';

export const POLL_ALARM = 'poll';

/** Checks one help desk for tickets, and plans the next check. The alarm and the state both outlive the worker. */
export interface Polling {
  /** Checks now. Who asks while a check runs gets the outcome of that one. @param byHand a person pressed for it. */
  run(byHand?: boolean): Promise<PollState>;
  /** The alarm. @param scheduled milliseconds since 1970. */
  onAlarm(scheduled: number): Promise<void>;
  /** Somebody is here again, and the next check was planned for when nobody is. */
  onUserReturned(): Promise<void>;
  /** Puts the alarm right: updates clear alarms, and a corrected clock can leave one a day ahead. */
  ensureAlarm(): Promise<void>;
  /** Settings were saved: what stopped the last check, a dead key for one, may be gone. */
  onSettingsSaved(): Promise<void>;
}

export function createPolling(desk: Desk, workerId: string, platform: Platform): Polling {
  const { alarms, storage } = platform;

  /** Repeats, although every check plans the next one: a worker that is killed during a check plans nothing. */
  const plan = (when: number, settings: Settings) =>
    alarms.set(POLL_ALARM, { when, periodInMinutes: settings.freshdesk.polling_interval });

  let running: Promise<PollState> | null = null;

  function run(byHand = false): Promise<PollState> {
    const earlier = running;
    const own = check(earlier, byHand).finally(() => {
      if (running === own) running = null;
    });
    running = own;
    return own;
  }

  async function check(earlier: Promise<PollState> | null, byHand: boolean): Promise<PollState> {
    const { settings, sync } = await desk.connect();
    const presence = await detectPresence(platform, await desk.pages()).catch(() => null);
    const runner = createPollRunner({
      sync,
      cache: desk.cache,
      now: Date.now,
      random: Math.random,
      settings: settings.freshdesk,
      workerId,
      conditions: async () => ({
        ...(await detectPresence(platform, await desk.pages())),
        total: (await limiterState(storage.session, desk.host).load())?.total ?? null,
        agents: Object.keys((await desk.tickets.names()).agent).length || null,
      }),
    });
    // Behind the copy, as it comes in.
    const index = () => void desk.indexer.catchUp().catch(() => undefined);
    const stop = onCopyChange(desk.cache, desk.index, index);
    index();
    const { state, changed, ran } = await runner.run({ onScreen: presence?.onScreen ?? [], byHand }).finally(stop);
    // The one that runs plans the next when it ends; planning here would ring at once, since its time has passed.
    if (!ran) return earlier ?? state;
    if (state.nextAt !== null) await plan(state.nextAt, settings);
    if (state.firstDone && !state.failure) {
      const { keep_days: days } = settings.freshdesk;
      await applyRetention(desk, { days, onScreen: presence?.onScreen ?? [], now: Date.now });
    }
    await showBadge(platform, desk.cache);
    // Not awaited: it is nobody's turn to wait for a walk that an earlier worker began.
    void desk.knowledge.goOn();
    // The first check finds a whole help desk; nobody wants to be told of all of it.
    const { new_tickets, quiet_from, quiet_until } = settings.notifications;
    const silent = !new_tickets || isQuiet(new Date().getHours(), quiet_from, quiet_until);
    if (!silent && state.firstDone) await notifyNewTickets(platform, changed);
    return state;
  }

  // One that the computer slept through is set anew, a little later: everybody's computer wakes at nine.
  async function onAlarm(scheduled: number): Promise<void> {
    if (!missedWhileAsleep(scheduled, Date.now())) return void (await run());
    const { settings } = await desk.connect();
    await plan(nextPollAt(await desk.tickets.poll(), settings.freshdesk, Date.now(), Math.random), settings);
  }

  async function onUserReturned(): Promise<void> {
    const when = earlierPollTime(await desk.tickets.poll(), Date.now(), Math.random);
    if (when === null) return;
    const { settings } = await desk.connect();
    await createPollLease({ cache: desk.cache, now: Date.now, workerId }).replan(when);
    await plan(when, settings);
  }

  async function ensureAlarm(): Promise<void> {
    const { settings } = await desk.connect();
    const [rings, state] = await Promise.all([alarms.next(POLL_ALARM), desk.tickets.poll()]);
    if (rings !== null && !needsReplan(rings, Date.now(), settings.freshdesk, state)) return;
    await plan(nextPollAt(state, settings.freshdesk, Date.now(), Math.random), settings);
  }

  async function onSettingsSaved(): Promise<void> {
    if ((await desk.tickets.poll()).failure) await run(true);
  }

  return { run, onAlarm, onUserReturned, ensureAlarm, onSettingsSaved };
}
