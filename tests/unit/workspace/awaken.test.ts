import { expect, it } from 'vitest';
import { awaken, type TabPorts, type TabState } from '@/components/workspace/awaken';

const AWAKE: TabState = { discarded: false, frozen: false, loading: false };
const UNLOADED: TabState = { ...AWAKE, discarded: true };
const LOADING: TabState = { ...AWAKE, loading: true };
const FROZEN: TabState = { ...AWAKE, frozen: true };

/** What a tab is and what its page answers, from a moment on; `never` is a page in which nothing runs. */
type Moment = { at: number; tab: TabState | null; answer: 'pong' | 'nobody' | 'never' };

/** A tab whose life is written down, on a clock of its own. */
function tabOf(life: Moment[], over: { reloaded?: Moment[]; entered?: Moment[] } = {}) {
  let now = 0;
  let moments = life;
  let from = 0;
  const did: string[] = [];
  const moment = () => moments.findLast(({ at }) => at <= now - from) ?? moments[0];
  const turn = (next: Moment[] | undefined) => {
    if (!next) return;
    moments = next;
    from = now;
  };
  const ports: TabPorts = {
    look: async () => moment()?.tab ?? null,
    reload: async () => {
      did.push('reload');
      turn(over.reloaded);
    },
    enter: async () => {
      did.push('enter');
      turn(over.entered);
    },
    ping: () => {
      const answer = moment()?.answer;
      if (answer === 'pong') return Promise.resolve({ type: 'page:pong', ticketId: 5 });
      if (answer === 'nobody') return Promise.reject(new Error('Receiving end does not exist.'));
      return new Promise(() => undefined);
    },
    pause: async (ms) => {
      // An answer that is there comes before the end of a pause.
      for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
      now += ms;
    },
    now: () => now,
  };
  return { ports, did };
}

const at = (time: number, tab: TabState | null, answer: Moment['answer'] = 'nobody'): Moment => ({
  at: time,
  tab,
  answer,
});
const COMES = [at(0, LOADING), at(3000, AWAKE, 'pong')];

it.each([
  { name: 'awake', life: [at(0, AWAKE, 'pong')], end: 'ready', did: [] },
  { name: 'loading', life: COMES, end: 'ready', did: [] },
  { name: 'unloaded, loads by itself when shown', life: [at(0, UNLOADED), at(300, LOADING), at(2000, AWAKE, 'pong')] },
  { name: 'unloaded, must be loaded', life: [at(0, UNLOADED)], over: { reloaded: COMES }, did: ['reload'] },
  { name: 'unloaded and never back', life: [at(0, UNLOADED)], end: 'page-unloaded', did: ['reload'] },
  {
    name: 'unloaded and still loading at the end',
    life: [at(0, UNLOADED)],
    over: { reloaded: [at(0, LOADING)] },
    end: 'page-unloaded',
    did: ['reload'],
  },
  { name: 'frozen, wakes when shown', life: [at(0, FROZEN, 'never'), at(1500, AWAKE, 'pong')] },
  { name: 'frozen for good', life: [at(0, FROZEN, 'never')], end: 'page-asleep' },
  { name: 'a page that hangs', life: [at(0, AWAKE, 'never')], end: 'page-asleep' },
  {
    name: 'there before the extension was',
    life: [at(0, AWAKE)],
    over: { entered: [at(0, AWAKE, 'pong')] },
    did: ['enter'],
  },
  { name: 'cut off by an update', life: [at(0, AWAKE)], end: 'page-reload', did: ['enter'] },
  { name: 'closed', life: [at(0, AWAKE, 'never'), at(900, null)], end: 'page-not-open' },
])('a tab that is $name', async ({ life, over, end, did }) => {
  const tab = tabOf(life, over);
  expect(await awaken(7, tab.ports)).toBe(end ?? 'ready');
  expect(tab.did).toEqual(did ?? []);
});
