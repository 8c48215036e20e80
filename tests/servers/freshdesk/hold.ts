import type { LocalFreshdesk } from './server.ts';
import type { Moment } from './switches.ts';

/**
 * Stops the next request that matches at a moment of its life, so that a test can do something just then.
 * @returns `reached` resolves when it stands there; `go` lets it on, `lose` ends its connection.
 */
export function holdNext(freshdesk: LocalFreshdesk, method: string, path: RegExp, when: Moment['when']) {
  let arrive = () => {};
  let answer: (how: 'go' | 'lost') => void = () => {};
  const reached = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const gate = new Promise<'go' | 'lost'>((resolve) => {
    answer = resolve;
  });
  let taken = false;
  freshdesk.switches.hold = async (moment) => {
    if (taken || moment.method !== method || moment.when !== when || !path.test(moment.path)) return 'go';
    taken = true;
    arrive();
    return gate;
  };
  return { reached, go: () => answer('go'), lose: () => answer('lost') };
}
