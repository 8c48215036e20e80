import type { Network } from '../platform';

/** Chrome keeps 250 timings and then takes no new ones. */
const MOST_TIMINGS = 200;

export const network: Network = {
  // Wrapped: the browser's fetch must not be called as a method of another object.
  fetch: (url, init) => fetch(url, init),
  /** Chrome tells it of hosts that the extension may read (tried in Chromium 156: `h2` and `http/1.1`, in the worker). */
  protocolOf(url) {
    const timing = performance.getEntriesByName(url, 'resource').at(-1) as PerformanceResourceTiming | undefined;
    if (performance.getEntriesByType('resource').length > MOST_TIMINGS) performance.clearResourceTimings();
    return timing?.nextHopProtocol || null;
  },
};
