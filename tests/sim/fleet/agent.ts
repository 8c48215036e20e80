import type { Failure } from '@/lib/failures/app-error';
import type { Settings } from '@/lib/settings/schema';
import { EMPTY_POLL, type PollState } from '@/lib/tickets/poll-state';
import { freshTally, type Tally } from './account.ts';
import type { Lanes } from './lanes.ts';
import type { Strategy } from './strategies.ts';
import type { World } from './world.ts';

export type Tallies = { polls: Tally; actions: Tally };

type Ports = {
  world: World;
  lanes: Lanes;
  random: () => number;
  strategy: Strategy;
  settings: Settings['freshdesk'];
  /** Agents that the help desk's own list names; null where it cannot be read. */
  agents: number | null;
  actionsPerMinute: number;
  tallies: () => Tallies;
};

/** Opening a ticket: the ticket with its requester, then its conversations. */
const ACTION = [2, 1];
export const ACTION_CREDITS = 3;
/** The share of checks that find something whose conversations are then read. */
const NEWS = 0.3;

/** One agent's browser with its plan of checks, and a person who opens tickets. */
export function createAgent(ports: Ports) {
  const { world, lanes, random, strategy, settings, agents, actionsPerMinute, tallies } = ports;
  let state: PollState = EMPTY_POLL;
  let freshAt = world.now();

  function plan(failure: Failure | null): void {
    state = { ...state, failure, failures: failure ? state.failures + 1 : 0, firstDone: state.firstDone || !failure };
    // The list of agents is read when the first check has ended.
    const conditions = { total: lanes.total(), agents: state.firstDone ? agents : null };
    const { at, ...next } = strategy(state, settings, world.now(), random, conditions);
    state = { ...state, ...next };
    world.at(at, poll);
  }

  function poll(): void {
    lanes.poll({ kind: 'list', credits: 1, tally: tallies().polls }, (failure) => {
      if (failure) return plan(failure);
      freshAt = world.now();
      if (random() >= NEWS) return plan(null);
      lanes.prefetch({ kind: 'other', credits: 1, tally: freshTally() }, () => plan(null));
    });
  }

  const actLater = () => world.at(world.now() - (Math.log(1 - random()) / actionsPerMinute) * 60_000, act);

  function act(): void {
    actLater();
    const step = (index: number) => {
      const credits = ACTION[index];
      if (credits === undefined) return;
      lanes.click({ kind: 'other', credits, tally: tallies().actions }, (failure) => {
        // A refusal is told to the person, and counted by the account.
        if (!failure) step(index + 1);
      });
    };
    step(0);
  }

  return {
    begin(): void {
      actLater();
      poll();
    },
    /** When this agent's tickets were last known to be true, ms. */
    freshAt: () => freshAt,
  };
}
