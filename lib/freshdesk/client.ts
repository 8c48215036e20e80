import { createAsk } from './ask';
import { createExchange, type Fetch } from './exchange';
import type { Limiter } from './limiter';
import { createReading } from './reading';
import type { Timers } from './timers';
import { createWriting } from './writing';

export type { Lane } from './limiter';
export type { Me, Probe, TicketPage } from './reading';
export { isDefiniteRefusal } from './refusal';

export type ClientPorts = {
  /** The help desk's own name, e.g. `acme.freshdesk.com`. */
  host: string;
  apiKey: string;
  limiter: Limiter;
  fetch?: Fetch;
  timers?: Timers;
};

/** Speaks Freshdesk API v2 for one help desk and key. Every failure is an AppError. */
export function createFreshdeskClient({ host, apiKey, limiter, timers, ...ports }: ClientPorts) {
  // Wrapped: a browser's fetch must not be called as a method of another object.
  const fetch: Fetch = ports.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const ask = createAsk({ exchange: createExchange({ fetch, host, apiKey, timers }), limiter, host });
  return { ...createReading(ask), ...createWriting(ask) };
}

export type FreshdeskClient = ReturnType<typeof createFreshdeskClient>;
